using TrainingPlatform.Domain;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Subsidies.Claims;

/// <summary>Everything a line is worked out to be: the person, the frozen answer of the policy, what still blocks it, and its checks.</summary>
internal sealed record LineDetermination
{
    public required LinePerson Person { get; init; }

    /// <summary>Null when the edition or the facts could not answer; the line is then blocked.</summary>
    public LineAnswer? Answer { get; init; }

    public required IReadOnlyList<string> Blockers { get; init; }

    public required IReadOnlyList<CheckOutcome> Checks { get; init; }

    public PayeeAccount? Account { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>The person of a line. <c>PersonKey</c> is the keyed hash of the ID number.</summary>
internal sealed record LinePerson(Guid EnrolmentId, Guid TraineeId, Guid? UserId, string? PersonKey, string Name, string IdMask);

/// <summary>The answer of the policy with the canonical text it is stored as.</summary>
internal sealed record LineAnswer
{
    public required string FactsJson { get; init; }

    public required string DeterminationJson { get; init; }

    /// <summary>SHA-256 of the determination's canonical bytes, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required Guid EditionId { get; init; }

    public required string EditionLabel { get; init; }

    /// <summary>Account code of the edition's fund for the kind.</summary>
    public string? Fund { get; init; }

    public required Yuan Amount { get; init; }

    public required bool Eligible { get; init; }

    public required string Group { get; init; }

    public decimal? Days { get; init; }

    public int? AttendedHours { get; init; }

    public int? PlannedHours { get; init; }

    /// <summary>Pack code; null at 0.00.</summary>
    public string? Payee { get; init; }
}

/// <summary>Where the money goes, as it stood when the line was worked out.</summary>
internal sealed record PayeeAccount(string? Holder, string? BankName, SealedValue? Number);
