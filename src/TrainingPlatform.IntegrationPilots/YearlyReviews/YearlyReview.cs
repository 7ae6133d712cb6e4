using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.YearlyReviews;

/// <summary>What a pilot is scored for each year, each up to twenty points (our own sheet; the criteria of 发改社会〔2019〕590号 are not stored).</summary>
internal enum ReviewCriterionKind
{
    Cooperation,
    Apprenticeship,
    TrainingPlaces,
    Investment,
    Results,
}

/// <summary>The yearly review of a pilot: a score per criterion and the conclusion in words. One a year, never changed.</summary>
internal sealed class YearlyReview : AuditedAggregateRoot, IScoped
{
    public const int MaxScore = 20;

    private readonly List<ReviewScore> _scores = [];

    private YearlyReview() { }

    public YearlyReview(Guid id, PilotEnterprise pilot, int year, ReviewSheet sheet, Actor by)
        : base(id)
    {
        (PilotEnterpriseId, DivisionId, InstitutionId, Year) = (pilot.Id, pilot.DivisionId, pilot.InstitutionId, year);
        (Conclusion, ReviewedByUserId, ReviewedByName, ReviewedAt) = (sheet.Conclusion, by.UserId, by.Name, by.At);
        _scores.AddRange(sheet.Scores);
    }

    public Guid PilotEnterpriseId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public int Year { get; private set; }

    public IReadOnlyList<ReviewScore> Scores => _scores;

    public int Total => _scores.Sum(s => s.Score);

    public string Conclusion { get; private set; } = "";

    public Guid ReviewedByUserId { get; private set; }

    public string ReviewedByName { get; private set; } = "";

    public DateTimeOffset ReviewedAt { get; private set; }
}

/// <summary>The points of one criterion and why.</summary>
internal sealed class ReviewScore
{
    private ReviewScore() { }

    public ReviewScore(ReviewCriterionKind criterion, int score, string? note) =>
        (Id, Criterion, Score, Note) = (Guid.CreateVersion7(), criterion, score, note);

    public Guid Id { get; private set; }

    public ReviewCriterionKind Criterion { get; private set; }

    public int Score { get; private set; }

    public string? Note { get; private set; }
}

internal sealed record ReviewSheet(string Conclusion, IReadOnlyList<ReviewScore> Scores);
