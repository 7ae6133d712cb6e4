using System.Globalization;
using System.Text;

namespace TrainingPlatform.Subsidies.Sampling;

/// <summary>A frozen list as a file: what was promised (plan, digest), the seed once it is known, and one row per line.</summary>
internal sealed record SampleFile(string Number, SamplePlan Plan, string Digest, string? Seed, IReadOnlyList<SampleEntry> Rows)
{
    private const string Heading = "sequence,code,amount_fen,high_risk";

    public static string Write(SampleFile file)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"# number: {file.Number}\n# value_percent: {file.Plan.ValuePercent}\n# random_percent: {file.Plan.RandomPercent}\n"
        );
        text.Append(CultureInfo.InvariantCulture, $"# digest: {file.Digest}\n# seed: {file.Seed}\n{Heading}\n");
        foreach (var row in file.Rows)
            text.Append(CultureInfo.InvariantCulture, $"{row.Sequence},{row.Code},{row.AmountFen},{(row.HighRisk ? 1 : 0)}\n");
        return text.ToString();
    }

    /// <exception cref="FormatException">Not such a file; the line is named.</exception>
    public static SampleFile Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var head = lines
            .Where(l => l[0] == '#')
            .Select(l => l[1..].Split(':', 2))
            .Where(p => p.Length == 2)
            .ToDictionary(p => p[0].Trim(), p => p[1].Trim(), StringComparer.Ordinal);
        string Of(string key) => head.GetValueOrDefault(key) ?? throw new FormatException($"the file lacks '# {key}:'");
        var rows = lines.Where(l => l[0] != '#' && l != Heading).Select(Row).ToList();
        return new SampleFile(
            Of("number"),
            new SamplePlan(Whole(Of("value_percent")), Whole(Of("random_percent"))),
            Of("digest"),
            Of("seed") is { Length: > 0 } seed ? seed : null,
            rows
        );
    }

    private static SampleEntry Row(string line) =>
        line.Split(',') is [var sequence, var code, var fen, var risk]
        && long.TryParse(fen, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            ? new SampleEntry(Whole(sequence), code, amount, risk == "1")
            : throw new FormatException($"not a row: {line}");

    private static int Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"not a number: {text}");
}
