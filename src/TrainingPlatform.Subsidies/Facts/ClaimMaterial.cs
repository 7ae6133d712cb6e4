using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Policy;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Claims;
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

    /// <summary>By enrolment and kind: the day a line was filed.</summary>
    public required IReadOnlyDictionary<(Guid EnrolmentId, ClaimKind Kind), DateOnly> FiledOn { get; init; }
}

/// <summary>What the person was already granted in other classes.</summary>
internal sealed record TraineePast(IReadOnlyList<EarlierTraining> History, IReadOnlyDictionary<DateOnly, decimal> CreditedDays)
{
    public static readonly TraineePast None = new([], new Dictionary<DateOnly, decimal>());
}
