namespace TrainingPlatform.IntegrationPilots.Assistance;

internal sealed record AssistanceInput(
    string? HelperName,
    string? ReceiverCode,
    string? Reference,
    DateOnly? AgreedOn,
    IReadOnlyList<AssistanceMeasureInput>? Measures
);

internal sealed record AssistanceMeasureInput(AssistanceMeasureKind? Kind, string? Text, string? Unit, decimal Agreed, DateOnly? DueOn);

internal sealed record MeasureResultInput(Guid? MeasureId, decimal Quantity, DateOnly? On, string? Reference);

internal sealed record MeasureConfirmInput(Guid? MeasureId);

internal sealed record PairedAssistanceDto
{
    public required Guid Id { get; init; }

    public required string HelperName { get; init; }

    public required string ReceiverName { get; init; }

    public required string DivisionName { get; init; }

    public required string Reference { get; init; }

    public required DateOnly AgreedOn { get; init; }

    public required IReadOnlyList<AssistanceMeasureDto> Measures { get; init; }
}

internal sealed record AssistanceMeasureDto
{
    public required Guid Id { get; init; }

    public required AssistanceMeasureKind Kind { get; init; }

    public required string Text { get; init; }

    public required string Unit { get; init; }

    public required decimal Agreed { get; init; }

    public required DateOnly DueOn { get; init; }

    public decimal? Result { get; init; }

    public DateOnly? ResultOn { get; init; }

    public string? ResultReference { get; init; }

    public string? ReportedByName { get; init; }

    public string? ConfirmedByName { get; init; }

    public required AssistanceMeasureState State { get; init; }
}

/// <summary>Where a measure stands today.</summary>
internal enum AssistanceMeasureState
{
    Agreed,
    Late,
    Reported,
    Confirmed,
}
