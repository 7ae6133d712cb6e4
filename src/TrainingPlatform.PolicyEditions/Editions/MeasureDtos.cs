using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>A measure of the edition in force.</summary>
internal sealed record MeasureDto(
    string Id,
    string NameZh,
    IReadOnlyList<string> Clauses,
    DateOnly From,
    DateOnly To,
    bool OffersLivingAllowance,
    IReadOnlyList<string> Evidence
);

/// <summary>No edition and no measure on a day that no edition is in force.</summary>
internal sealed record MeasuresDto(EditionRefDto? Edition, IReadOnlyList<MeasureDto> Items);
