namespace TrainingPlatform.IntegrationPilots.Snapshots;

/// <summary>Which figures about people stay hidden: those from 1 to 9, and as many others as it takes that none of them can be worked out.</summary>
/// <remarks>
/// Done once over the whole published set (all pilots, divisions, quarters and the year), never page by page: what two exports, a filter or a
/// total would give away is seen here. A hidden figure carries the same mark whether it is small itself or protects another one.
/// </remarks>
internal static class Suppression
{
    public const decimal SmallestShown = 10;

    /// <param name="table">Figures and sums of the year.</param>
    /// <param name="shown">Published openly before with the same value: it cannot be taken back.</param>
    /// <param name="hidden">Hidden before: it stays hidden.</param>
    public static IReadOnlySet<PublishedCell> Hide(
        PublishedTable table,
        IReadOnlySet<PublishedCell> shown,
        IReadOnlySet<PublishedCell> hidden
    )
    {
        var result = table.Cells.Where(c => c.Value is > 0 and < SmallestShown || hidden.Contains(c.Key)).Select(c => c.Key).ToHashSet();
        while (Derivable(table, result) is { } found)
            result.Add(Protector(table, result, shown, found));
        return result;
    }

    /// <summary>A hidden figure that the shown ones determine: a row of the reduced equations holds it alone.</summary>
    public static PublishedCell? Derivable(PublishedTable table, IReadOnlySet<PublishedCell> hidden)
    {
        foreach (var part in table.Sums.GroupBy(s => s.Total.Indicator))
        {
            var unknown = hidden.Where(c => c.Indicator == part.Key).OrderBy(c => c.Entity).ThenBy(c => c.Quarter).ToList();
            if (unknown.Count > 0 && LinearAudit.Determined([.. part.Select(s => Row(s, unknown))], unknown.Count) is { } column)
                return unknown[column];
        }
        return null;
    }

    private static long[] Row(PublishedSum sum, IReadOnlyList<PublishedCell> unknown)
    {
        var row = new long[unknown.Count];
        for (var i = 0; i < unknown.Count; i++)
            row[i] =
                sum.Total == unknown[i] ? 1
                : sum.Parts.Contains(unknown[i]) ? -1
                : 0;
        return row;
    }

    /// <summary>The figure whose loss costs least: beside the one in danger, not published before, the smallest, rather a part than a total.</summary>
    private static PublishedCell Protector(
        PublishedTable table,
        HashSet<PublishedCell> hidden,
        IReadOnlySet<PublishedCell> shown,
        PublishedCell endangered
    )
    {
        var connected = Connected(table, hidden, shown, endangered);
        var candidates = connected.Where(c => !hidden.Contains(c)).ToList();
        return candidates
            .OrderBy(c => shown.Contains(c))
            .ThenBy(c => table.Cells[c] == 0)
            .ThenBy(c => table.Cells[c])
            .ThenBy(c => c.Entity)
            .ThenBy(c => c.Quarter)
            .First();
    }

    /// <summary>
    /// Figures in a sum with the one in danger; if all of those are hidden already or known already, in a sum with one of them, and so on:
    /// hiding what an earlier report has shown protects nothing.
    /// </summary>
    private static HashSet<PublishedCell> Connected(
        PublishedTable table,
        HashSet<PublishedCell> hidden,
        IReadOnlySet<PublishedCell> shown,
        PublishedCell from
    )
    {
        var reached = new HashSet<PublishedCell> { from };
        while (reached.All(c => hidden.Contains(c) || shown.Contains(c)))
        {
            var next = table.Sums.Where(s => s.All.Any(reached.Contains)).SelectMany(s => s.All).ToHashSet();
            if (next.IsSubsetOf(reached))
                return reached.IsSubsetOf(hidden) ? throw new InvalidOperationException("nothing is left to hide beside " + from) : reached;
            reached.UnionWith(next);
        }
        return reached;
    }
}
