using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace TrainingPlatform.EntityFrameworkCore.PostgreSql;

/// <summary>PostgreSQL: binary COPY.</summary>
internal sealed class PostgreSqlBulkInsert : IBulkInsert
{
    public async Task InsertAsync(DbContext db, BulkRows rows, CancellationToken ct)
    {
        var names = db.GetService<ISqlGenerationHelper>();
        var columns = string.Join(", ", rows.Columns.Select(names.DelimitIdentifier));
        var types = rows.Types;
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY {names.DelimitIdentifier(rows.Table.Name, rows.Table.Schema)} ({columns}) FROM STDIN (FORMAT BINARY)",
            ct
        );
        foreach (var row in rows.Values())
        {
            await copy.StartRowAsync(ct);
            for (var i = 0; i < row.Length; i++)
                await WriteAsync(copy, types[i], row[i], ct);
        }
        await copy.CompleteAsync(ct);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, RelationalTypeMapping type, object? value, CancellationToken ct)
    {
        var stored = type.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return stored is null ? copy.WriteNullAsync(ct) : copy.WriteAsync(stored, type.StoreTypeNameBase, ct);
    }
}
