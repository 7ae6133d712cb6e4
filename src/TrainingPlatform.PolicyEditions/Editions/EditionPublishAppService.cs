using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Makes a draft law, or takes a scheduled edition back. The one way into the table of editions beside the seed.</summary>
internal sealed class EditionPublishAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    EditionReader reader,
    EditionGate gate,
    StoredPacks packs,
    EditionDuties duties,
    IDivisionTree divisions,
    IBusinessClock clock,
    ILogger<EditionPublishAppService> log
)
{
    private const string Lock = "policy-editions";

    /// <summary>Publishes at once; from a later day on the edition is scheduled and comes into force by that day.</summary>
    /// <remarks>The cases run before the transaction, which holds up other writers; it then takes only the texts that were checked.</remarks>
    /// <exception cref="BusinessException">Written by the publisher, faults, red cases, a version that exists, a period that does not fit.</exception>
    public async Task<EditionDto> PublishAsync(Guid id, PublishInput input, CancellationToken ct)
    {
        var draft = await DraftAsync(db.Set<EditionDraft>().AsNoTracking(), id, ct);
        duties.ExpectScope(draft.DivisionId);
        await duties.ExpectOtherAsync(draft, ct);
        var pack = await LoadAsync(draft, ct);
        await CheckAsync(draft, pack, input, ct);
        var green = new Green(draft.PackText, draft.CasesText, pack, await PassedAsync(draft, ct));
        await unitOfWork.RunAsync(c => PublishInsideAsync(id, input, green, c), ct, Lock);
        return await reader.GetAsync(id, ct);
    }

    /// <summary>Only before its first day; what was in force stays in force for what was decided with it.</summary>
    public async Task<EditionDto> WithdrawAsync(Guid id, WithdrawInput input, CancellationToken ct)
    {
        new InputCheck().Text("reason", input.Reason, 1000).ThrowIfAny();
        await unitOfWork.RunAsync(c => WithdrawInsideAsync(id, input.Reason!.Trim(), c), ct, Lock);
        return await reader.GetAsync(id, ct);
    }

    private async Task PublishInsideAsync(Guid id, PublishInput input, Green green, CancellationToken ct)
    {
        var draft = await DraftAsync(db.Set<EditionDraft>(), id, ct);
        if (draft.PackText != green.PackText || draft.CasesText != green.CasesText)
            throw new DbUpdateConcurrencyException();
        await duties.ExpectOtherAsync(draft, ct);
        db.ExpectStamp(draft, input.ConcurrencyStamp);
        var edition = green.Pack.Edition;
        var publication = new Publication
        {
            DivisionId = draft.DivisionId,
            InForceFrom = input.InForceFrom,
            InForceTo = input.InForceTo ?? edition.EffectiveTo,
            At = clock.Now,
            ByUserId = duties.Editor.UserId,
            Number = draft.Number,
            BasedOnId = draft.BasedOnId,
            CreatedByUserId = draft.CreatedByUserId,
            GateCases = green.Cases,
        };
        draft.BecomeLaw(publication.InForceFrom, publication.InForceTo);
        db.Remove(draft);
        db.Add(new PublishedEdition(draft.Id, PackContent.Of(green.Pack, draft.Label, draft.PackText, draft.CasesText), publication));
        await db.SaveChangesAsync(ct);
        log.LogInformation(
            "Edition {PackId} {Version} published by {UserId}, in force from {From}",
            edition.Id,
            edition.Version,
            publication.ByUserId,
            input.InForceFrom
        );
    }

    private async Task<EditionDraft> DraftAsync(IQueryable<EditionDraft> drafts, Guid id, CancellationToken ct)
    {
        if (await drafts.FirstOrDefaultAsync(d => d.Id == id, ct) is { } draft)
            return draft;
        if (await db.Set<PublishedEdition>().AnyAsync(e => e.Id == id, ct))
            throw new BusinessException(PolicyEditionsErrorCodes.NotADraft);
        throw new EntityNotFoundException(typeof(EditionDraft), id);
    }

    private async Task<LoadedPack> LoadAsync(EditionDraft draft, CancellationToken ct)
    {
        try
        {
            return await packs.LoadAsync(DraftTexts.File, draft.PackText, ct);
        }
        catch (PackFaultException e)
        {
            throw new BusinessException(PolicyEditionsErrorCodes.DraftHasFaults, e).WithData("Count", e.Faults.Count);
        }
    }

    private async Task CheckAsync(EditionDraft draft, LoadedPack pack, PublishInput input, CancellationToken ct)
    {
        var edition = pack.Edition;
        var region = divisions.Get(draft.DivisionId).Code;
        if (edition.Region != region)
            throw new BusinessException(PolicyEditionsErrorCodes.RegionDiffers)
                .WithData("Region", edition.Region)
                .WithData("Division", region);
        if (await db.Set<PublishedEdition>().AnyAsync(e => e.PackId == edition.Id && e.Version == edition.Version, ct))
            throw new BusinessException(PolicyEditionsErrorCodes.VersionExists).WithData("Edition", $"{edition.Id}@{edition.Version}");
        if (input.InForceTo < input.InForceFrom)
            throw new InputException("inForceTo", PolicyEditionsErrorCodes.PeriodReversed);
        if (input.InForceFrom < edition.EffectiveFrom || input.InForceFrom > edition.EffectiveTo || input.InForceTo > edition.EffectiveTo)
            throw new BusinessException(PolicyEditionsErrorCodes.PeriodOutsidePack)
                .WithData("From", edition.EffectiveFrom.ToString("O"))
                .WithData("To", edition.EffectiveTo?.ToString("O") ?? "…");
    }

    /// <summary>Always runs the gate again: what an earlier check said may be about another text.</summary>
    private async Task<int> PassedAsync(EditionDraft draft, CancellationToken ct)
    {
        var report = await gate.RunAsync(draft.PackText, draft.CasesText, ct);
        if (report.Calculations == 0 && report.Faults.Count == 0)
            throw new BusinessException(PolicyEditionsErrorCodes.DraftHasNoCases);
        return report.Passed
            ? report.Cases
            : throw new BusinessException(PolicyEditionsErrorCodes.DraftHasRedCases)
                .WithData("Different", report.Cases - report.EqualCases)
                .WithData("Faults", report.Faults.Count);
    }

    private async Task WithdrawInsideAsync(Guid id, string reason, CancellationToken ct)
    {
        var edition =
            await db.Set<PublishedEdition>()
                .AsNoTracking()
                .Where(e => e.Id == id)
                .Select(e => new { e.DivisionId, e.InForceFrom })
                .FirstOrDefaultAsync(ct)
            ?? throw new EntityNotFoundException(typeof(PublishedEdition), id);
        duties.ExpectScope(edition.DivisionId);
        if (edition.InForceFrom <= clock.Today || await db.Set<EditionWithdrawal>().AnyAsync(w => w.Id == id, ct))
            throw new BusinessException(PolicyEditionsErrorCodes.NotScheduled);
        db.Add(new EditionWithdrawal(id, reason, duties.Editor.UserId, clock.Today, clock.Now));
        await db.SaveChangesAsync(ct);
        log.LogInformation("Scheduled edition {EditionId} withdrawn by {UserId}", id, duties.Editor.UserId);
    }

    /// <summary>The texts that passed.</summary>
    private sealed record Green(string PackText, string CasesText, LoadedPack Pack, int Cases);
}
