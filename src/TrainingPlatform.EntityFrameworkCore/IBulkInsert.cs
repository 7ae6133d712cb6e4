using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace TrainingPlatform.EntityFrameworkCore;

/// <summary>Adds many rows to one table by the database's own fast way; implemented by the provider projects.</summary>
public interface IBulkInsert
{
    /// <summary>Inserts within the running transaction. Triggers, keys and checks of the table hold as for any insert.</summary>
    Task InsertAsync(DbContext db, BulkRows rows, CancellationToken ct);
}

/// <summary>Tracked rows of one table, as the model maps them.</summary>
public sealed class BulkRows
{
    private readonly IReadOnlyList<EntityEntry> _entries;
    private readonly IReadOnlyList<IColumnMappingBase> _columns;

    public BulkRows(IReadOnlyList<EntityEntry> entries)
    {
        var mapping = entries[0].Metadata.GetTableMappings().Single();
        (_entries, _columns, Table) = (entries, [.. mapping.ColumnMappings], mapping.Table);
    }

    public ITable Table { get; }

    public IReadOnlyList<string> Columns => [.. _columns.Select(c => c.Column.Name)];

    public IReadOnlyList<RelationalTypeMapping> Types => [.. _columns.Select(c => c.TypeMapping)];

    /// <summary>Row by row, in the order of the columns, as the rows hold them; the types know how they are stored.</summary>
    public IEnumerable<object?[]> Values()
    {
        foreach (var entry in _entries)
        {
            var current = entry.CurrentValues;
            var row = new object?[_columns.Count];
            for (var i = 0; i < row.Length; i++)
                row[i] = current[_columns[i].Property];
            yield return row;
        }
    }
}
