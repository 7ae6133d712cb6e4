using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.StatedFacts;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.IdCorrections;

/// <summary>Takes a request for a correction in, whoever asks: one at a time, with evidence, and for a number that can be one.</summary>
internal sealed class IdCorrectionIntake(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    NumberHolders holders,
    Actors actors,
    ISealer sealer,
    IBusinessClock clock
)
{
    private const int OldestYears = 120;

    /// <exception cref="BusinessException">
    /// The number belongs to somebody else. Who it is stays untold, and the request is kept: the office looks whether one person is registered twice,
    /// and until it has, nobody can try another number.
    /// </exception>
    public async Task<Guid> AskAsync(Guid traineeId, AskIdCorrectionInput input, CancellationToken ct)
    {
        var number = Check(input);
        var correction = await work.RunAsync(c => AddAsync(traineeId, number, input, c), ct, IPersonNumbers.Lock);
        return correction.IsTaken ? throw new BusinessException(TrainingErrorCodes.IdNumberTaken) : correction.Id;
    }

    private CitizenIdNumber Check(AskIdCorrectionInput input)
    {
        var known =
            CitizenIdNumber.TryParse(input.IdNumber, out var number)
            && number.BornOn <= clock.Today
            && number.BornOn > clock.Today.AddYears(-OldestYears);
        new InputCheck()
            .That(known, "idNumber", TrainingErrorCodes.IdNumberMalformed)
            .Text("reason", input.Reason, 500)
            .That(input.AttachmentIds is { Count: > 0 }, "attachmentIds", TrainingErrorCodes.IdCorrectionEvidenceMissing)
            .ThrowIfAny();
        return number;
    }

    private async Task<IdCorrection> AddAsync(Guid traineeId, CitizenIdNumber number, AskIdCorrectionInput input, CancellationToken ct)
    {
        var trainee =
            await db.Set<Trainee>().SingleOrDefaultAsync(t => t.Id == traineeId, ct)
            ?? throw new EntityNotFoundException(typeof(Trainee), traineeId);
        var asked = sealer.Seal(number);
        if (sealer.Lookups(SealedKind.CitizenId, number.Value).Contains(trainee.IdNumber.Lookup))
            throw new InputException("idNumber", TrainingErrorCodes.IdNumberUnchanged);
        if (await db.Set<IdCorrection>().AnyAsync(c => c.TraineeId == traineeId && c.Status == IdCorrectionStatus.Asked, ct))
            throw new BusinessException(TrainingErrorCodes.IdCorrectionPending);
        var isTaken = (await holders.OthersAsync(trainee, asked.Lookup!, ct)).Count > 0;
        var before = new NumberBefore(trainee.Id, trainee.DivisionId, trainee.IdNumber, trainee.BirthDate);
        var what = new NumberAsked(asked, number.BornOn, input.Reason.Trim(), isTaken);
        var correction = new IdCorrection(Guid.CreateVersion7(), before, what, await actors.CurrentAsync(ct));
        db.Add(correction);
        await SupportAsync(correction, input.AttachmentIds!, ct);
        await db.SaveChangesAsync(ct);
        return correction;
    }

    private async Task SupportAsync(IdCorrection correction, IReadOnlyList<Guid> evidenceIds, CancellationToken ct)
    {
        var found = await db.Set<Evidence>()
            .Where(e => evidenceIds.Contains(e.Id) && e.TraineeId == correction.TraineeId && e.Kind == StatedFactKind.IdNumber)
            .ToListAsync(ct);
        if (found.Count != evidenceIds.Distinct().Count())
            throw new InputException("attachmentIds", TrainingErrorCodes.EvidenceNotFound);
        foreach (var evidence in found)
            evidence.SupportCorrection(correction.Id);
    }
}
