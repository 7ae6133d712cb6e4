using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.Policy.TaxCredits;

/// <summary>What a tax credit is determined from: the first day of cultivation, and checked investment and surcharges by year.</summary>
public sealed record TaxCreditFacts
{
    public required DateOnly CultivatingFrom { get; init; }

    public required IReadOnlyList<InvestmentYear> Years { get; init; }
}

/// <summary>The explained credit of every year; frozen with its facts.</summary>
public sealed record TaxCreditDetermination
{
    public required EditionReference Edition { get; init; }

    public required IReadOnlyList<ClauseReference> Clauses { get; init; }

    public required IReadOnlyList<TaxCreditYearDetermination> Years { get; init; }
}

/// <summary>One year and its arithmetic: the lines add up to what is used, or in a year of withdrawal to what is repaid.</summary>
public sealed record TaxCreditYearDetermination
{
    public required TaxCreditYear Result { get; init; }

    public required IReadOnlyList<DeterminationLine> Lines { get; init; }
}
