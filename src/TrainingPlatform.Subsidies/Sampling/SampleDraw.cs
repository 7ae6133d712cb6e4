using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TrainingPlatform.Subsidies.Sampling;

/// <summary>
/// The draw. Pure and without a random generator of its own: the same list, plan and seed give the same lines to whoever repeats it.
/// </summary>
/// <remarks>
/// The ticket of a row is SHA-256 of <c>seed ‖ digest of the list ‖ part ‖ sequence</c>; the lowest tickets win. First all high-risk rows.
/// Then the value part: rows by amount, largest first, are cut into three strata of equal value, and each stratum gives a third of the
/// number. Then the random part from what is left.
/// </remarks>
internal static class SampleDraw
{
    private const int Strata = 3;

    public static string Digest(IReadOnlyList<SampleEntry> list, SamplePlan plan)
    {
        var text = new StringBuilder().Append(Whole(plan.ValuePercent)).Append('|').Append(Whole(plan.RandomPercent)).Append('\n');
        foreach (var row in list.OrderBy(r => r.Sequence))
            text.Append(Whole(row.Sequence))
                .Append('|')
                .Append(row.Code)
                .Append('|')
                .Append(Whole(row.AmountFen))
                .Append('|')
                .Append(row.HighRisk ? '1' : '0')
                .Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public static IReadOnlyList<DrawnEntry> Of(IReadOnlyList<SampleEntry> list, SamplePlan plan, string seed)
    {
        var digest = Digest(list, plan);
        var drawn = list.Where(r => r.HighRisk).Select(r => new DrawnEntry(r, SamplePart.HighRisk)).ToList();
        var rest = list.Where(r => !r.HighRisk).ToList();
        var byValue = ByValue(rest, Share(list.Count, plan.ValuePercent), seed, digest);
        drawn.AddRange(byValue.Select(r => new DrawnEntry(r, SamplePart.Value)));
        var left = rest.Except(byValue).ToList();
        drawn.AddRange(
            Lowest(left, Share(list.Count, plan.RandomPercent), seed, digest, SamplePart.Random)
                .Select(r => new DrawnEntry(r, SamplePart.Random))
        );
        return [.. drawn.OrderBy(d => d.Entry.Sequence)];
    }

    private static List<SampleEntry> ByValue(IReadOnlyList<SampleEntry> rows, int number, string seed, string digest)
    {
        var (total, sum) = (rows.Sum(r => r.AmountFen), 0L);
        var strata = Enumerable.Range(0, Strata).Select(_ => new List<SampleEntry>()).ToArray();
        foreach (var row in rows.OrderByDescending(r => r.AmountFen).ThenBy(r => r.Sequence))
        {
            strata[total == 0 ? 0 : (int)Math.Min(Strata - 1, sum * Strata / total)].Add(row);
            sum += row.AmountFen;
        }
        return [.. strata.SelectMany(s => Lowest(s, (number + Strata - 1) / Strata, seed, digest, SamplePart.Value))];
    }

    private static IEnumerable<SampleEntry> Lowest(
        IEnumerable<SampleEntry> rows,
        int number,
        string seed,
        string digest,
        SamplePart part
    ) => rows.OrderBy(r => Ticket(seed, digest, part, r.Sequence), StringComparer.Ordinal).Take(number);

    private static string Ticket(string seed, string digest, SamplePart part, int sequence) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{digest}\n{part}\n{Whole(sequence)}")));

    /// <summary>Rounded up: a small list still gives one.</summary>
    private static int Share(int count, int percent) => (count * percent + 99) / 100;

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);
}
