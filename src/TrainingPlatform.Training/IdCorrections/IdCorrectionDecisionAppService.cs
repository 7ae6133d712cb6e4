using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.StatedFacts;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.IdCorrections;

/// <summary>A second person looks at the evidence and decides. The record and all accounts of the person take the number at once.</summary>
internal sealed class IdCorrectionDecisionAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IdCorrectionReader reader,
    NumberHolders holders,
    OwnTrainee own,
    Actors actors,
    IAccounts accounts,
    ISealer sealer,
    IFileStore files,
    ILogger<IdCorrectionDecisionAppService> log
)
{
    private const string Purpose = "correction of an ID number";

    public Task<IdCorrectionForReviewDto> AcceptAsync(Guid id, AcceptIdCorrectionInput input, CancellationToken ct)
    {
        new InputCheck().Text("source", input.Source, 500).ThrowIfAny();
        return DecideAsync(
            id,
            async (correction, trainee, by, c) =>
            {
                correction.Accept(input.Source.Trim(), by);
                await accounts.CorrectIdNumberAsync(trainee.UserId, correction.Corrected, c);
                trainee.Correct(correction.Corrected, correction.CorrectedBirthDate);
            },
            ct
        );
    }

    public Task<IdCorrectionForReviewDto> RefuseAsync(Guid id, RefuseIdCorrectionInput input, CancellationToken ct)
    {
        new InputCheck().Text("reason", input.Reason, 500).ThrowIfAny();
        return DecideAsync(
            id,
            (correction, _, by, _) =>
            {
                correction.Refuse(input.Reason.Trim(), by);
                return Task.CompletedTask;
            },
            ct
        );
    }

    public async Task<RevealedNumbersDto> RevealAsync(Guid id, CancellationToken ct)
    {
        var correction = await GetAsync(id, ct);
        var opened = sealer.RevealAll(SealedKind.CitizenId, [correction.Former, correction.Corrected], nameof(IdCorrection), id, Purpose);
        return new RevealedNumbersDto(opened[0] ?? "", opened[1] ?? "");
    }

    public async Task<EvidenceContent> OpenAsync(Guid id, Guid evidenceId, CancellationToken ct)
    {
        var evidence =
            await db.Set<Evidence>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == evidenceId && e.IdCorrectionId == id, ct)
            ?? throw new EntityNotFoundException(typeof(Evidence), evidenceId);
        return new(await files.OpenAsync(evidence.FileKey, ct), evidence.ContentType, evidence.FileName);
    }

    private async Task<IdCorrectionForReviewDto> DecideAsync(
        Guid id,
        Func<IdCorrection, Trainee, IdCorrectionDecider, CancellationToken, Task> decide,
        CancellationToken ct
    )
    {
        await work.RunAsync(
            async c =>
            {
                var correction = await GetAsync(id, c);
                var trainee = await db.Set<Trainee>().SingleAsync(t => t.Id == correction.TraineeId, c);
                await decide(correction, trainee, await DeciderAsync(correction, trainee, c), c);
                await db.SaveChangesAsync(c);
                log.LogInformation("Correction {CorrectionId} of an ID number decided, {Status}", id, correction.Status);
            },
            ct,
            IPersonNumbers.Lock
        );
        return await reader.OneAsync(id, ct);
    }

    private async Task<IdCorrectionDecider> DeciderAsync(IdCorrection correction, Trainee trainee, CancellationToken ct)
    {
        var isThePerson =
            await own.IsCallerAsync(trainee, ct) || await own.IsCallerAsync([correction.Former.Lookup!, correction.Corrected.Lookup!], ct);
        var others = await holders.OthersAsync(trainee, correction.Corrected.Lookup!, ct);
        return new(await actors.CurrentAsync(ct), isThePerson, others.Count > 0);
    }

    private async Task<IdCorrection> GetAsync(Guid id, CancellationToken ct) =>
        await db.Set<IdCorrection>().SingleOrDefaultAsync(c => c.Id == id, ct)
        ?? throw new EntityNotFoundException(typeof(IdCorrection), id);
}
