namespace TrainingPlatform.Training.Policies;

/// <summary>The policy pack's words and workflow numbers for courses and classes, of the edition in force.</summary>
internal interface IClassPolicy
{
    /// <exception cref="TrainingPlatform.Domain.BusinessException">No edition covers the day.</exception>
    Task<ClassRules> InForceAsync(Guid divisionId, DateOnly on, CancellationToken ct);
}

/// <summary>What filing, timetables and review clocks ask of the policy pack.</summary>
internal sealed record ClassRules
{
    public required IReadOnlyCollection<string> Measures { get; init; }

    public required IReadOnlyCollection<string> Products { get; init; }

    /// <summary>Least class hours for measure, product and level.</summary>
    public required Func<string, string?, string?, int> LeastHours { get; init; }

    /// <summary>How classes of a measure are held where that is not in the room; null otherwise.</summary>
    public required Func<string, string?> ModeOf { get; init; }

    public required int ClassSizeMax { get; init; }

    /// <summary>Working days before its start by which a class is to be filed.</summary>
    public required int FilingWorkingDays { get; init; }

    public required int ReviewWorkingDays { get; init; }

    public required int MaxHoursPerDay { get; init; }

    public required int ClassHourMinutes { get; init; }

    public required IWorkingDays Calendar { get; init; }
}

/// <summary>The calendar that belongs to the edition.</summary>
internal interface IWorkingDays
{
    /// <summary>Working days in [from, to], in order.</summary>
    /// <exception cref="TrainingPlatform.Domain.BusinessException">The calendar does not hold the years.</exception>
    IReadOnlyList<DateOnly> Between(DateOnly from, DateOnly to);

    /// <summary>The n-th working day after a day; null when it lies beyond the calendar.</summary>
    DateOnly? After(DateOnly day, int n);
}
