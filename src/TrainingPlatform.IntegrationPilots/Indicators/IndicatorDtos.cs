using TrainingPlatform.Application;

namespace TrainingPlatform.IntegrationPilots.Indicators;

internal sealed record IndicatorDto
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Definition { get; init; }

    public required string Unit { get; init; }

    public required IndicatorPeriodKind Period { get; init; }

    public required IndicatorEvidenceKind Evidence { get; init; }

    public required IndicatorSourceKind Source { get; init; }

    public required bool CountsPersons { get; init; }
}

internal sealed record IndicatorReportInput(string? Indicator, int Year, int Quarter, IReadOnlyList<IndicatorRowInput>? Rows);

internal sealed record IndicatorRowInput(IndicatorEvidenceKind? Evidence, string? Reference, DateOnly? On, decimal Quantity);

internal sealed record ReturnReportInput(string? Reason);

internal sealed record PilotPeriodRequest(int? Year, int? Quarter);

/// <summary>One indicator of a pilot in a period: the value is the sum of its rows.</summary>
internal sealed record IndicatorValueDto
{
    public required IndicatorDto Indicator { get; init; }

    public Guid? ReportId { get; init; }

    /// <summary>Null: nothing entered.</summary>
    public IndicatorReportStatus? Status { get; init; }

    public decimal? Value { get; init; }

    /// <summary>Target of the whole year by the plan in force.</summary>
    public decimal? YearTarget { get; init; }

    public string? EnteredByName { get; init; }

    public string? SignedOffByName { get; init; }

    public string? ReturnReason { get; init; }

    public IReadOnlyList<IndicatorRowDto> Rows { get; init; } = [];

    public IReadOnlyList<AttachmentDto> Attachments { get; init; } = [];
}

internal sealed record IndicatorRowDto(IndicatorEvidenceKind Evidence, string Reference, DateOnly On, decimal Quantity);
