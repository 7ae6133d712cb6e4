using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Reads editions and drafts: lists, texts, form, comparison.</summary>
internal sealed class EditionReader(
    TrainingPlatformDbContext db,
    IDivisionTree divisions,
    IAccounts accounts,
    IBusinessClock clock,
    TextCatalog texts,
    StoredPacks packs,
    EditionDuties duties
)
{
    /// <summary>Drafts first, then the latest publication. Editions are few: they are put in order here.</summary>
    public async Task<PagedResultDto<EditionDto>> ListAsync(EditionListRequest request, CancellationToken ct)
    {
        var rows = (await DraftsAsync(db.Set<EditionDraft>(), ct)).Concat(await PublishedAsync(db.Set<PublishedEdition>(), ct));
        var filter = request.Filter?.Trim();
        var matching = rows.Where(r => request.Status is null || r.Status == request.Status)
            .Where(r =>
                string.IsNullOrEmpty(filter)
                || $"{r.Label} {r.PackId} {r.Number} {r.DivisionName}".Contains(filter, StringComparison.OrdinalIgnoreCase)
            )
            .ToList();
        return new(matching.Count, [.. matching.Skip(request.Skip()).Take(request.Take())]);
    }

    /// <exception cref="EntityNotFoundException">Neither an edition nor a draft.</exception>
    public async Task<EditionDto> GetAsync(Guid id, CancellationToken ct) =>
        (await DraftsAsync(db.Set<EditionDraft>().Where(d => d.Id == id), ct)).FirstOrDefault()
        ?? (await PublishedAsync(db.Set<PublishedEdition>().Where(e => e.Id == id), ct)).FirstOrDefault()
        ?? throw new EntityNotFoundException(typeof(PublishedEdition), id);

    public async Task<EditionTextDto> YamlAsync(Guid id, CancellationToken ct) => new((await TextsAsync(id, ct)).Pack);

    public async Task<EditionTextDto> CasesAsync(Guid id, CancellationToken ct) => new((await TextsAsync(id, ct)).Cases);

    /// <summary>The form of a draft with faults shows what can be read; the faults stand beside it.</summary>
    public async Task<EditionFormDto> FormAsync(Guid id, CancellationToken ct)
    {
        var text = (await TextsAsync(id, ct)).Pack;
        var own = DraftTexts.TryRead(text) ?? throw new BusinessException(PolicyEditionsErrorCodes.DraftHasFaults).WithData("Count", 1);
        return new PackForm(await MergedAsync(text, ct) ?? own, own).Read();
    }

    /// <exception cref="BusinessException">One of the two cannot be read.</exception>
    public async Task<CompareDto> CompareAsync(Guid id, Guid otherId, CancellationToken ct) =>
        new(PackComparison.Of(await RootAsync(id, ct), await RootAsync(otherId, ct)));

    /// <exception cref="EntityNotFoundException">Neither an edition nor a draft.</exception>
    public async Task<(string Pack, string Cases)> TextsAsync(Guid id, CancellationToken ct)
    {
        var row =
            await db.Set<EditionDraft>().Where(d => d.Id == id).Select(d => new { d.PackText, d.CasesText }).FirstOrDefaultAsync(ct)
            ?? await db.Set<PublishedEdition>().Where(e => e.Id == id).Select(e => new { e.PackText, e.CasesText }).FirstOrDefaultAsync(ct)
            ?? throw new EntityNotFoundException(typeof(PublishedEdition), id);
        return (row.PackText, row.CasesText);
    }

    public FaultDto ToDto(PackFault fault) =>
        new(fault.Line, fault.Column, fault.Path, fault.Code, texts.Text("PackFault:" + fault.Code), fault.Detail);

    private async Task<MapNode> RootAsync(Guid id, CancellationToken ct)
    {
        var text = (await TextsAsync(id, ct)).Pack;
        return await MergedAsync(text, ct)
            ?? DraftTexts.TryRead(text)
            ?? throw new BusinessException(PolicyEditionsErrorCodes.DraftHasFaults).WithData("Count", 1);
    }

    private async Task<MapNode?> MergedAsync(string text, CancellationToken ct)
    {
        try
        {
            return (await packs.LoadAsync(DraftTexts.File, text, ct)).Root;
        }
        catch (PackFaultException)
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<EditionDto>> DraftsAsync(IQueryable<EditionDraft> query, CancellationToken ct)
    {
        var rows = await query.AsNoTracking().OrderByDescending(d => d.CreationTime).ToListAsync(ct);
        var names = await accounts.DisplayNamesAsync(
            [.. rows.SelectMany(d => d.Editors.Select(e => e.UserId).Append(d.CreatedByUserId)).Distinct()],
            ct
        );
        return
        [
            .. rows.Select(d => new EditionDto
            {
                Id = d.Id,
                Number = d.Number,
                PackId = d.PackId,
                Version = d.Version,
                Label = d.Label,
                DivisionId = d.DivisionId,
                DivisionName = divisions.Get(d.DivisionId).Name,
                Status = EditionStatus.Draft,
                ContentHash = d.ContentHash.Length == 0 ? null : d.ContentHash,
                CreatedByName = names.GetValueOrDefault(d.CreatedByUserId),
                EditedByNames = [.. d.Editors.Select(e => names.GetValueOrDefault(e.UserId)).OfType<string>()],
                WrittenByMe = d.WasEditedBy(duties.Editor),
                Illustrative = d.Illustrative,
                BasedOnId = d.BasedOnId,
                Faults = [.. d.Faults.Select(ToDto)],
                Gate = d.Gate is { } g ? new GateDto(g.Cases, g.Equal, g.Different, g.Passed, g.At) : null,
                ConcurrencyStamp = d.ConcurrencyStamp,
            }),
        ];
    }

    private async Task<IReadOnlyList<EditionDto>> PublishedAsync(IQueryable<PublishedEdition> query, CancellationToken ct)
    {
        var rows = await query
            .OrderByDescending(e => e.PublishedAt)
            .ThenByDescending(e => e.Id)
            .Select(e => new PublishedRow { Edition = e, Withdrawal = db.Set<EditionWithdrawal>().FirstOrDefault(w => w.Id == e.Id) })
            .AsNoTracking()
            .ToListAsync(ct);
        var people = rows.SelectMany(r => new[] { r.Edition.CreatedByUserId, r.Edition.PublishedByUserId, r.Withdrawal?.ByUserId })
            .OfType<Guid>()
            .Distinct();
        var names = await accounts.DisplayNamesAsync([.. people], ct);
        return [.. rows.Select(r => ToDto(r.Edition, r.Withdrawal, names))];
    }

    private EditionDto ToDto(PublishedEdition e, EditionWithdrawal? withdrawal, IReadOnlyDictionary<Guid, string> names)
    {
        string? Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
        return new EditionDto
        {
            Id = e.Id,
            Number = e.Number,
            PackId = e.PackId,
            Version = e.Version,
            Label = e.Label,
            DivisionId = e.DivisionId,
            DivisionName = divisions.Get(e.DivisionId).Name,
            Status = StatusOf(e, withdrawal),
            ContentHash = e.ContentHash,
            InForceFrom = e.InForceFrom,
            InForceTo = e.InForceTo,
            CreatedByName = Name(e.CreatedByUserId),
            PublishedByName = Name(e.PublishedByUserId),
            PublishedAt = e.PublishedAt,
            Illustrative = e.Illustrative,
            BasedOnId = e.BasedOnId,
            Gate = e.GateCases is { } cases ? new GateDto(cases, cases, 0, true, e.GateAt) : null,
            WithdrawReason = withdrawal?.Reason,
            WithdrawnByName = Name(withdrawal?.ByUserId),
            WithdrawnAt = withdrawal?.At,
        };
    }

    private EditionStatus StatusOf(PublishedEdition edition, EditionWithdrawal? withdrawal)
    {
        if (withdrawal is not null && withdrawal.WithdrawnOn < edition.InForceFrom)
            return EditionStatus.Withdrawn;
        return edition.InForceFrom > clock.Today ? EditionStatus.Scheduled : EditionStatus.Published;
    }

    private sealed record PublishedRow
    {
        public required PublishedEdition Edition { get; init; }

        public EditionWithdrawal? Withdrawal { get; init; }
    }
}
