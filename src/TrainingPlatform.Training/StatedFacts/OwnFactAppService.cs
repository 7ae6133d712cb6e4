using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.StatedFacts;

/// <summary>What a trainee does with the own facts: state and withdraw.</summary>
internal sealed class OwnFactAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    OwnTrainee own,
    StatedFactReader reader,
    EnrolmentPolicy policy,
    IBusinessClock clock
)
{
    public Task<StatedFactDto> StateAsync(StateFactInput input, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var trainee = await own.GetAsync(c);
                await CheckAsync(input, trainee, c);
                var statement = new FactStatement(input.Kind, input.Value, input.ValidFrom, input.ValidTo);
                var fact = await AddAsync(trainee, statement, c);
                await SupportAsync(fact, input.AttachmentIds ?? [], c);
                await db.SaveChangesAsync(c);
                return await reader.OneAsync(fact, c);
            },
            ct
        );

    public async Task<StatedFactDto> WithdrawAsync(Guid id, CancellationToken ct)
    {
        var trainee = await own.GetAsync(ct);
        var fact =
            await db.Set<StatedFact>().SingleOrDefaultAsync(f => f.Id == id && f.TraineeId == trainee.Id, ct)
            ?? throw new EntityNotFoundException(typeof(StatedFact), id);
        fact.Withdraw();
        await db.SaveChangesAsync(ct);
        return await reader.OneAsync(fact, ct);
    }

    /// <summary>Adds a fact unless a live one says the same or, for hukou and pension, anything else on the same days.</summary>
    public async Task<StatedFact> AddAsync(Trainee trainee, FactStatement statement, CancellationToken ct)
    {
        var earlier = await db.Set<StatedFact>().Where(f => f.TraineeId == trainee.Id && f.Kind == statement.Kind).ToListAsync(ct);
        if (earlier.Any(f => f.ConflictsWith(statement)))
            throw new BusinessException(TrainingErrorCodes.FactAlreadyStated);
        var fact = new StatedFact(Guid.CreateVersion7(), new FactOwner(trainee.Id, trainee.DivisionId), statement, clock.Now);
        db.Add(fact);
        return fact;
    }

    private async Task CheckAsync(StateFactInput input, Trainee trainee, CancellationToken ct)
    {
        var statuses = (await policy.InForceAsync(trainee.DivisionId, clock.Today, ct)).Statuses;
        new InputCheck()
            .That(FactValues.Knows(input.Kind, input.Value, statuses), "value", TrainingErrorCodes.FactValueUnknown)
            .That(input.ValidTo is null || input.ValidTo >= input.ValidFrom, "validTo", TrainingErrorCodes.PeriodEndsBeforeItBegins)
            .ThrowIfAny();
    }

    private async Task SupportAsync(StatedFact fact, IReadOnlyList<Guid> evidenceIds, CancellationToken ct)
    {
        var found = await db.Set<Evidence>().Where(e => evidenceIds.Contains(e.Id) && e.TraineeId == fact.TraineeId).ToListAsync(ct);
        if (found.Count != evidenceIds.Distinct().Count())
            throw new InputException("attachmentIds", TrainingErrorCodes.EvidenceNotFound);
        foreach (var evidence in found)
            evidence.Support(fact.Id);
    }
}
