using System.Text;
using Npgsql;

namespace TrainingPlatform.TestBase;

/// <summary>Everything that lies at rest outside the keys folder, as bytes: every row of every table, and every file of the data folder.</summary>
public static class DatabaseDump
{
    public static async Task<byte[]> BytesAsync(PlatformHost host, CancellationToken ct)
    {
        using var all = new MemoryStream();
        foreach (var file in Directory.EnumerateFiles(host.Database.Directory, "*", SearchOption.AllDirectories).Where(f => !f.Contains("/keys/", StringComparison.Ordinal)))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            await stream.CopyToAsync(all, ct);
        }
        if (TestDatabase.IsPostgreSql)
            await AddRowsAsync(host.Database.Settings["Database:ConnectionString"], all, ct);
        return all.ToArray();
    }

    private static async Task AddRowsAsync(string connectionString, MemoryStream all, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        var tables = await ColumnAsync(connection, "SELECT quote_ident(table_name) FROM information_schema.tables WHERE table_schema = 'public'", ct);
        foreach (var table in tables)
            foreach (var row in await ColumnAsync(connection, $"SELECT t::text FROM {table} t", ct))
                all.Write(Encoding.UTF8.GetBytes(row + "\n"));
    }

    private static async Task<List<string>> ColumnAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var values = new List<string>();
        while (await reader.ReadAsync(ct))
            values.Add(reader.GetString(0));
        return values;
    }
}
