using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Recoveries;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>
/// Keeps back from an institution's payments what it was ordered to give back, of the same fund and county. A batch plans it when it is opened; the
/// release makes the receipts. Call inside the use case's transaction, which saves.
/// </summary>
internal sealed class PaymentOffsets(
    TrainingPlatformDbContext db,
    IDatabaseManners manners,
    LineMoves lines,
    RecoveryPostings postings,
    IBusinessClock clock
)
{
    private static readonly SubsidyClaimLineStatus[] InBatch = [SubsidyClaimLineStatus.InPaymentBatch];

    /// <summary>Fills the oldest recovery first, from the first payment on.</summary>
    /// <returns>What is kept back.</returns>
    public async Task<Yuan> PlanAsync(PaymentBatch batch, IReadOnlyList<Payment> payments, CancellationToken ct)
    {
        var institutions = payments.Select(p => p.InstitutionId).OfType<Guid>().Distinct().ToList();
        var foreign = db.Set<SubsidyClaimLine>().Where(l => l.Fund != batch.Fund);
        var ids = await db.Set<Recovery>()
            .Where(Recovery.Collecting)
            .Where(r => r.DivisionId == batch.DivisionId && (long)(object)r.ToOffset > 0)
            .Where(r =>
                r.InstitutionId != null
                && institutions.Contains(r.InstitutionId.Value)
                && !r.Items.Any(i => foreign.Any(l => l.Id == i.LineId))
            )
            .Select(r => r.Id)
            .ToListAsync(ct);
        var planned = Yuan.Zero;
        foreach (var recovery in (await LoadAsync(ids, ct)).Where(r => r.IsCollecting))
        foreach (var payment in payments.Where(p => p.InstitutionId == recovery.InstitutionId))
        {
            var amount = Yuan.Min(payment.Amount, recovery.ToOffset);
            if (amount == Yuan.Zero)
                continue;
            recovery.PlanOffset(amount);
            payment.KeepBack(amount);
            db.Add(new PaymentOffset(payment, recovery, amount));
            planned += amount;
        }
        return planned;
    }

    /// <summary>The payments leave their batch: what they kept back waits for the next.</summary>
    public async Task DropAsync(IQueryable<Payment> payments, CancellationToken ct)
    {
        var offsets = await db.Set<PaymentOffset>().Where(o => payments.Any(p => p.Id == o.PaymentId)).ToListAsync(ct);
        foreach (var recovery in await LoadAsync(offsets.Select(o => o.RecoveryId), ct))
            recovery.DropOffset(Sum(offsets.Where(o => o.RecoveryId == recovery.Id)));
        db.RemoveRange(offsets);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>
    /// Takes every lock of the release at once, recoveries before books and books of all years in their order, as a repayment takes them: of two that
    /// meet, one waits for the other and never both.
    /// </summary>
    public async Task HoldAsync(PaymentBatch batch, CancellationToken ct)
    {
        var ids = await db.Set<PaymentOffset>().Where(o => o.BatchId == batch.Id).Select(o => o.RecoveryId).Distinct().ToListAsync(ct);
        if (ids.Count == 0)
            return;
        await LockAsync(ids, ct);
        await postings.LockAsync(batch.Book, ids, ct);
    }

    /// <summary>With the release the recoveries have their money, and who is owed nothing more is paid.</summary>
    public async Task TakeAsync(PaymentBatch batch, ClaimActor actor, CancellationToken ct)
    {
        var offsets = await db.Set<PaymentOffset>().AsNoTracking().Where(o => o.BatchId == batch.Id).ToListAsync(ct);
        if (Sum(offsets) != batch.Offset)
            throw new BusinessException(SubsidiesErrorCodes.BatchListChanged).WithData("BatchNo", batch.Number);
        foreach (var recovery in await LoadAsync(offsets.Select(o => o.RecoveryId), ct))
            await postings.PostAsync(
                recovery,
                recovery.TakeOffset(Sum(offsets.Where(o => o.RecoveryId == recovery.Id)), batch.Number, actor),
                ct
            );
        await db.SaveChangesAsync(ct);
        await SettleAsync(batch.Id, ct);
    }

    private async Task SettleAsync(Guid batchId, CancellationToken ct)
    {
        var now = clock.Now;
        var ids = await db.Set<Payment>()
            .Where(p => p.BatchId == batchId && p.Status == PaymentStatus.Planned && (long)(object)p.Amount == 0)
            .Select(p => p.Id)
            .ToListAsync(ct);
        if (ids.Count == 0)
            return;
        var whole = db.Set<Payment>().Where(p => ids.Contains(p.Id));
        await lines.MoveAsync(whole, InBatch, SubsidyClaimLineStatus.Paid, ids.Count, ct);
        await whole.ExecuteUpdateAsync(s => s.SetProperty(p => p.Status, PaymentStatus.Paid).SetProperty(p => p.SettledAt, now), ct);
    }

    private async Task LockAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        foreach (var id in ids.Order())
            await manners.LockAsync(db, "recovery:" + id, ct);
    }

    /// <summary>Locked in the order of their ids, handed out in the order of their numbers.</summary>
    private async Task<IReadOnlyList<Recovery>> LoadAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        await LockAsync(wanted, ct);
        var recoveries = await db.Set<Recovery>().Where(r => wanted.Contains(r.Id)).AsSplitQuery().ToListAsync(ct);
        return [.. recoveries.OrderBy(r => r.Number, StringComparer.Ordinal)];
    }

    private static Yuan Sum(IEnumerable<PaymentOffset> offsets) => offsets.Aggregate(Yuan.Zero, (sum, o) => sum + o.Amount);
}
