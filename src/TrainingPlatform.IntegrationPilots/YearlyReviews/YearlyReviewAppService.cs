using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.YearlyReviews;

/// <summary>Development and Reform reviews a pilot once a year; an evaluation rests on the review of its year.</summary>
internal sealed class YearlyReviewAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    PilotEnterpriseReader pilots,
    Actors actors,
    IBusinessClock clock,
    ILogger<YearlyReviewAppService> log
)
{
    public async Task<ListResultDto<YearlyReviewDto>> ListAsync(Guid pilotId, CancellationToken ct)
    {
        await pilots.LoadAsync(pilotId, ct);
        var reviews = await db.Set<YearlyReview>()
            .AsNoTracking()
            .Where(r => r.PilotEnterpriseId == pilotId)
            .OrderBy(r => r.Year)
            .ToListAsync(ct);
        return new([.. reviews.Select(ToDto)]);
    }

    public async Task<YearlyReviewDto> ReviewAsync(Guid pilotId, YearlyReviewInput input, CancellationToken ct)
    {
        var sheet = Read(input);
        return await unitOfWork.RunAsync(
            async c =>
            {
                var pilot = await pilots.LoadAsync(pilotId, c);
                if (!pilot.IsInProgramme || pilot.CultivatingFrom?.Year > input.Year)
                    throw new BusinessException(IntegrationPilotsErrorCodes.EnterpriseNotInState).WithData("Number", pilot.Number);
                if (await db.Set<YearlyReview>().AnyAsync(r => r.PilotEnterpriseId == pilotId && r.Year == input.Year, c))
                    throw new InputException("year", IntegrationPilotsErrorCodes.YearReviewed);
                var by = await actors.CurrentAsync(c);
                pilot.ExpectNotApplicant(by);
                var review = new YearlyReview(Guid.CreateVersion7(), pilot, input.Year, sheet, by);
                db.Add(review);
                await db.SaveChangesAsync(c);
                log.LogInformation("Pilot {Number} reviewed for {Year}: {Total} points", pilot.Number, review.Year, review.Total);
                return ToDto(review);
            },
            ct,
            "pilot-review:" + pilotId
        );
    }

    private ReviewSheet Read(YearlyReviewInput input)
    {
        var scores = input.Scores ?? [];
        var all = Enum.GetValues<ReviewCriterionKind>();
        var check = new InputCheck()
            .Range("year", input.Year, 2000, clock.Today.Year)
            .Text("conclusion", input.Conclusion, 2000)
            .That(scores.Select(s => s.Criterion).Order().SequenceEqual(all), "scores", IntegrationPilotsErrorCodes.ScoresIncomplete);
        foreach (var score in scores)
            check.Range("scores", score.Score, 0, YearlyReview.MaxScore).Text("scores", score.Note, 500, required: false);
        check.ThrowIfAny();
        return new ReviewSheet(input.Conclusion!.Trim(), [.. scores.Select(s => new ReviewScore(s.Criterion, s.Score, s.Note))]);
    }

    private static YearlyReviewDto ToDto(YearlyReview r) =>
        new()
        {
            Id = r.Id,
            Year = r.Year,
            Total = r.Total,
            Scores = [.. r.Scores.OrderBy(s => s.Criterion).Select(s => new ReviewScoreDto(s.Criterion, s.Score, s.Note))],
            Conclusion = r.Conclusion,
            ReviewedByName = r.ReviewedByName,
            ReviewedAt = r.ReviewedAt,
        };
}
