using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.StatedFacts;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.IdCorrections;

/// <summary>Corrections as screens show them: numbers by their masks.</summary>
internal sealed class IdCorrectionReader(TrainingPlatformDbContext db, NumberHolders holders, IDataScope scope, IDivisionTree divisions)
{
    public async Task<IReadOnlyList<IdCorrectionDto>> OfTraineeAsync(Guid traineeId, CancellationToken ct) =>
        await ToDtosAsync(
            await db.Set<IdCorrection>()
                .AsNoTracking()
                .Where(c => c.TraineeId == traineeId)
                .OrderByDescending(c => c.AskedAt)
                .ToListAsync(ct),
            ct
        );

    public async Task<PagedResultDto<IdCorrectionForReviewDto>> ListAsync(IdCorrectionListRequest request, CancellationToken ct)
    {
        var query = db.Set<IdCorrection>().AsNoTracking();
        if (Enum.TryParse<IdCorrectionStatus>(request.Status, out var status))
            query = query.Where(c => c.Status == status);
        if (!string.IsNullOrWhiteSpace(request.Filter))
            query = query.Where(c => db.Set<Trainee>().Any(t => t.Id == c.TraineeId && t.Name.Contains(request.Filter)));
        var count = await query.LongCountAsync(ct);
        var page = await query.OrderBy(c => c.AskedAt).ThenBy(c => c.Id).Skip(request.Skip()).Take(request.Take()).ToListAsync(ct);
        return new(count, await ForReviewAsync(page, ct));
    }

    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    public async Task<IdCorrectionForReviewDto> OneAsync(Guid id, CancellationToken ct)
    {
        var correction =
            await db.Set<IdCorrection>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct)
            ?? throw new EntityNotFoundException(typeof(IdCorrection), id);
        var dto = (await ForReviewAsync([correction], ct))[0];
        return correction.Status == IdCorrectionStatus.Asked ? dto with { PossibleDoubles = await DoublesAsync(correction, ct) } : dto;
    }

    private async Task<IReadOnlyList<PossibleDoubleDto>> DoublesAsync(IdCorrection correction, CancellationToken ct)
    {
        var trainee = await db.Set<Trainee>().AsNoTracking().SingleAsync(t => t.Id == correction.TraineeId, ct);
        return [.. (await holders.OthersAsync(trainee, correction.Corrected.Lookup!, ct)).Select(ToDto)];
    }

    private PossibleDoubleDto ToDto(NumberHolder holder) =>
        holder.DivisionId is not { } division ? new(null, null)
        : scope.All || scope.DivisionIds.Contains(division) ? new(holder.Name, divisions.Get(division).Name)
        : new(null, divisions.Get(division).Name);

    private async Task<IReadOnlyList<IdCorrectionForReviewDto>> ForReviewAsync(
        IReadOnlyList<IdCorrection> corrections,
        CancellationToken ct
    )
    {
        var traineeIds = corrections.Select(c => c.TraineeId).Distinct().ToList();
        var names = await db.Set<Trainee>().Where(t => traineeIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, ct);
        return
        [
            .. corrections.Zip(
                await ToDtosAsync(corrections, ct),
                (c, dto) =>
                    new IdCorrectionForReviewDto(dto)
                    {
                        TraineeId = c.TraineeId,
                        TraineeName = names.GetValueOrDefault(c.TraineeId) ?? "",
                        DivisionId = c.DivisionId,
                        DivisionName = divisions.Get(c.DivisionId).Name,
                        AskedByName = c.AskedByName,
                        DecidedByName = c.DecidedByName,
                    }
            ),
        ];
    }

    private async Task<IReadOnlyList<IdCorrectionDto>> ToDtosAsync(IReadOnlyList<IdCorrection> corrections, CancellationToken ct)
    {
        var ids = corrections.Select(c => c.Id).ToList();
        var files = await db.Set<Evidence>()
            .AsNoTracking()
            .Where(e => e.IdCorrectionId != null && ids.Contains(e.IdCorrectionId.Value))
            .ToListAsync(ct);
        var byCorrection = files.OrderBy(e => e.CreatedAt).ToLookup(e => e.IdCorrectionId!.Value, StatedFactReader.ToDto);
        return [.. corrections.Select(c => ToDto(c, [.. byCorrection[c.Id]]))];
    }

    private static IdCorrectionDto ToDto(IdCorrection c, IReadOnlyList<AttachmentDto> attachments) =>
        new()
        {
            Id = c.Id,
            Status = c.Status,
            FormerMask = c.Former.Mask,
            CorrectedMask = c.Corrected.Mask,
            FormerBirthDate = c.FormerBirthDate,
            CorrectedBirthDate = c.CorrectedBirthDate,
            Reason = c.Reason,
            AskedAt = c.AskedAt,
            DecidedAt = c.DecidedAt,
            DecisionNote = c.DecisionNote,
            Attachments = attachments,
            ConcurrencyStamp = c.ConcurrencyStamp,
        };
}
