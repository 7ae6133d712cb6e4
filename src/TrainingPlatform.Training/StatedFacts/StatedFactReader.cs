using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Training.StatedFacts;

/// <summary>Facts as screens show them, with their files and the names of those who decided.</summary>
internal sealed class StatedFactReader(TrainingPlatformDbContext db, IAccounts accounts)
{
    public async Task<IReadOnlyList<StatedFactDto>> OfTraineeAsync(Guid traineeId, CancellationToken ct)
    {
        var facts = await db.Set<StatedFact>()
            .AsNoTracking()
            .Where(f => f.TraineeId == traineeId)
            .OrderByDescending(f => f.StatedAt)
            .ToListAsync(ct);
        return await ToDtosAsync(facts, ct);
    }

    public async Task<StatedFactDto> OneAsync(StatedFact fact, CancellationToken ct) => (await ToDtosAsync([fact], ct))[0];

    public async Task<IReadOnlyList<StatedFactDto>> ToDtosAsync(IReadOnlyList<StatedFact> facts, CancellationToken ct)
    {
        var ids = facts.Select(f => f.Id).ToList();
        var files = await db.Set<Evidence>().AsNoTracking().Where(e => e.FactId != null && ids.Contains(e.FactId.Value)).ToListAsync(ct);
        var names = await accounts.DisplayNamesAsync([.. facts.Select(f => f.DecidedByUserId).OfType<Guid>().Distinct()], ct);
        var filesByFact = files.OrderBy(e => e.CreatedAt).ToLookup(e => e.FactId!.Value, ToDto);
        return [.. facts.Select(f => ToDto(f, [.. filesByFact[f.Id]], f.DecidedByUserId is { } by ? names.GetValueOrDefault(by) : null))];
    }

    public static AttachmentDto ToDto(Evidence e) => new(e.Id, e.Kind.ToString(), e.FileName, e.ContentType, e.Size, e.CreatedAt);

    private static StatedFactDto ToDto(StatedFact f, IReadOnlyList<AttachmentDto> attachments, string? decidedBy) =>
        new()
        {
            Id = f.Id,
            Kind = f.Kind,
            Value = f.Value,
            ValidFrom = f.ValidFrom,
            ValidTo = f.ValidTo,
            Status = f.Status,
            Source = f.Source,
            VerifiedOn = f.VerifiedOn,
            VerifiedByName = f.Status == StatedFactStatus.Verified ? decidedBy : null,
            Note = f.Note,
            RefusalReason = f.RefusalReason,
            Attachments = attachments,
            StatedAt = f.StatedAt,
            ConcurrencyStamp = f.ConcurrencyStamp,
        };
}
