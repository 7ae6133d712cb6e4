using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Contracts;

/// <summary>Frozen reports of the pilots, for those who put them on paper.</summary>
public interface IPilotReports
{
    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    Task<PilotReport> ReadAsync(Guid snapshotId, CancellationToken ct);
}

/// <summary>The content of a frozen progress report. Figures about people from 1 to 9, and those that would give one away, are hidden.</summary>
public sealed record PilotReport
{
    public Guid Id { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required int Year { get; init; }

    /// <summary>0 for the whole year.</summary>
    public required int Quarter { get; init; }

    public required string FrozenByName { get; init; }

    public required DateTimeOffset FrozenAt { get; init; }

    /// <summary>SHA-256 of the frozen bytes; empty in the bytes themselves.</summary>
    public string Digest { get; init; } = "";

    public required PilotNarrative Narrative { get; init; }

    public required IReadOnlyList<PilotReportIndicator> Indicators { get; init; }

    /// <summary>Bases, cities, sharing, assistance and schools; empty in reports frozen before these were counted.</summary>
    public IReadOnlyList<PilotReportWork> Works { get; init; } = [];

    /// <summary>Enterprises by state at the end of the period.</summary>
    public required IReadOnlyDictionary<string, int> Pilots { get; init; }

    public required Yuan Invested { get; init; }

    public required Yuan CreditUsed { get; init; }

    public required IReadOnlyList<PilotReportLine> Divisions { get; init; }

    public required IReadOnlyList<PilotReportEnterprise> Enterprises { get; init; }
}

/// <summary>What the office writes beside the figures.</summary>
public sealed record PilotNarrative(string Progress, string Problems, string NextSteps);

public sealed record PilotReportIndicator
{
    public required string Code { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    public required string UnitZh { get; init; }

    public required string UnitEn { get; init; }

    public required PilotReportCell Total { get; init; }

    /// <summary>As the report before had it; null when none was frozen.</summary>
    public PilotReportCell? Previous { get; init; }

    /// <summary>None, Green, Yellow or Red; None also where a hidden figure would show through.</summary>
    public required string Light { get; init; }
}

/// <summary>A figure that counts no people: its code, its value, and whether it is an amount in yuan.</summary>
public sealed record PilotReportWork(string Code, decimal Value, bool IsMoney);

/// <summary>A published figure, or the fact that it is hidden.</summary>
public sealed record PilotReportCell(decimal? Value, bool Hidden);

public sealed record PilotReportLine
{
    public required Guid EntityId { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyDictionary<string, PilotReportCell> Cells { get; init; }
}

public sealed record PilotReportEnterprise
{
    public required PilotReportLine Line { get; init; }

    public required string DivisionName { get; init; }

    public required string PartnerSchools { get; init; }

    public required string Status { get; init; }

    public required IReadOnlyDictionary<string, decimal> YearTargets { get; init; }

    public required Yuan InvestedRecorded { get; init; }

    public required Yuan InvestedChecked { get; init; }

    public required Yuan CreditUsed { get; init; }

    public required Yuan CreditCarried { get; init; }
}
