using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Files;
using TrainingPlatform.IntegrationPilots.Investments;

namespace TrainingPlatform.IntegrationPilots.Bases;

/// <summary>Spending on a base: recorded with its voucher, checked by another person against the budget.</summary>
internal sealed class BaseSpendingAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    PilotBaseReader reader,
    PilotFiles files,
    Actors actors,
    IBusinessClock clock,
    ILogger<BaseSpendingAppService> log
)
{
    public async Task<ListResultDto<BaseSpendingDto>> RecordAsync(Guid baseId, BaseSpendingInput input, CancellationToken ct)
    {
        var content = Read(input);
        await unitOfWork.RunAsync(
            async c =>
            {
                var of = await reader.LoadAsync(baseId, c);
                of.ExpectSpending();
                if (await db.Set<BaseSpending>().AnyAsync(s => s.PilotBaseId == baseId && s.ActiveReference == content.Reference, c))
                    throw new InputException("reference", IntegrationPilotsErrorCodes.VoucherCounted);
                db.Add(new BaseSpending(Guid.CreateVersion7(), of, content, await actors.CurrentAsync(c)));
                await db.SaveChangesAsync(c);
            },
            ct,
            Lock(baseId)
        );
        return await reader.SpendingsAsync(baseId, ct);
    }

    public async Task<AttachmentDto> AttachAsync(Guid id, IFormFile? file, CancellationToken ct)
    {
        var spending = await reader.LoadSpendingAsync(id, ct);
        spending.ExpectOpen();
        var added = await files.AddAsync(new PilotFileOwner(spending.Id, spending.DivisionId, spending.InstitutionId), file, ct);
        await db.SaveChangesAsync(ct);
        return added;
    }

    public async Task<ListResultDto<BaseSpendingDto>> CheckAsync(Guid id, CheckInput input, CancellationToken ct)
    {
        new InputCheck().Text("note", input.Note, 500, required: false).ThrowIfAny();
        var baseId = (await reader.LoadSpendingAsync(id, ct)).PilotBaseId;
        await unitOfWork.RunAsync(
            async c =>
            {
                var spending = await reader.LoadSpendingAsync(id, c);
                var left = (await reader.LoadAsync(baseId, c)).Budget - await reader.SpentAsync(baseId, c);
                spending.Check(await files.AnyAsync(id, c), left, input.Note?.Trim(), await actors.CurrentAsync(c));
                await db.SaveChangesAsync(c);
                log.LogInformation("Spending {SpendingId} of {Amount} yuan checked", id, spending.Amount);
            },
            ct,
            Lock(baseId)
        );
        return await reader.SpendingsAsync(baseId, ct);
    }

    public async Task<ListResultDto<BaseSpendingDto>> RefuseAsync(Guid id, CheckInput input, CancellationToken ct)
    {
        new InputCheck().Text("note", input.Note, 500).ThrowIfAny();
        var spending = await reader.LoadSpendingAsync(id, ct);
        spending.Refuse(input.Note!.Trim(), await actors.CurrentAsync(ct));
        await db.SaveChangesAsync(ct);
        return await reader.SpendingsAsync(spending.PilotBaseId, ct);
    }

    private static string Lock(Guid baseId) => "pilot-base:" + baseId;

    private SpendingContent Read(BaseSpendingInput input)
    {
        var isAmount = Yuan.TryParse(input.Amount, out var amount);
        new InputCheck()
            .That(input.Source is { } source && Enum.IsDefined(source), "source", InputCheck.RequiredCode)
            .That(input.On is not null, "on", InputCheck.RequiredCode)
            .That(input.On is not { } on || on <= clock.Today, "on", IntegrationPilotsErrorCodes.DayInFuture)
            .That(isAmount && amount > Yuan.Zero && amount <= LedgerAppService.MaxAmount, "amount", IntegrationPilotsErrorCodes.AmountWrong)
            .Text("reference", input.Reference, 64)
            .Text("purpose", input.Purpose, 500)
            .ThrowIfAny();
        return new SpendingContent(input.Source!.Value, input.On!.Value, amount, input.Reference!.Trim(), input.Purpose!.Trim());
    }
}
