namespace TrainingPlatform.IntegrationPilots.YearlyReviews;

internal sealed record YearlyReviewInput(int Year, string? Conclusion, IReadOnlyList<ReviewScoreDto>? Scores);

internal sealed record ReviewScoreDto(ReviewCriterionKind Criterion, int Score, string? Note);

internal sealed record YearlyReviewDto
{
    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<ReviewScoreDto> Scores { get; init; }

    public required string Conclusion { get; init; }

    public required string ReviewedByName { get; init; }

    public required DateTimeOffset ReviewedAt { get; init; }
}
