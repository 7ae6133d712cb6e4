using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Files;

namespace TrainingPlatform.IntegrationPilots.Investments;

/// <summary>The enterprise records, Development and Reform checks; with every check the credit is determined anew and kept.</summary>
internal sealed class LedgerAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    LedgerReader reader,
    PilotEnterpriseReader pilots,
    PilotFiles files,
    CreditDeterminer credit,
    Actors actors,
    IBusinessClock clock,
    ILogger<LedgerAppService> log
)
{
    public async Task<LedgerEntryDto> RecordAsync(Guid pilotId, LedgerEntryInput input, CancellationToken ct)
    {
        var content = Read(input);
        return await unitOfWork.RunAsync(
            async c =>
            {
                var pilot = await pilots.LoadAsync(pilotId, c);
                if (!pilot.IsInProgramme)
                    throw new BusinessException(IntegrationPilotsErrorCodes.EnterpriseNotInState).WithData("Number", pilot.Number);
                await CheckInvoiceFreeAsync(content, c);
                var entry = new LedgerEntry(Guid.CreateVersion7(), pilot, content, await actors.CurrentAsync(c));
                db.Add(entry);
                await db.SaveChangesAsync(c);
                return await reader.GetAsync(entry.Id, c);
            },
            ct,
            "pilot-invoice:" + content.Reference
        );
    }

    public async Task<AttachmentDto> AttachAsync(Guid id, IFormFile? file, CancellationToken ct)
    {
        var entry = await reader.LoadAsync(id, ct);
        entry.ExpectOpen();
        var added = await files.AddAsync(new PilotFileOwner(entry.Id, entry.DivisionId, entry.InstitutionId), file, ct);
        await db.SaveChangesAsync(ct);
        return added;
    }

    public Task<LedgerEntryDto> CheckAsync(Guid id, CheckInput input, CancellationToken ct)
    {
        new InputCheck().Text("note", input.Note, 500, required: false).ThrowIfAny();
        return CloseAsync(id, async (entry, by, c) => entry.Check(await files.AnyAsync(entry.Id, c), input.Note, by), ct);
    }

    public Task<LedgerEntryDto> RefuseAsync(Guid id, CheckInput input, CancellationToken ct)
    {
        new InputCheck().Text("note", input.Note, 500).ThrowIfAny();
        return CloseAsync(
            id,
            (entry, by, _) =>
            {
                entry.Refuse(input.Note!.Trim(), by);
                return Task.CompletedTask;
            },
            ct
        );
    }

    private Task<LedgerEntryDto> CloseAsync(Guid id, Func<LedgerEntry, Actor, CancellationToken, Task> close, CancellationToken ct) =>
        unitOfWork.RunAsync(
            async c =>
            {
                var entry = await reader.LoadAsync(id, c);
                await close(entry, await actors.CurrentAsync(c), c);
                await credit.DetermineAsync(await pilots.LoadAsync(entry.PilotEnterpriseId, c), c);
                await db.SaveChangesAsync(c);
                log.LogInformation("Ledger entry {EntryId} is now {Status}", entry.Id, entry.Status);
                return await reader.GetAsync(id, c);
            },
            ct,
            "pilot-credit"
        );

    /// <summary>The index would refuse it too; this says it in words.</summary>
    private async Task CheckInvoiceFreeAsync(LedgerEntryContent content, CancellationToken ct)
    {
        if (content.Kind == LedgerEntryKind.Investment && await reader.IsInvoiceTakenAsync(content.Reference, ct))
            throw new InputException("reference", IntegrationPilotsErrorCodes.InvoiceCounted);
    }

    private LedgerEntryContent Read(LedgerEntryInput input)
    {
        var isAmount = Yuan.TryParse(input.Amount, out var amount);
        var withdrawn = input.Kind is LedgerEntryKind.CapitalWithdrawn or LedgerEntryKind.EquityTransferred;
        new InputCheck()
            .That(input.Kind is { } kind && Enum.IsDefined(kind), "kind", InputCheck.RequiredCode)
            .That(
                input.Kind != LedgerEntryKind.Investment || input.Purpose is { } p && Enum.IsDefined(p),
                "purpose",
                InputCheck.RequiredCode
            )
            .That(input.On is not null, "on", InputCheck.RequiredCode)
            .That(input.On is not { } on || on <= clock.Today, "on", IntegrationPilotsErrorCodes.DayInFuture)
            .That(
                withdrawn || isAmount && amount > Yuan.Zero && amount.Fen <= MaxAmount.Fen,
                "amount",
                IntegrationPilotsErrorCodes.AmountWrong
            )
            .Text("reference", input.Reference, 64)
            .Text("description", input.Description, 500)
            .ThrowIfAny();
        return new LedgerEntryContent
        {
            Kind = input.Kind!.Value,
            Purpose = input.Kind == LedgerEntryKind.Investment ? input.Purpose : null,
            On = input.On!.Value,
            Amount = withdrawn ? Yuan.Zero : amount,
            Reference = input.Reference!.Trim(),
            Description = input.Description!.Trim(),
        };
    }

    /// <summary>A hundred billion yuan: beyond it, sums could leave the range of fen.</summary>
    internal static readonly Yuan MaxAmount = Yuan.HalfUp(100_000_000_000m);
}
