using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace TrainingPlatform.EntityFrameworkCore.Sqlite;

/// <summary>SQLite: one prepared statement, run for each row.</summary>
internal sealed class SqliteBulkInsert : IBulkInsert
{
    public async Task InsertAsync(DbContext db, BulkRows rows, CancellationToken ct)
    {
        var names = db.GetService<ISqlGenerationHelper>();
        var columns = string.Join(", ", rows.Columns.Select(names.DelimitIdentifier));
        var types = rows.Types;
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText =
            $"INSERT INTO {names.DelimitIdentifier(rows.Table.Name, rows.Table.Schema)} ({columns}) VALUES ({string.Join(", ", types.Select((_, i) => "$" + i))})";
        foreach (var row in rows.Values())
        {
            command.Parameters.Clear();
            for (var i = 0; i < row.Length; i++)
                command.Parameters.Add(types[i].CreateParameter(command, "$" + i, row[i], nullable: true));
            await command.ExecuteNonQueryAsync(ct);
        }
    }
}
