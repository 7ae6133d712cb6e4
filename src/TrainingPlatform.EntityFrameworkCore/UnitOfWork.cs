using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>A use case that reads to decide and then writes opens its transaction before the first read.</summary>
public sealed class UnitOfWork(TrainingPlatformDbContext db, IDatabaseManners manners)
{
    private const int Attempts = 4;

    /// <summary>Runs the use case in one transaction under named locks; runs it again from the start on a transient error.</summary>
    /// <exception cref="BusyException">A lock was not to be had in time, or the transient error came at every attempt; nothing is saved.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> useCase, CancellationToken ct, params string[] locks)
    {
        if (db.Database.CurrentTransaction is not null)
            return await RunInsideAsync(useCase, locks, ct);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var transaction = await db.Database.BeginTransactionAsync(ct);
                var result = await RunInsideAsync(useCase, locks, ct);
                await transaction.CommitAsync(ct);
                return result;
            }
            catch (Exception e) when (manners.IsTransient(e))
            {
                db.ChangeTracker.Clear();
                if (attempt == Attempts)
                    throw new BusyException(e);
                await Task.Delay(20 * attempt * attempt, ct);
            }
        }
    }

    public Task RunAsync(Func<CancellationToken, Task> useCase, CancellationToken ct, params string[] locks) =>
        RunAsync(
            async c =>
            {
                await useCase(c);
                return true;
            },
            ct,
            locks
        );

    private async Task<T> RunInsideAsync<T>(Func<CancellationToken, Task<T>> useCase, string[] locks, CancellationToken ct)
    {
        foreach (var name in locks.Order(StringComparer.Ordinal))
            await manners.LockAsync(db, name, ct);
        return await useCase(ct);
    }
}
