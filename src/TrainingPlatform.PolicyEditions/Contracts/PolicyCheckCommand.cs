using System.Text.Json;

namespace TrainingPlatform.PolicyEditions.Contracts;

/// <summary><c>policy check</c>: runs the worked cases against a pack and prints every difference field by field.</summary>
public static class PolicyCheckCommand
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <returns>0 all equal; 1 a difference or a fault; 2 a file cannot be read or written.</returns>
    public static int Run(string packPath, string casesPath, string? jsonOut, TextWriter output)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(packPath));
            var report = PolicyGate.Check(packPath, File.ReadAllText(packPath), casesPath, File.ReadAllText(casesPath), folder);
            Print(report, casesPath, output);
            if (jsonOut is not null)
                File.WriteAllText(jsonOut, JsonSerializer.Serialize(report, Indented));
            return report.Passed ? 0 : 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            output.WriteLine($"cannot read or write: {e.Message}");
            return 2;
        }
    }

    private static void Print(GateReport report, string casesPath, TextWriter output)
    {
        if (report.Pack is not null)
            output.WriteLine($"pack {report.Pack} sha256 {report.ContentHash}");
        foreach (var fault in report.Faults)
            output.WriteLine($"FAULT {fault}");
        foreach (var d in report.Differences)
            output.WriteLine(
                FormattableString.Invariant(
                    $"DIFFERENT {d.CaseId} ({casesPath}:{d.Line}): {d.Field}: expected {d.Expected ?? "(absent)"}, got {d.Got ?? "(absent)"}"
                )
            );
        output.WriteLine(
            FormattableString.Invariant(
                $"policy check: {report.Calculations} calculations, {report.PublicityDates} publicity dates, {report.TaxCredits} tax credits; "
            )
                + FormattableString.Invariant(
                    $"{report.EqualCases} equal, {Different(report)} different, {report.Faults.Count} faults: {(report.Passed ? "PASSED" : "FAILED")}"
                )
        );
    }

    private static int Different(GateReport report) => report.Differences.Select(d => d.CaseId).Distinct().Count();
}
