using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Serialization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>What a command answered, kept under the caller's key, so that a retry after a lost answer gets the same one.</summary>
internal sealed class CommandResult
{
    public required string Key { get; init; }

    /// <summary>Command, target and digest of the input: the same key for something else is a mistake of the caller.</summary>
    public required string Command { get; init; }

    public required string Result { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class CommandResultConfiguration : IEntityTypeConfiguration<CommandResult>
{
    public void Configure(EntityTypeBuilder<CommandResult> builder)
    {
        builder.ToTable("SubCommandResults");
        builder.HasKey(r => r.Key);
        builder.Property(r => r.Key).HasMaxLength(120);
        builder.Property(r => r.Command).HasMaxLength(200);
    }
}

/// <summary>A command as it is repeated: its name, its target, and the input that must be the same.</summary>
internal sealed record Command(string Name, Guid? Target, string? Key, object? Input = null);

/// <summary>Runs a command once per key. The answer is saved in the command's own transaction: both are there or neither.</summary>
internal sealed class IdempotentCommands(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDatabaseManners manners,
    ICurrentUser user,
    TimeProvider time
)
{
    private const int LongestKey = 64;
    private static readonly JsonSerializerOptions Json = Options();

    /// <exception cref="InputException">The key is too long.</exception>
    /// <exception cref="BusinessException">The key was used for another command.</exception>
    public async Task<T> RunAsync<T>(Command command, Func<CancellationToken, Task<T>> useCase, CancellationToken ct, params string[] locks)
    {
        if (string.IsNullOrWhiteSpace(command.Key))
            return await work.RunAsync(useCase, ct, locks);
        if (command.Key.Length > LongestKey)
            throw new InputException("Idempotency-Key", SubsidiesErrorCodes.KeyInvalid);
        var key = $"{user.Id:N}:{command.Key}";
        try
        {
            return await work.RunAsync(c => OnceAsync(key, NameOf(command), useCase, c), ct, [.. locks, "command:" + key]);
        }
        catch (DbUpdateException e) when (manners.IsUniqueViolation(e) && db.Database.CurrentTransaction is null)
        {
            db.ChangeTracker.Clear();
            if (await FindAsync(key, ct) is { } answered)
                return Read<T>(answered, NameOf(command));
            throw;
        }
    }

    private async Task<T> OnceAsync<T>(string key, string name, Func<CancellationToken, Task<T>> useCase, CancellationToken ct)
    {
        if (await FindAsync(key, ct) is { } answered)
            return Read<T>(answered, name);
        var result = await useCase(ct);
        db.Add(
            new CommandResult
            {
                Key = key,
                Command = name,
                Result = JsonSerializer.Serialize(result, Json),
                At = time.GetUtcNow(),
            }
        );
        await db.SaveChangesAsync(ct);
        return result;
    }

    private Task<CommandResult?> FindAsync(string key, CancellationToken ct) =>
        db.Set<CommandResult>().AsNoTracking().FirstOrDefaultAsync(r => r.Key == key, ct);

    private static T Read<T>(CommandResult answered, string name) =>
        answered.Command == name
            ? JsonSerializer.Deserialize<T>(answered.Result, Json)!
            : throw new BusinessException(SubsidiesErrorCodes.KeyUsedOtherwise);

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions();
        TrainingPlatformJson.Configure(options);
        return options;
    }

    private static string NameOf(Command command)
    {
        var input = command.Input is null
            ? ""
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(command.Input, Json))));
        return $"{command.Name}:{command.Target:N}:{input}";
    }
}
