using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace TrainingPlatform.TestBase;

/// <summary>Everything that lies at rest outside the keys folder, as bytes: every file of the data folder (SQLite's own with its log), and every value of every table.</summary>
public static class DatabaseDump
{
    public static async Task<byte[]> BytesAsync(TestDatabase database, CancellationToken ct)
    {
        using var all = new MemoryStream();
        foreach (
            var file in Directory
                .EnumerateFiles(database.Directory, "*", SearchOption.AllDirectories)
                .Where(f => !f.Contains("/keys/", StringComparison.Ordinal))
        )
        {
            all.Write(Encoding.UTF8.GetBytes(file + "\n"));
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            await stream.CopyToAsync(all, ct);
        }
        await using var connection = await OpenAsync(database, ct);
        foreach (var table in await TablesAsync(connection, ct))
            await AddRowsAsync(connection, table, all, ct);
        return all.ToArray();
    }

    public static async Task<DbConnection> OpenAsync(TestDatabase database, CancellationToken ct)
    {
        DbConnection connection = TestDatabase.IsPostgreSql
            ? new NpgsqlConnection(database.Settings["Database:ConnectionString"])
            : new SqliteConnection($"Data Source={Path.Combine(database.Directory, "training-platform.db")};Pooling=False");
        await connection.OpenAsync(ct);
        return connection;
    }

    private static async Task<List<string>> TablesAsync(DbConnection connection, CancellationToken ct)
    {
        const string postgreSql =
            "SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) FROM information_schema.tables "
            + "WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')";
        const string sqlite = """SELECT '"' || name || '"' FROM sqlite_master WHERE type = 'table'""";
        var tables = new List<string>();
        await using var command = Command(connection, connection is NpgsqlConnection ? postgreSql : sqlite);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            tables.Add(reader.GetString(0));
        return tables;
    }

    /// <summary>On PostgreSQL a row also as the text that a dump would hold, so that no type is overlooked.</summary>
    private static async Task AddRowsAsync(DbConnection connection, string table, MemoryStream all, CancellationToken ct)
    {
        await using var command = Command(
            connection,
            connection is NpgsqlConnection ? $"SELECT t::text AS whole, t.* FROM {table} t" : $"SELECT * FROM {table}"
        );
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            for (var i = 0; i < reader.FieldCount; i++)
            {
                all.Write(
                    reader.GetValue(i) is byte[] bytes
                        ? bytes
                        : Encoding.UTF8.GetBytes(Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!)
                );
                all.WriteByte((byte)'\n');
            }
    }

    private static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
