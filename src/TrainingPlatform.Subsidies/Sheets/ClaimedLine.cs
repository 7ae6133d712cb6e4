using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Sheets;

/// <summary>Of a line what says whether it stands on the papers of its claim, and where.</summary>
internal record ClaimedLine(Guid Id, string TraineeName, SubsidyClaimLineStatus Status)
{
    public virtual bool IsReady { get; init; }

    /// <summary>What the claim stands for: lines that are filed or further, before that those that could be filed; by name.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyCollection<T> lines)
        where T : ClaimedLine
    {
        var filed = lines.Where(l => l.Status.IsInReview() || l.Status.IsPublished() || l.Status.IsApproved()).ToList();
        var shown = filed.Count > 0 ? filed : lines.Where(l => l.Status.IsOpen() && l.IsReady);
        return [.. shown.OrderBy(l => l.TraineeName, StringComparer.Ordinal).ThenBy(l => l.Id)];
    }
}
