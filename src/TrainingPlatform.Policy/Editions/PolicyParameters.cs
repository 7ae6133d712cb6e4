using TrainingPlatform.Domain;

namespace TrainingPlatform.Policy.Editions;

/// <summary>One number, switch or ratio of the pack with its unit and source. A null value is a value: no limit.</summary>
public sealed record PolicyParameter(string Name, string Type, string? Unit, string? Value, string Basis)
{
    public IReadOnlyList<ClauseReference> References { get; init; } = [];
}

/// <summary>The parameters that the platform reads by name. Conditions of the pack may name any of <see cref="All"/>.</summary>
public sealed record PolicyParameters
{
    public required IReadOnlyDictionary<string, PolicyParameter> All { get; init; }

    /// <summary>Minutes of one class hour (R08).</summary>
    public required int ClassHourMinutes { get; init; }

    /// <summary>Class hours of one date that count at most (R08).</summary>
    public required int MaxClassHoursPerDay { get; init; }

    public required bool MakeUpCounts { get; init; }

    /// <summary>Interpretation I4: are allowance days after the measure's last day paid?</summary>
    public required bool PayDaysAfterPeriodEnd { get; init; }

    /// <summary>Share on top of the standard for a shortage occupation (R20).</summary>
    public required decimal ShortageUplift { get; init; }

    /// <summary>Length of the public notice in working days (R11).</summary>
    public required int PublicityWorkingDays { get; init; }

    public required decimal AdvanceRatioMax { get; init; }

    public required int ArchiveYears { get; init; }

    public required int ClassFilingWorkingDaysBeforeStart { get; init; }

    public required int ClassSizeMax { get; init; }

    public required int ReviewWorkingDays { get; init; }

    public required int AttendanceLockDays { get; init; }

    public required Yuan SecondReviewThresholdAmount { get; init; }

    public required decimal SampleShare { get; init; }

    public required int PilotPlanDueMonths { get; init; }
}
