using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

internal sealed record RequestHoldInput(Guid PaymentId, string? Reason);

internal sealed record LiftHoldInput(string? Reason);

internal sealed record PayeeHoldDto
{
    public required Guid Id { get; init; }

    public required string PayeeName { get; init; }

    public required string Reason { get; init; }

    public required PayeeHoldStatus Status { get; init; }

    public required string RequestedByName { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }

    public string? ConfirmedByName { get; init; }

    public string? LiftedByName { get; init; }

    public string? LiftReason { get; init; }
}

/// <summary>Pauses and blocks payees, always with a reason and by two people.</summary>
internal sealed class PayeeHoldAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    ActorReader actors,
    HoldChecks checks,
    ILogger<PayeeHoldAppService> log
)
{
    private const int LongestReason = 500;

    public async Task<ListResultDto<PayeeHoldDto>> GetListAsync(CancellationToken ct) =>
        new([
            .. (
                await db.Set<PayeeHold>().AsNoTracking().OrderByDescending(h => h.RequestedAt).ThenBy(h => h.Id).Take(1000).ToListAsync(ct)
            ).Select(ToDto),
        ]);

    /// <summary>Pauses the payee of a payment from now on.</summary>
    public Task<PayeeHoldDto> RequestAsync(RequestHoldInput input, CancellationToken ct)
    {
        new InputCheck().Text("reason", input.Reason, LongestReason).ThrowIfAny();
        return RefreshedAsync(
            async c =>
            {
                var payment =
                    await db.Set<Payment>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == input.PaymentId, c)
                    ?? throw new EntityNotFoundException(typeof(Payment), input.PaymentId);
                if (
                    await db.Set<PayeeHold>()
                        .AnyAsync(
                            h =>
                                h.Status != PayeeHoldStatus.Lifted
                                && h.TraineeId == payment.TraineeId
                                && h.InstitutionId == payment.InstitutionId,
                            c
                        )
                )
                    throw new BusinessException(SubsidiesErrorCodes.HoldExists).WithData("Name", payment.PayeeName);
                var hold = new PayeeHold(Guid.CreateVersion7(), payment, input.Reason!.Trim(), await actors.CurrentAsync(c));
                db.Add(hold);
                await db.SaveChangesAsync(c);
                log.LogInformation("Payee hold {HoldId} requested", hold.Id);
                return hold;
            },
            "payee-hold:" + input.PaymentId,
            ct
        );
    }

    public Task<PayeeHoldDto> ConfirmAsync(Guid id, CancellationToken ct) => ChangeAsync(id, (hold, actor) => hold.Confirm(actor), ct);

    public Task<PayeeHoldDto> LiftAsync(Guid id, LiftHoldInput input, CancellationToken ct)
    {
        new InputCheck().Text("reason", input.Reason, LongestReason).ThrowIfAny();
        return ChangeAsync(id, (hold, actor) => hold.Lift(input.Reason!.Trim(), actor), ct);
    }

    private Task<PayeeHoldDto> ChangeAsync(Guid id, Action<PayeeHold, ClaimActor> change, CancellationToken ct) =>
        RefreshedAsync(
            async c =>
            {
                var hold =
                    await db.Set<PayeeHold>().FirstOrDefaultAsync(h => h.Id == id, c)
                    ?? throw new EntityNotFoundException(typeof(PayeeHold), id);
                change(hold, await actors.CurrentAsync(c));
                await db.SaveChangesAsync(c);
                log.LogInformation("Payee hold {HoldId} now {Status}", hold.Id, hold.Status);
                return hold;
            },
            "hold:" + id,
            ct
        );

    private async Task<PayeeHoldDto> RefreshedAsync(Func<CancellationToken, Task<PayeeHold>> change, string key, CancellationToken ct)
    {
        var hold = await work.RunAsync(change, ct, key);
        await checks.RefreshAsync(hold, ct);
        return ToDto(hold);
    }

    private static PayeeHoldDto ToDto(PayeeHold hold) =>
        new()
        {
            Id = hold.Id,
            PayeeName = hold.PayeeName,
            Reason = hold.Reason,
            Status = hold.Status,
            RequestedByName = hold.RequestedByName,
            RequestedAt = hold.RequestedAt,
            ConfirmedByName = hold.ConfirmedByName,
            LiftedByName = hold.LiftedByName,
            LiftReason = hold.LiftReason,
        };
}
