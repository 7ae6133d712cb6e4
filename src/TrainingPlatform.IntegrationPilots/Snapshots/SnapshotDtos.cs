using TrainingPlatform.IntegrationPilots.Contracts;

namespace TrainingPlatform.IntegrationPilots.Snapshots;

internal sealed record FreezeInput
{
    public Guid? DivisionId { get; init; }

    public int Year { get; init; }

    public int Quarter { get; init; }

    public string? Progress { get; init; }

    public string? Problems { get; init; }

    public string? NextSteps { get; init; }

    /// <summary>Show the totals on the public page.</summary>
    public bool Publish { get; init; }
}

internal sealed record PilotSnapshotDto
{
    public required Guid Id { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required int Year { get; init; }

    public required int Quarter { get; init; }

    public required string Digest { get; init; }

    public required bool IsPublic { get; init; }

    public required string FrozenByName { get; init; }

    public required DateTimeOffset FrozenAt { get; init; }
}

/// <summary>What everybody may see of a report.</summary>
internal sealed record PilotSummaryDto
{
    public required string DivisionName { get; init; }

    public required int Year { get; init; }

    public required int Quarter { get; init; }

    public required string Digest { get; init; }

    public required DateTimeOffset FrozenAt { get; init; }

    public required IReadOnlyDictionary<string, int> Pilots { get; init; }

    public required IReadOnlyList<PilotReportIndicator> Indicators { get; init; }

    /// <summary>Counts of bases, sharing, assistance and schools; no amounts.</summary>
    public required IReadOnlyList<PilotReportWork> Works { get; init; }

    /// <summary>From three enterprises on: the total of one or two would tell what an enterprise invested.</summary>
    public string? Invested { get; init; }

    public static PilotSummaryDto Of(PilotReport report) =>
        new()
        {
            DivisionName = report.DivisionName,
            Year = report.Year,
            Quarter = report.Quarter,
            Digest = report.Digest,
            FrozenAt = report.FrozenAt,
            Pilots = report.Pilots,
            Indicators = [.. report.Indicators.Where(i => i.Code != Progress.IndicatorCodes.Investment)],
            Works = [.. report.Works.Where(w => !w.IsMoney)],
            Invested = report.Enterprises.Count(e => e.InvestedChecked.Fen > 0) >= MinEnterprises ? report.Invested.ToString() : null,
        };

    private const int MinEnterprises = 3;
}
