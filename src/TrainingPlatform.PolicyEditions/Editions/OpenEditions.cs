using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>An edition with its loaded pack, for questions to it.</summary>
internal sealed record OpenEdition(Guid Id, string Label, LoadedPack Pack)
{
    public EditionInForce ToEdition() =>
        new()
        {
            Id = Id,
            Label = Label,
            Illustrative = PackContent.IsIllustrative(Pack),
            Edition = Pack.Edition,
        };
}

/// <summary>Opens published editions and drafts. A stored text that no longer has its hash is refused: the row was tampered with.</summary>
internal sealed class OpenEditions(TrainingPlatformDbContext db, EditionCache cache, StoredPacks packs, ILogger<OpenEditions> log)
    : ITrialEditions
{
    async Task<EditionInForce> ITrialEditions.OpenAsync(Guid editionId, CancellationToken ct) =>
        (await OpenAsync(editionId, ct)).ToEdition();

    async Task<bool> ITrialEditions.IsIllustrativeAsync(Guid editionId, CancellationToken ct) =>
        await db.Set<PublishedEdition>().Where(e => e.Id == editionId).Select(e => (bool?)e.Illustrative).FirstOrDefaultAsync(ct)
        ?? await db.Set<EditionDraft>().Where(d => d.Id == editionId).Select(d => (bool?)d.Illustrative).FirstOrDefaultAsync(ct)
        ?? true;

    /// <exception cref="EntityNotFoundException">Neither an edition nor a draft.</exception>
    /// <exception cref="BusinessException">The draft has faults.</exception>
    public async Task<OpenEdition> OpenAsync(Guid id, CancellationToken ct) =>
        await PublishedAsync(id, ct) ?? await DraftAsync(id, ct) ?? throw new EntityNotFoundException(typeof(PublishedEdition), id);

    public async Task<OpenEdition?> PublishedAsync(Guid id, CancellationToken ct)
    {
        var row = await db.Set<PublishedEdition>()
            .Where(e => e.Id == id)
            .Select(e => new { e.Label, e.ContentHash })
            .FirstOrDefaultAsync(ct);
        if (row is null)
            return null;
        if (cache.Find(row.ContentHash) is { } known)
            return new OpenEdition(id, row.Label, known);
        var pack = await ReadAsync(id, row.ContentHash, ct);
        cache.Add(pack);
        return new OpenEdition(id, row.Label, pack);
    }

    private async Task<LoadedPack> ReadAsync(Guid id, string contentHash, CancellationToken ct)
    {
        var row = await db.Set<PublishedEdition>()
            .Where(e => e.Id == id)
            .Select(e => new
            {
                e.PackId,
                e.Version,
                e.PackText,
            })
            .FirstAsync(ct);
        var pack = await LoadOrNullAsync($"{row.PackId}@{row.Version}", row.PackText, ct);
        if (pack?.Hash == contentHash)
            return pack;
        log.LogError("Edition {EditionId} does not have the hash it was published with", id);
        throw new BusinessException(PolicyEditionsErrorCodes.EditionDamaged).WithData("Edition", $"{row.PackId}@{row.Version}");
    }

    private async Task<LoadedPack?> LoadOrNullAsync(string file, string text, CancellationToken ct)
    {
        try
        {
            return await packs.LoadAsync(file, text, ct);
        }
        catch (PackFaultException)
        {
            return null;
        }
    }

    private async Task<OpenEdition?> DraftAsync(Guid id, CancellationToken ct)
    {
        var draft = await db.Set<EditionDraft>()
            .AsNoTracking()
            .Where(d => d.Id == id)
            .Select(d => new { d.Label, d.PackText })
            .FirstOrDefaultAsync(ct);
        if (draft is null)
            return null;
        try
        {
            return new OpenEdition(id, draft.Label, await packs.LoadAsync(DraftTexts.File, draft.PackText, ct));
        }
        catch (PackFaultException e)
        {
            throw new BusinessException(PolicyEditionsErrorCodes.DraftHasFaults, e).WithData("Count", e.Faults.Count);
        }
    }
}
