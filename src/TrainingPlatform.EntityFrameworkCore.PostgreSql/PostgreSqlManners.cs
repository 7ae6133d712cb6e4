using Microsoft.EntityFrameworkCore;
using Npgsql;
using TrainingPlatform.Domain;

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql;

/// <summary>PostgreSQL: named locks are advisory locks of the running transaction.</summary>
internal sealed class PostgreSqlManners : IDatabaseManners
{
    public async Task LockAsync(DbContext db, string name, CancellationToken ct)
    {
        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", ct);
        }
        catch (NpgsqlException e) when (e.InnerException is TimeoutException)
        {
            throw new BusyException(e);
        }
    }

    public bool IsTransient(Exception exception) =>
        Find(exception) is { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };

    public bool IsUniqueViolation(Exception exception) => Find(exception) is { SqlState: PostgresErrorCodes.UniqueViolation };

    private static PostgresException? Find(Exception? e) =>
        e is null or PostgresException ? e as PostgresException : Find(e.InnerException);
}
