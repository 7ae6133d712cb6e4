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

/// <summary>The edition in force, without its text.</summary>
internal sealed record EditionDto(Guid Id, string Label, string Version, string ContentHash, bool Illustrative);

internal sealed record MeasuresDto(EditionDto Edition, IReadOnlyList<MeasureDto> Items);
