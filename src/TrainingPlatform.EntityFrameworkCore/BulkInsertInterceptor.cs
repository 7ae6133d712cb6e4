using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TrainingPlatform.Domain;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>
/// Takes the many new rows of a save out of it and writes them behind it by <see cref="IBulkInsert"/>, in the same transaction. Comes last, so that
/// events, write guard and audit have seen every row; a save of few rows, or without a transaction around it, is left alone.
/// </summary>
public sealed class BulkInsertInterceptor(IBulkInsert bulk) : SaveChangesInterceptor
{
    /// <summary>From so many new rows of one type on.</summary>
    public const int Least = 200;

    private IReadOnlyList<IReadOnlyList<EntityEntry>> _taken = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        var db = eventData.Context!;
        _taken = db.Database.CurrentTransaction is null ? [] : Many(db.ChangeTracker.Entries<IWrittenInBulk>());
        Mark(EntityState.Unchanged);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        foreach (var rows in _taken)
            await InsertAsync(eventData.Context!, rows, cancellationToken);
        var written = _taken.Sum(rows => rows.Count);
        _taken = [];
        return await base.SavedChangesAsync(eventData, result + written, cancellationToken);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Mark(EntityState.Added);
        _taken = [];
        return base.SaveChangesFailedAsync(eventData, cancellationToken);
    }

    private async Task InsertAsync(DbContext db, IReadOnlyList<EntityEntry> rows, CancellationToken ct)
    {
        try
        {
            await bulk.InsertAsync(db, new BulkRows(rows), ct);
        }
        catch (DbException e)
        {
            throw new DbUpdateException(e.Message, e);
        }
    }

    private void Mark(EntityState state)
    {
        foreach (var entry in _taken.SelectMany(rows => rows))
            entry.State = state;
    }

    private static List<IReadOnlyList<EntityEntry>> Many(IEnumerable<EntityEntry> entries) =>
        [
            .. entries
                .Where(e => e.State == EntityState.Added)
                .GroupBy(e => e.Metadata)
                .Where(g => g.Count() >= Least)
                .Select(g => g.ToList()),
        ];
}
