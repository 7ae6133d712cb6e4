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
        migrator::TrainingPlatform.DbMigrator.Commands.RunAsync(
            [.. command, "--environment=Development", $"--Demo:Password={TestLogins.Password}", .. database.Settings.Select(s => $"--{s.Key}={s.Value}")]
        );
}
