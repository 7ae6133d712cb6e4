extern alias migrator;

namespace TrainingPlatform.TestBase;

/// <summary>Runs the migrator's commands in this process against a test database, as the console would.</summary>
public static class Migrator
{
    public static async Task RunAsync(TestDatabase database, params string[] command)
    {
        var code = await RunForExitCodeAsync(database, command);
        if (code != 0)
            throw new InvalidOperationException($"migrator {string.Join(' ', command)} ended with {code}");
    }

    public static Task<int> RunForExitCodeAsync(TestDatabase database, params string[] command) =>
        migrator::TrainingPlatform.DbMigrator.Commands.RunAsync([
            .. command,
            "--environment=Development",
            $"--Demo:Password={TestLogins.Password}",
            .. Settings(database),
        ]);

    /// <summary>The exit code, with a crash counted as one.</summary>
    public static async Task<int> RunForExitCodeSafelyAsync(TestDatabase database, params string[] command)
    {
        try
        {
            return await RunForExitCodeAsync(database, command);
        }
        catch (Domain.ServiceUnavailableException)
        {
            return -1;
        }
    }

    /// <summary>As on a production machine: no demo data, keys without the development mark.</summary>
    public static Task<int> RunInProductionAsync(TestDatabase database, params string[] command) =>
        migrator::TrainingPlatform.DbMigrator.Commands.RunAsync([.. command, "--environment=Production", .. Settings(database)]);

    /// <summary>What <c>messages open</c> prints.</summary>
    public static async Task<string> OpenMessageAsync(TestDatabase database, string file)
    {
        await using var output = new StringWriter();
        await migrator::TrainingPlatform.DbMigrator.Commands.OpenMessageAsync(
            file,
            ["--environment=Development", .. Settings(database)],
            output
        );
        return output.ToString();
    }

    private static IEnumerable<string> Settings(TestDatabase database) => database.Settings.Select(s => $"--{s.Key}={s.Value}");
}
