using Microsoft.EntityFrameworkCore;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>What differs between the two databases; implemented by the provider projects, the only ones that hold raw SQL.</summary>
public interface IDatabaseManners
{
    /// <summary>Holds a named lock until the running transaction ends. A no-op on SQLite, whose transactions are IMMEDIATE.</summary>
    /// <exception cref="TrainingPlatform.Domain.BusyException">Another transaction held it for longer than the command timeout.</exception>
    Task LockAsync(DbContext db, string name, CancellationToken ct);

    /// <summary>True for errors that go away when the whole use case runs again (deadlock, serialisation, busy).</summary>
    bool IsTransient(Exception exception);

    /// <summary>True when a unique index refused the row.</summary>
    bool IsUniqueViolation(Exception exception);
}
