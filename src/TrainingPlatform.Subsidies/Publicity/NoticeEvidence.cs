using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Payments;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>Holds every published list against its digest and MAC, and every line of a released batch against the lists: whoever changes, adds or deletes a row lacks the key.</summary>
internal sealed class NoticeEvidence(TrainingPlatformDbContext db, NoticeReader notices, IRowSeal seal) : ILedgerEvidence
{
    /// <summary>Are the dates, sums and rows the ones that were signed?</summary>
    public static bool IsIntact(PublicityNotice notice, byte[][] leaves, IRowSeal seal) =>
        seal.Fits(notice.Mac, NoticeText.Head(notice))
        && leaves.Length == notice.RowCount
        && NoticeText.Hex(MerkleTree.Root(leaves)) == notice.Digest;

    public async Task<LedgerFault?> FirstBreakAsync(LedgerBook? book, CancellationToken ct)
    {
        // Before a release NoticeProof asks for the lines of the batch.
        if (book is not null)
            return null;
        foreach (var notice in await db.Set<PublicityNotice>().AsNoTracking().OrderBy(n => n.Number).ToListAsync(ct))
            if (!IsIntact(notice, await notices.LeavesAsync(notice, ct), seal))
                return new LedgerFault(LedgerFaultCode.NoticeChanged, notice.Number, 0);
        return await UnpublishedAsync(ct) is { } reference ? new LedgerFault(LedgerFaultCode.NoticeMissing, reference, 0) : null;
    }

    /// <summary>The first payment of a released batch whose line, or whose addition, stands in no list any more.</summary>
    private Task<string?> UnpublishedAsync(CancellationToken ct)
    {
        PaymentBatchStatus[] held =
        [
            PaymentBatchStatus.Open,
            PaymentBatchStatus.Locked,
            PaymentBatchStatus.Reserved,
            PaymentBatchStatus.Approved,
            PaymentBatchStatus.Cancelled,
        ];
        var rows = db.Set<NoticeRow>();
        var released = db.Set<PaymentBatch>().Where(b => !held.Contains(b.Status)).Select(b => b.Id);
        return db.Set<Payment>()
            .Where(p => p.Status != PaymentStatus.Removed && released.Contains(p.BatchId))
            .Where(p =>
                !rows.Any(r => r.LineId == p.LineId && r.DifferenceId == null)
                || (p.NoticeRowId != null && !rows.Any(r => r.Id == p.NoticeRowId))
            )
            .OrderBy(p => p.Reference)
            .Select(p => p.Reference)
            .FirstOrDefaultAsync(ct);
    }
}
