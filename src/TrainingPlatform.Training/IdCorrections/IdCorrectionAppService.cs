using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.StatedFacts;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.IdCorrections;

/// <summary>An officer finds a trainee of the county and asks for a correction in the trainee's place.</summary>
internal sealed class IdCorrectionAppService(
    TrainingPlatformDbContext db,
    IdCorrectionIntake intake,
    IdCorrectionReader reader,
    EvidenceIntake evidence,
    IPersonNumbers numbers,
    ISealer sealer
)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<FoundTraineeDto>> FindAsync(FindTraineeInput input, CancellationToken ct)
    {
        new InputCheck().Text("filter", input.Filter, 64).ThrowIfAny();
        var found = await (await MatchingAsync(input.Filter.Trim(), ct))
            .AsNoTracking()
            .OrderBy(t => t.Name)
            .ThenBy(t => t.Id)
            .Take(Most)
            .ToListAsync(ct);
        var ids = found.ConvertAll(t => t.Id);
        var accepted = await db.Set<IdCorrection>()
            .AsNoTracking()
            .Where(c => c.Status == IdCorrectionStatus.Accepted && ids.Contains(c.TraineeId))
            .ToListAsync(ct);
        var former = accepted.OrderByDescending(c => c.DecidedAt).ToLookup(c => c.TraineeId, c => c.Former.Mask);
        return [.. found.Select(t => new FoundTraineeDto(t.Id, t.Name, t.IdNumber.Mask, t.BirthDate, [.. former[t.Id]]))];
    }

    public async Task<AttachmentDto> AttachAsync(Guid traineeId, IFormFile? file, CancellationToken ct)
    {
        var trainee =
            await db.Set<Trainee>().SingleOrDefaultAsync(t => t.Id == traineeId, ct)
            ?? throw new EntityNotFoundException(typeof(Trainee), traineeId);
        return await evidence.AddAsync(trainee, nameof(StatedFactKind.IdNumber), file, ct);
    }

    public async Task<IdCorrectionForReviewDto> AskAsync(Guid traineeId, AskIdCorrectionInput input, CancellationToken ct) =>
        await reader.OneAsync(await intake.AskAsync(traineeId, input, ct), ct);

    /// <summary>A full number finds the person under it, also when it is a former one; anything else is a part of a name.</summary>
    private async Task<IQueryable<Trainee>> MatchingAsync(string filter, CancellationToken ct)
    {
        if (!CitizenIdNumber.TryParse(filter, out var number))
            return db.Set<Trainee>().Where(t => t.Name.Contains(filter));
        var keys = await numbers.KeysOfAsync(sealer.Lookups(SealedKind.CitizenId, number.Value), ct);
        return db.Set<Trainee>().Where(t => keys.Contains(t.IdNumber.Lookup!));
    }
}
