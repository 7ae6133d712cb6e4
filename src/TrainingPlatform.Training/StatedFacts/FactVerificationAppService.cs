using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.StatedFacts;

/// <summary>An officer checks a stated fact against a source: of the trainee's county, or of a class that the trainee enrols in.</summary>
internal sealed class FactVerificationAppService(
    TrainingPlatformDbContext db,
    FactsForReview facts,
    OwnTrainee own,
    ICurrentUser user,
    IFileStore files,
    IBusinessClock clock,
    ILogger<FactVerificationAppService> log
)
{
    public Task<FactForReviewDto> VerifyAsync(Guid id, VerifyFactInput input, CancellationToken ct)
    {
        new InputCheck().Text("source", input.Source, 200).Text("note", input.Note, 500, required: false).ThrowIfAny();
        var verification = new FactVerification(input.Source.Trim(), input.VerifiedOn, input.Note);
        return DecideAsync(id, (fact, by) => fact.Verify(verification, by), ct);
    }

    public Task<FactForReviewDto> RefuseAsync(Guid id, FactReasonInput input, CancellationToken ct)
    {
        new InputCheck().Text("reason", input.Reason, 500).ThrowIfAny();
        return DecideAsync(id, (fact, by) => fact.Refuse(input.Reason.Trim(), by), ct);
    }

    public async Task<EvidenceContent> OpenAsync(Guid factId, Guid evidenceId, CancellationToken ct)
    {
        using var _ = await facts.OpenScopeAsync(factId, ct);
        var evidence =
            await db.Set<Evidence>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == evidenceId && e.FactId == factId, ct)
            ?? throw new EntityNotFoundException(typeof(Evidence), evidenceId);
        return new(await files.OpenAsync(evidence.FileKey, ct), evidence.ContentType, evidence.FileName);
    }

    private async Task<FactForReviewDto> DecideAsync(Guid id, Action<StatedFact, FactDecider> decide, CancellationToken ct)
    {
        using (await facts.OpenScopeAsync(id, ct))
        {
            var fact = await db.Set<StatedFact>().SingleAsync(f => f.Id == id, ct);
            var trainee = await db.Set<Trainee>().SingleAsync(t => t.Id == fact.TraineeId, ct);
            var isThePerson = await own.IsCallerAsync(trainee, ct);
            decide(fact, new FactDecider(user.Id!.Value, isThePerson, clock.Today, clock.Now));
            await db.SaveChangesAsync(ct);
            log.LogInformation("Fact {FactId} decided, {Status}", fact.Id, fact.Status);
        }
        return await facts.OneAsync(id, ct);
    }
}
