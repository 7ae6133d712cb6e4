namespace TrainingPlatform.Policy;

/// <summary>Whatever is done to a pack, the loader answers with an edition or with faults that name a line, never otherwise.</summary>
public class BrokenPacks_Tests
{
    private static readonly string[] Lines = Seed.PackText.Split('\n');

    [Fact]
    public void Any_missing_line_gives_an_edition_or_faults() => EachLine((lines, i) => lines.Where((_, n) => n != i));

    [Fact]
    public void Any_doubled_line_gives_an_edition_or_faults() =>
        EachLine((lines, i) => lines.SelectMany((l, n) => n == i ? new[] { l, l } : [l]));

    [Fact]
    public void Any_line_cut_in_half_gives_an_edition_or_faults() =>
        EachLine((lines, i) => lines.Select((l, n) => n == i ? l[..(l.Length / 2)] : l));

    [Fact]
    public void Any_number_made_null_or_text_gives_an_edition_or_faults()
    {
        EachLine(
            (lines, i) =>
                lines.Select(
                    (l, n) => n == i ? System.Text.RegularExpressions.Regex.Replace(l, "'[0-9.]+'|(?<=[:\\[] )[0-9]+(?=[,}])", "null") : l
                )
        );
        EachLine(
            (lines, i) =>
                lines.Select(
                    (l, n) => n == i ? l.Replace(": [", ": {", StringComparison.Ordinal).Replace("]", "}", StringComparison.Ordinal) : l
                )
        );
    }

    private static void EachLine(Func<string[], int, IEnumerable<string>> change)
    {
        var faults = Enumerable
            .Range(0, Lines.Length)
            .AsParallel()
            .SelectMany(i => Seed.FaultsOf(string.Join('\n', change(Lines, i))))
            .ToList();

        faults.Count.ShouldBeGreaterThan(20);
        faults.ShouldAllBe(f => f.Line > 0 && f.Column > 0 && f.File == "pack.yaml");
    }
}
