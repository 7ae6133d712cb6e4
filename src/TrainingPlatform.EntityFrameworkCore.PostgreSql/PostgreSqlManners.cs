using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql;

/// <summary>PostgreSQL: named locks are advisory locks of the running transaction.</summary>
internal sealed class PostgreSqlManners : IDatabaseManners
{
    public Task LockAsync(DbContext db, string name, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", ct);

    public bool IsTransient(Exception exception) =>
        Find(exception) is { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };

    public bool IsUniqueViolation(Exception exception) => Find(exception) is { SqlState: PostgresErrorCodes.UniqueViolation };

    private static PostgresException? Find(Exception? e) => e is null or PostgresException ? e as PostgresException : Find(e.InnerException);
}
