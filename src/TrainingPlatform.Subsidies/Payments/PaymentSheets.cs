using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Payments;

internal sealed class PaymentSheets(TrainingPlatformDbContext db, IDivisionTree divisions) : IPaymentSheets
{
    public async Task<PaymentSheetHeader> ReadAsync(Guid batchId, CancellationToken ct)
    {
        var batch =
            await db.Set<PaymentBatch>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == batchId, ct)
            ?? throw new EntityNotFoundException(typeof(PaymentBatch), batchId);
        string? By(BatchStepKind step) => batch.Steps.LastOrDefault(s => s.Step == step)?.ByName;
        return new PaymentSheetHeader
        {
            Id = batch.Id,
            Number = batch.Number,
            Kind = batch.Kind.ToString(),
            FundName = batch.FundName,
            DivisionName = divisions.Get(batch.DivisionId).Name,
            Count = batch.LineCount,
            Amount = batch.Total,
            Digest = batch.ListDigest,
            PreparedBy = By(BatchStepKind.Open),
            ApprovedBy = By(BatchStepKind.Approve),
            ReleasedBy = By(BatchStepKind.Release),
        };
    }

    public IAsyncEnumerable<PaymentSheetRow> RowsAsync(Guid batchId, bool returnedOnly, CancellationToken ct) =>
        db.Set<Payment>()
            .AsNoTracking()
            .Where(p => p.BatchId == batchId && (returnedOnly ? p.Status == PaymentStatus.Returned : p.Status != PaymentStatus.Removed))
            .OrderBy(p => p.Sequence)
            .Select(p => new PaymentSheetRow
            {
                Sequence = p.Sequence,
                Reference = p.Reference,
                PayeeName = p.PayeeName,
                IdMask = p.IdMask,
                Bank = p.Bank,
                AccountMask = p.Account.Mask,
                Amount = p.Amount,
                Offset = p.Offset,
                Purpose = p.Purpose,
                ReturnCode = p.ReturnCode,
                Return = p.Return == null ? null : p.Return.ToString(),
                FollowUpNumber = db.Set<Payment>()
                    .Where(f => f.FollowsId == p.Id && f.Status != PaymentStatus.Removed)
                    .Join(db.Set<PaymentBatch>(), f => f.BatchId, b => b.Id, (f, b) => b.Number)
                    .FirstOrDefault(),
            })
            .AsAsyncEnumerable();
}
