using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Eligibility;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.Policy;

/// <summary>The explained answer: entitled or not, how much per component, and why, clause by clause.</summary>
public sealed record Determination
{
    public required EditionReference Edition { get; init; }

    public required string Measure { get; init; }

    /// <summary>No entry condition failed.</summary>
    public required bool Eligible { get; init; }

    /// <summary>The one statistical group the person is counted in.</summary>
    public required string Group { get; init; }

    /// <summary>Reason strings: of all failing entry conditions, or the one reason why no training subsidy is due. Sorted.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The clauses the answer rests on (<c>by</c>). Sorted.</summary>
    public required IReadOnlyList<ClauseReference> Clauses { get; init; }

    /// <summary>Null after an entry failure.</summary>
    public AttendanceRatio? Attendance { get; init; }

    /// <summary>Null when the question was about the other component.</summary>
    public TrainingSubsidyDetermination? TrainingSubsidy { get; init; }

    /// <summary>Null when the question was about the other component.</summary>
    public LivingAllowanceDetermination? LivingAllowance { get; init; }

    /// <summary>Regular filing deadline, rolled; null where none applies.</summary>
    public DateOnly? FilingDeadlineOn { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }
}

/// <summary>Attended of planned class hours, not reduced.</summary>
public sealed record AttendanceRatio(int Attended, int Planned)
{
    public override string ToString() => FormattableString.Invariant($"{Attended}/{Planned}");
}

/// <summary>The training subsidy in yuan, with its lines.</summary>
public sealed record TrainingSubsidyDetermination
{
    public required Yuan Amount { get; init; }

    /// <summary>Null at 0.00.</summary>
    public Payee? Payee { get; init; }

    /// <summary>Why an entitled person gets nothing.</summary>
    public string? Reason { get; init; }

    public FilingState Filing { get; init; }

    public required IReadOnlyList<DeterminationLine> Lines { get; init; }
}

/// <summary>The living allowance in yuan, with its lines. Never depends on completion, certificate or attendance ratio.</summary>
public sealed record LivingAllowanceDetermination
{
    public required Yuan Amount { get; init; }

    /// <summary>Days paid, in days and parts of a day.</summary>
    public required decimal Days { get; init; }

    /// <summary>Null at 0.00; else always the trainee.</summary>
    public Payee? Payee { get; init; }

    /// <summary>Why it is 0.00 although the person is eligible: NOT_OFFERED, NOT_ALLOWANCE_GROUP or LATE_FILING.</summary>
    public string? Reason { get; init; }

    public FilingState? Filing { get; init; }

    public required IReadOnlyList<DeterminationLine> Lines { get; init; }

    /// <summary>The dates that are paid with their credit: what the next class of the same person must respect.</summary>
    public IReadOnlyDictionary<DateOnly, decimal> CreditedDays { get; init; } = new Dictionary<DateOnly, decimal>();
}
