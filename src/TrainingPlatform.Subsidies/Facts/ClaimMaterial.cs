using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Policy;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Enterprises;
using TrainingPlatform.Training.Contracts;
using ClassFacts = TrainingPlatform.Training.Contracts.ClassFacts;

namespace TrainingPlatform.Subsidies.Facts;

/// <summary>Everything read once for a class's claims: one query per kind of fact, never one per line.</summary>
internal sealed record ClaimMaterial
{
    public required ClassFacts Class { get; init; }

    public required InstitutionRow? Institution { get; init; }

    /// <summary>In the published catalogue on the first day of class.</summary>
    public required bool InstitutionListed { get; init; }

    public required IReadOnlyList<EnrolmentFacts> Enrolments { get; init; }

    /// <summary>What the county has left this year.</summary>
    public BudgetLeft Budget { get; init; } = BudgetLeft.Unknown;

    /// <summary>By trainee.</summary>
    public required IReadOnlyDictionary<Guid, TraineePast> Past { get; init; }

    /// <summary>What outside registers say.</summary>
    public RegisterAnswers Registers { get; init; } = RegisterAnswers.NotConnected;

    /// <summary>Payees (trainees or institutions) by the account they use, in whatever claim.</summary>
    public ILookup<string, Guid> AccountPayees { get; init; } = Array.Empty<string>().ToLookup(a => a, _ => Guid.Empty);

    /// <summary>Trainees with a line elsewhere that is on hold under a suspicion.</summary>
    public IReadOnlySet<Guid> HeldElsewhere { get; init; } = new HashSet<Guid>();

    /// <summary>Trainees and institutions that are paid nothing for the time being.</summary>
    public IReadOnlySet<Guid> HeldPayees { get; init; } = new HashSet<Guid>();

    /// <summary>Late filings that were admitted, with the day they were asked for; no trainee: the whole class.</summary>
    public IReadOnlyDictionary<(ClaimKind Kind, Guid? TraineeId), DateOnly> AdmittedLate { get; init; } =
        new Dictionary<(ClaimKind, Guid?), DateOnly>();

    /// <summary>Verified statements of the enterprise that trains its own staff.</summary>
    public EnterpriseMaterial Enterprise { get; init; } = EnterpriseMaterial.None;

    /// <summary>By enrolment and kind: the day a line was filed.</summary>
    public required IReadOnlyDictionary<(Guid EnrolmentId, ClaimKind Kind), DateOnly> FiledOn { get; init; }

    /// <returns>Null when nothing was admitted late for the person and component.</returns>
    public DateOnly? AdmittedLateOn(ClaimKind kind, Guid traineeId) =>
        AdmittedLate.TryGetValue((kind, kind == ClaimKind.LivingAllowance ? traineeId : null), out var on) ? on : null;
}

/// <summary>What the person was already granted in other classes.</summary>
internal sealed record TraineePast(IReadOnlyList<EarlierTraining> History, IReadOnlyDictionary<DateOnly, decimal> CreditedDays)
{
    public static readonly TraineePast None = new([], new Dictionary<DateOnly, decimal>());
}
