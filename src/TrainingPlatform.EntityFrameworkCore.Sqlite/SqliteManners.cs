using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TrainingPlatform.EntityFrameworkCore.Sqlite;

/// <summary>SQLite: transactions are IMMEDIATE (EF's default), so one writer at a time; named locks are not needed.</summary>
internal sealed class SqliteManners : IDatabaseManners
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ConstraintUnique = 2067;
    private const int ConstraintPrimaryKey = 1555;

    public Task LockAsync(DbContext db, string name, CancellationToken ct) => Task.CompletedTask;

    public bool IsTransient(Exception exception) => Find(exception) is { SqliteErrorCode: Busy or Locked };

    public bool IsUniqueViolation(Exception exception) =>
        Find(exception) is { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey };

    private static SqliteException? Find(Exception? e) => e is null or SqliteException ? e as SqliteException : Find(e.InnerException);
}
