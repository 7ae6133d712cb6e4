using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Replays;

/// <summary>Adds tallies up and hides what would tell of single people.</summary>
internal static class ReplayTotals
{
    /// <summary>Fewest lines a cell may show.</summary>
    public const int Least = 10;

    public static ReplayTotalsDto Of(IReadOnlyList<ReplayTally> tallies)
    {
        var sum = Sum("", tallies);
        var unanswered = tallies.Sum(t => t.Unanswered);
        if (sum.Lines is > 0 and < Least)
            return new ReplayTotalsDto { Unanswered = unanswered, Suppressed = true };
        return new ReplayTotalsDto
        {
            Lines = sum.Lines,
            Before = sum.Before,
            After = sum.After,
            Gain = sum.Gain,
            Loss = sum.Loss,
            Changed = sum.Changed,
            Unchanged = sum.Lines - sum.Changed,
            Gaining = tallies.Sum(t => t.Gaining),
            Losing = tallies.Sum(t => t.Losing),
            Unanswered = unanswered,
        };
    }

    public static IReadOnlyList<ReplayCellDto> By(IReadOnlyList<ReplayTally> tallies, Func<ReplayTally, string> key) =>
        Suppress([
            .. tallies.GroupBy(key).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Sum(g.Key, [.. g])).Where(c => c.Lines > 0),
        ]);

    /// <summary>
    /// Hides every cell below the least. One hidden cell, or hidden cells that together stay below the least, would come back by subtracting
    /// the others from the total: then the next smallest cells are hidden with them.
    /// </summary>
    public static IReadOnlyList<ReplayCellDto> Suppress(IReadOnlyList<ReplayCellDto> cells)
    {
        var hidden = cells.Where(c => c.Lines < Least).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        if (hidden.Count == 0)
            return cells;
        var shown = new Queue<ReplayCellDto>(
            cells.Where(c => !hidden.Contains(c.Key)).OrderBy(c => c.Lines).ThenBy(c => c.Key, StringComparer.Ordinal)
        );
        var lines = cells.Where(c => hidden.Contains(c.Key)).Sum(c => c.Lines!.Value);
        while ((hidden.Count == 1 || lines < Least) && shown.TryDequeue(out var next))
        {
            hidden.Add(next.Key);
            lines += next.Lines!.Value;
        }
        return
        [
            .. cells.Select(c =>
                hidden.Contains(c.Key)
                    ? new ReplayCellDto
                    {
                        Key = c.Key,
                        Name = c.Name,
                        Suppressed = true,
                    }
                    : c
            ),
        ];
    }

    private static ReplayCellDto Sum(string key, IReadOnlyList<ReplayTally> tallies)
    {
        Yuan Add(Func<ReplayTally, Yuan> part) => tallies.Aggregate(Yuan.Zero, (sum, t) => sum + part(t));
        return new ReplayCellDto
        {
            Key = key,
            Lines = tallies.Sum(t => t.Lines),
            Before = Add(t => t.Before),
            After = Add(t => t.After),
            Gain = Add(t => t.Gain),
            Loss = Add(t => t.Loss),
            Changed = tallies.Sum(t => t.Changed),
        };
    }
}
