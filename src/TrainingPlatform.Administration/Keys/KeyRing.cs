using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Administration.Keys;

/// <summary>A data key ready for use.</summary>
internal sealed record OpenKey(int Version, byte[] Bytes);

/// <summary>The data keys of this database, unwrapped once and kept in memory; read again when a row names an unknown version.</summary>
internal sealed class KeyRing(IServiceScopeFactory scopes, KeyOptions options, TimeProvider time) : IKeyRotation
{
    private volatile IReadOnlyDictionary<DataKeyPurpose, IReadOnlyList<OpenKey>>? _keys;

    public OpenKey Current(DataKeyPurpose purpose) => All(purpose)[0];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<OpenKey> All(DataKeyPurpose purpose) =>
        (_keys ??= Read()).GetValueOrDefault(purpose)
        ?? throw new KeysUnavailableException($"the database holds no key for {purpose}: run the migrator");

    public byte[] Get(DataKeyPurpose purpose, int version) =>
        Find(purpose, version) ?? throw new KeysUnavailableException($"unknown key {purpose} {version}");

    /// <summary>Null when neither memory nor the database knows the version.</summary>
    public byte[]? Find(DataKeyPurpose purpose, int version) => InMemory(purpose, version) ?? Reload(purpose, version);

    /// <summary>Makes what is missing: the master key only while the database has no data keys yet.</summary>
    public async Task EnsureAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
        var existing = await db.Set<DataKey>().Select(k => k.Purpose).ToListAsync(ct);
        var master = existing.Count == 0 ? MasterKey.LoadOrCreate(options) : Master();
        foreach (var purpose in Enum.GetValues<DataKeyPurpose>().Except(existing))
            db.Add(NewKey(master, purpose, 1));
        await db.SaveChangesAsync(ct);
        _keys = null;
    }

    public Task RotateAsync(bool master, CancellationToken ct) => master ? RotateMasterAsync(ct) : RotateAsync(ct);

    /// <summary>New data keys for everything but look-ups; what was sealed before stays readable.</summary>
    public async Task<int> RotateAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
        var rotated = Enum.GetValues<DataKeyPurpose>().Where(p => p != DataKeyPurpose.Lookup).ToList();
        foreach (var purpose in rotated)
            db.Add(NewKey(Master(), purpose, await db.Set<DataKey>().Where(k => k.Purpose == purpose).MaxAsync(k => k.Version, ct) + 1));
        db.Add(Trail(time, "KeysRotated"));
        await db.SaveChangesAsync(ct);
        _keys = null;
        return rotated.Count;
    }

    /// <summary>Wraps every data key in a new master key, then puts that in the file's place. Other nodes need the new file.</summary>
    public async Task RotateMasterAsync(CancellationToken ct)
    {
        if (options.Master is not null)
            throw new KeysUnavailableException("the master key comes from configuration: it can only be replaced there");
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
        var old = Master();
        var (next, install) = MasterKey.Prepare(options);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        foreach (var key in await db.Set<DataKey>().ToListAsync(ct))
            key.Wrapped = next.Wrap(old.Unwrap(key.Wrapped, key.Context), key.Context);
        db.Add(Trail(time, "MasterKeyRotated"));
        await db.SaveChangesAsync(ct);
        install();
        await transaction.CommitAsync(ct);
        _keys = null;
    }

    /// <summary>Throws when the keys cannot be opened; the readiness check and the production guard ask.</summary>
    public MasterKey Check()
    {
        var master = Master();
        foreach (var purpose in Enum.GetValues<DataKeyPurpose>())
            Current(purpose);
        return master;
    }

    private MasterKey Master() =>
        MasterKey.Load(options) ?? throw new KeysUnavailableException($"the master key is missing ({MasterKey.FileName} or Keys:Master)");

    private DataKey NewKey(MasterKey master, DataKeyPurpose purpose, int version)
    {
        var key = new DataKey
        {
            Purpose = purpose,
            Version = version,
            Wrapped = "",
            CreatedAt = time.GetUtcNow(),
        };
        key.Wrapped = master.Wrap(RandomNumberGenerator.GetBytes(32), key.Context);
        return key;
    }

    private byte[]? InMemory(DataKeyPurpose purpose, int version) => All(purpose).FirstOrDefault(k => k.Version == version)?.Bytes;

    private byte[]? Reload(DataKeyPurpose purpose, int version)
    {
        _keys = null;
        return InMemory(purpose, version);
    }

    private Dictionary<DataKeyPurpose, IReadOnlyList<OpenKey>> Read()
    {
        using var scope = scopes.CreateScope();
        var rows = scope.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>().Set<DataKey>().AsNoTracking().ToList();
        var master = Master();
        return rows.GroupBy(k => k.Purpose)
            .ToDictionary(
                g => g.Key,
                IReadOnlyList<OpenKey> (g) =>
                    [.. g.OrderByDescending(k => k.Version).Select(k => new OpenKey(k.Version, master.Unwrap(k.Wrapped, k.Context)))]
            );
    }

    private static AuditLogEntry Trail(TimeProvider time, string action) =>
        new()
        {
            At = time.GetUtcNow(),
            Action = action,
            EntityType = nameof(DataKey),
            EntityId = "all",
        };
}
