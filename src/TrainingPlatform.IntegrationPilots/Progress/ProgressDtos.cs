using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Indicators;

namespace TrainingPlatform.IntegrationPilots.Progress;

internal sealed record ProgressRequest
{
    public int? Year { get; init; }

    public int? Quarter { get; init; }

    /// <summary>A county, prefecture or the region; null: all the caller sees.</summary>
    public Guid? DivisionId { get; init; }
}

internal sealed record ProgressRowsRequest
{
    public int? Year { get; init; }

    public int? Quarter { get; init; }

    public Guid? DivisionId { get; init; }

    public Guid? PilotEnterpriseId { get; init; }

    public string? Indicator { get; init; }
}

/// <summary>Quarter and year at a glance: every figure opens to the rows it is the sum of.</summary>
internal sealed record ProgressDto
{
    public required int Year { get; init; }

    /// <summary>0 for the whole year.</summary>
    public required int Quarter { get; init; }

    public required IReadOnlyDictionary<PilotEnterpriseStatus, int> Pilots { get; init; }

    public required Yuan CreditUsed { get; init; }

    public required IReadOnlyList<ProgressFigureDto> Indicators { get; init; }

    public required IReadOnlyList<ProgressDivisionDto> Divisions { get; init; }

    public required IReadOnlyList<ProgressPilotDto> Enterprises { get; init; }
}

/// <summary>One figure. <c>Light</c> by the rule of <see cref="ProgressLightRule"/>, whose numbers travel along.</summary>
internal sealed record ProgressFigureDto
{
    public required string Indicator { get; init; }

    public required string Name { get; init; }

    public required string Unit { get; init; }

    public required string Definition { get; init; }

    public required decimal Value { get; init; }

    public required decimal Previous { get; init; }

    /// <summary>Sum of the year until the end of the period, and the part of the year's targets that is due by then.</summary>
    public required decimal YearToDate { get; init; }

    public decimal? DueByNow { get; init; }

    public required ProgressLight Light { get; init; }

    public required int Rows { get; init; }

    /// <summary>The four quarters of the year, for the chart.</summary>
    public required IReadOnlyList<decimal> Quarters { get; init; }
}

internal sealed record ProgressDivisionDto(
    Guid DivisionId,
    string Code,
    string Name,
    DivisionLevel Level,
    int Pilots,
    IReadOnlyDictionary<string, decimal> Values
);

internal sealed record ProgressPilotDto
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string DivisionName { get; init; }

    public required string PartnerSchools { get; init; }

    public required PilotEnterpriseStatus Status { get; init; }

    public required IReadOnlyDictionary<string, decimal> Values { get; init; }

    public required IReadOnlyDictionary<string, decimal> YearTargets { get; init; }

    public required ProgressLight Light { get; init; }

    public required Yuan InvestedRecorded { get; init; }

    public required Yuan InvestedChecked { get; init; }

    public required Yuan CreditUsed { get; init; }

    public required Yuan CreditCarried { get; init; }
}

internal sealed record ProgressRowDto(
    Guid PilotEnterpriseId,
    string EnterpriseName,
    string Indicator,
    int Quarter,
    IndicatorEvidenceKind Evidence,
    string Reference,
    DateOnly On,
    decimal Quantity
);

/// <summary>The rows of a figure and their sum, which is the figure.</summary>
internal sealed record ProgressRowsDto(decimal Sum, IReadOnlyList<ProgressRowDto> Rows);
