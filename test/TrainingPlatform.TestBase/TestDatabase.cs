using Npgsql;

namespace TrainingPlatform.TestBase;

/// <summary>
/// A migrated and seeded database with its data folder (keys, files), copied from one template per test process.
/// <c>TP_TEST_DATABASE</c> chooses Sqlite (default) or PostgreSql; then <c>TP_TEST_POSTGRES</c> is a connection to the maintenance database.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<TestDatabase>> Template = new(CreateTemplateAsync);

    private TestDatabase(string name) => (Name, Directory) = (name, Path.Combine(Path.GetTempPath(), name));

    public static bool IsPostgreSql => Environment.GetEnvironmentVariable("TP_TEST_DATABASE") == "PostgreSql";

    public string Name { get; }

    /// <summary>The data folder: database file (SQLite), keys, files.</summary>
    public string Directory { get; }

    /// <summary>Configuration that points host and migrator here.</summary>
    public IReadOnlyDictionary<string, string> Settings =>
        IsPostgreSql
            ? new Dictionary<string, string>
            {
                ["Data:Directory"] = Directory,
                ["Database:Provider"] = "PostgreSql",
                ["Database:ConnectionString"] = new NpgsqlConnectionStringBuilder(Maintenance)
                {
                    Database = Name,
                    MaxPoolSize = 20,
                }.ConnectionString,
            }
            : new Dictionary<string, string> { ["Data:Directory"] = Directory };

    private static string Maintenance =>
        Environment.GetEnvironmentVariable("TP_TEST_POSTGRES") ?? throw new InvalidOperationException("TP_TEST_POSTGRES is not set");

    public static async Task<TestDatabase> CreateAsync()
    {
        var template = await Template.Value;
        var copy = new TestDatabase($"tp_{Guid.NewGuid():N}");
        CopyFolder(template.Directory, copy.Directory);
        if (IsPostgreSql)
            await ExecuteAsync($"CREATE DATABASE {copy.Name} TEMPLATE {template.Name}");
        return copy;
    }

    /// <summary>A database without schema, for tests of the migrator itself.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync()
    {
        var empty = new TestDatabase($"tp_{Guid.NewGuid():N}");
        System.IO.Directory.CreateDirectory(empty.Directory);
        if (IsPostgreSql)
            await ExecuteAsync($"CREATE DATABASE {empty.Name}");
        return empty;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsPostgreSql)
            await ExecuteAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
        System.IO.Directory.Delete(Directory, recursive: true);
    }

    private static async Task<TestDatabase> CreateTemplateAsync()
    {
        var template = await CreateEmptyAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => template.DisposeAsync().AsTask().Wait(TimeSpan.FromSeconds(10));
        await Migrator.RunAsync(template, "migrate", "--demo");
        NpgsqlConnection.ClearAllPools();
        return template;
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Maintenance);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static void CopyFolder(string from, string to)
    {
        System.IO.Directory.CreateDirectory(to);
        foreach (var file in System.IO.Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
