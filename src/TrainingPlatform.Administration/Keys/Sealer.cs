using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Administration.Keys;

/// <summary>Seals identifiers as <c>v{version}.{base64url}</c> and finds them by <c>h{version}.{base64url}</c>.</summary>
internal sealed class Sealer(KeyRing keys, TrainingPlatformDbContext db, IServiceScopeFactory scopes, ICurrentUser user, TimeProvider time)
    : ISealer
{
    private const string Context = "identifier";

    public SealedValue Seal(CitizenIdNumber id) => Seal(SealedKind.CitizenId, id.Value, id.Mask);

    public SealedValue Seal(BankAccountNumber account) => Seal(SealedKind.BankAccount, account.Value, account.Mask);

    public SealedValue Seal(PhoneNumber phone) => Seal(SealedKind.Phone, phone.Value, phone.Mask);

    public IReadOnlyList<string> Lookups(SealedKind kind, string normalisedValue) =>
        [.. keys.All(DataKeyPurpose.Lookup).Select(key => Hash(key, kind, normalisedValue))];

    public string Reveal(SealedValue value, string entityType, Guid entityId, string reason)
    {
        RecordReveal(entityType, entityId, reason);
        return Open(value);
    }

    public IReadOnlyList<string?> RevealAll(
        SealedKind kind,
        IReadOnlyList<SealedValue> values,
        string entityType,
        Guid entityId,
        string reason
    )
    {
        RecordReveal(entityType, entityId, reason);
        return [.. values.Select(v => OpenFitting(kind, v))];
    }

    public bool Fits(SealedKind kind, SealedValue value) => OpenFitting(kind, value) is not null;

    public void RecordReveal(string entityType, Guid entityId, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Record(
            new()
            {
                At = time.GetUtcNow(),
                UserId = user.Id,
                Action = "Revealed",
                EntityType = entityType,
                EntityId = entityId.ToString(),
                Reason = reason,
                TraceId = Activity.Current?.TraceId.ToString(),
            }
        );
    }

    /// <summary>Opens without a trace: only for the machine's own use (resetting a password, re-sealing), never for a person's eyes.</summary>
    internal string Open(SealedValue value)
    {
        var dot = value.Cipher.IndexOf('.', StringComparison.Ordinal);
        var version = int.Parse(value.Cipher.AsSpan(1, dot - 1), CultureInfo.InvariantCulture);
        var box = Base64UrlDecode(value.Cipher[(dot + 1)..]);
        return Encoding.UTF8.GetString(AesBox.Open(keys.Get(DataKeyPurpose.Seal, version), box, Context));
    }

    private string? OpenFitting(SealedKind kind, SealedValue value)
    {
        try
        {
            var plain = Open(value);
            return value.Lookup is { } lookup && Lookups(kind, plain).Contains(lookup) ? plain : null;
        }
        catch (Exception e)
            when (e is CryptographicException or FormatException or OverflowException or ArgumentException or KeysUnavailableException)
        {
            return null;
        }
    }

    private SealedValue Seal(SealedKind kind, string value, string mask)
    {
        var key = keys.Current(DataKeyPurpose.Seal);
        var box = AesBox.Seal(key.Bytes, Encoding.UTF8.GetBytes(value), Context);
        return new($"v{key.Version}.{Base64Url(box)}", Hash(keys.Current(DataKeyPurpose.Lookup), kind, value), mask);
    }

    private static string Hash(OpenKey key, SealedKind kind, string value) =>
        $"h{key.Version}.{Base64Url(HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes($"{kind}:{value}")))}";

    /// <summary>Inside a transaction the trace belongs to it; otherwise it is saved at once, so that a reader who saves nothing leaves one too.</summary>
    private void Record(AuditLogEntry entry)
    {
        if (db.Database.CurrentTransaction is not null)
        {
            db.Add(entry);
            return;
        }
        using var scope = scopes.CreateScope();
        var own = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
        own.Add(entry);
        own.SaveChanges();
    }

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    private static byte[] Base64UrlDecode(string text) => System.Buffers.Text.Base64Url.DecodeFromChars(text);
}
