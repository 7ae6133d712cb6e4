using Microsoft.EntityFrameworkCore;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>Lets the database itself refuse what the application must never do; implemented by the provider projects.</summary>
public interface IRowGuards
{
    /// <summary>Puts triggers on a table that refuse every UPDATE and DELETE. Idempotent.</summary>
    Task ForbidChangesAsync(DbContext db, string table, CancellationToken ct);
}
