namespace TrainingPlatform.IntegrationPilots.Plans;

internal sealed record PilotPlanInput(int FirstYear, string? Goals, IReadOnlyList<PlanTargetDto>? Targets);

internal sealed record PlanTargetDto(string? Indicator, int Year, decimal Target);

/// <summary>The plan in force, or only its due date while none is posted.</summary>
internal sealed record PilotPlanDto
{
    public required Guid PilotEnterpriseId { get; init; }

    public required DateOnly DueOn { get; init; }

    public int Version { get; init; }

    public int? FirstYear { get; init; }

    public string? Goals { get; init; }

    public DateOnly? PostedOn { get; init; }

    public string? PostedByName { get; init; }

    public bool PostedLate { get; init; }

    public IReadOnlyList<PlanTargetDto> Targets { get; init; } = [];
}
