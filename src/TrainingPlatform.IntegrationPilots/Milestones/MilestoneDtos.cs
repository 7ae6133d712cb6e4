namespace TrainingPlatform.IntegrationPilots.Milestones;

/// <summary>The whole plan; a reason from the second version on.</summary>
internal sealed record MilestonePlanInput(IReadOnlyList<MilestoneInput>? Milestones, string? Reason);

internal sealed record MilestoneInput(string? Code, string? Name, DateOnly? From, DateOnly? To, IReadOnlyList<string>? After);

internal sealed record MilestoneReportInput(string? Code, DateOnly? StartedOn, DateOnly? EndedOn, string? Reference);

/// <summary>The plan with its forecast of today. Version 0: none yet.</summary>
internal sealed record MilestonePlanDto
{
    public required MilestoneOwnerKind OwnerKind { get; init; }

    public required Guid OwnerId { get; init; }

    public required string OwnerName { get; init; }

    public int Version { get; init; }

    public DateOnly? FirstEnd { get; init; }

    public DateOnly? PlannedEnd { get; init; }

    public DateOnly? ForecastEnd { get; init; }

    public int DelayDays { get; init; }

    public string? Reason { get; init; }

    public string? PlannedByName { get; init; }

    public IReadOnlyList<MilestoneDto> Milestones { get; init; } = [];
}

internal sealed record MilestoneDto
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required DateOnly PlannedFrom { get; init; }

    public required DateOnly PlannedTo { get; init; }

    public required IReadOnlyList<string> After { get; init; }

    public DateOnly? StartedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public required DateOnly ForecastFrom { get; init; }

    public required DateOnly ForecastTo { get; init; }

    /// <summary>Days it may slip without moving the end of all.</summary>
    public required int SlackDays { get; init; }

    public required bool IsCritical { get; init; }

    public required int DelayDays { get; init; }

    public required MilestoneState State { get; init; }

    public string? Reference { get; init; }

    public string? ReportedByName { get; init; }
}

/// <summary>Where a milestone stands today.</summary>
internal enum MilestoneState
{
    Planned,
    Running,
    Done,

    /// <summary>Not ended, and its planned last day has passed.</summary>
    Late,
}
