using System.Diagnostics;
using System.Text.Json;

namespace TrainingPlatform.Policy;

/// <summary>Facts and determinations have the same bytes in a new process, whatever its culture and time zone.</summary>
public class NewProcess_Tests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policy-process-").FullName;

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Apia", "0")]
    [InlineData("ar_SA.UTF-8", "America/St_Johns", "0")]
    [InlineData("C", "UTC", "1")]
    public void The_hashes_of_every_case_are_those_of_this_process(string locale, string zone, string invariant)
    {
        var here = PolicyGate.Check(Seed.PackFile, Seed.PackText, "cases.yaml", Seed.CasesText).Hashes;

        var there = CheckElsewhere(
            ("LC_ALL", locale),
            ("LANG", locale),
            ("TZ", zone),
            ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", invariant)
        );

        here.Count.ShouldBe(138);
        there.ShouldBe(here);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private List<CaseHash> CheckElsewhere(params (string Name, string Value)[] environment)
    {
        var (pack, cases, report) = (
            Path.Combine(_folder, "pack.yaml"),
            Path.Combine(_folder, "cases.yaml"),
            Path.Combine(_folder, "report.json")
        );
        File.WriteAllText(pack, Seed.PackText);
        File.WriteAllText(cases, Seed.CasesText);
        var start = new ProcessStartInfo("dotnet", [Migrator, "policy", "check", pack, cases, "--json", report])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output);
        using var document = JsonDocument.Parse(File.ReadAllText(report));
        return document.RootElement.GetProperty("hashes").Deserialize<List<CaseHash>>(JsonSerializerOptions.Web)!;
    }

    /// <summary>Built beside this test in the same configuration.</summary>
    private static string Migrator
    {
        get
        {
            var output = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(
                TestFiles.Repository,
                "src",
                "TrainingPlatform.DbMigrator",
                "bin",
                output.Parent!.Name,
                output.Name,
                "TrainingPlatform.DbMigrator.dll"
            );
        }
    }
}
