using TrainingPlatform.IntegrationPilots.Indicators;

namespace TrainingPlatform.IntegrationPilots.Progress;

/// <summary>The smallest thing a figure is made of: one agreement, invoice, class or document of one pilot with what it adds.</summary>
internal sealed record ProgressRow
{
    public required Guid PilotEnterpriseId { get; init; }

    public required string Indicator { get; init; }

    /// <summary>0 for an indicator of the year.</summary>
    public required int Quarter { get; init; }

    public required IndicatorEvidenceKind Evidence { get; init; }

    public required string Reference { get; init; }

    public required DateOnly On { get; init; }

    public required decimal Quantity { get; init; }
}
