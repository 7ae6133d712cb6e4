using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Publicity;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Proves a batch against the lines it pays, and its list against the digest under which it was locked.</summary>
internal sealed class BatchProof(TrainingPlatformDbContext db, NoticeProof notices, PayeeProof payees, TextCatalog texts) : ILedgerEvidence
{
    /// <summary>Payments proved at a time.</summary>
    private const int NoticeChunk = 1000;

    /// <summary>Control totals of the list as the rows are now: the same rows give the same digest.</summary>
    public async Task<BatchTotals> TotalsAsync(Guid batchId, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (count, fen) = (0, 0L);
        var rows = db.Set<Payment>()
            .AsNoTracking()
            .Where(p => p.BatchId == batchId && p.Status != PaymentStatus.Removed)
            .OrderBy(p => p.Sequence)
            .Select(p => new
            {
                p.Reference,
                p.LineId,
                p.Amount,
                p.Offset,
                p.DeterminationHash,
                p.PayeeName,
                p.Bank,
                p.Account.Lookup,
                p.Account.Cipher,
                p.NoticeRowId,
            });
        await foreach (var p in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            hash.AppendData(
                Encoding.UTF8.GetBytes(
                    $"{p.Reference}|{p.LineId:N}|{p.Amount.Fen}|{p.DeterminationHash}|{p.PayeeName}|{p.Bank}|{p.Lookup}|{p.Cipher}{KeptBack(p.Offset)}{Published(p.NoticeRowId)}\n"
                )
            );
            (count, fen) = (count + 1, fen + p.Amount.Fen);
        }
        return new BatchTotals(count, new Yuan(fen), Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Every line is still the one that was approved, to the fen, stands unchanged in a closed notice without objection, goes to the payee and the account that were published, and its payee is not on hold. A top-up besides stands in a closed notice of its own.</summary>
    /// <exception cref="BusinessException">Names how many lines are not, or the first that its notice does not prove.</exception>
    public async Task CheckLinesAsync(PaymentBatch batch, CancellationToken ct)
    {
        var payments = db.Set<Payment>().Where(p => p.BatchId == batch.Id && p.Status == PaymentStatus.Planned);
        var changed = await ChangedLinesAsync(payments, ct) + await ChangedDifferencesAsync(payments, ct);
        if (changed > 0)
            throw new BusinessException(SubsidiesErrorCodes.LineNotPayable).WithData("Lines", changed);
        var holds = db.Set<PayeeHold>().Where(h => h.Status != PayeeHoldStatus.Lifted);
        var held = await payments
            .Where(p =>
                holds.Any(h =>
                    (p.TraineeId != null && h.TraineeId == p.TraineeId) || (p.InstitutionId != null && h.InstitutionId == p.InstitutionId)
                )
            )
            .Select(p => p.PayeeName)
            .FirstOrDefaultAsync(ct);
        if (held is not null)
            throw new BusinessException(SubsidiesErrorCodes.PayeeOnHold).WithData("Name", held);
        await CheckNoticesAsync(payments, ct);
    }

    private Task<int> ChangedLinesAsync(IQueryable<Payment> payments, CancellationToken ct)
    {
        var lines = db.Set<SubsidyClaimLine>().Where(l => l.Status == SubsidyClaimLineStatus.InPaymentBatch && l.Eligible);
        return payments
            .Where(p => p.DifferenceId == null)
            .CountAsync(
                p =>
                    !lines.Any(l =>
                        l.Id == p.LineId
                        && (long)(object)l.Amount == (long)(object)p.Amount + (long)(object)p.Offset
                        && l.DeterminationHash == p.DeterminationHash
                    ),
                ct
            );
    }

    /// <summary>A top-up is the accepted difference to a line that is as it was paid.</summary>
    private Task<int> ChangedDifferencesAsync(IQueryable<Payment> payments, CancellationToken ct)
    {
        var accepted = db.Set<DifferenceLine>().Where(d => d.Status == DifferenceStatus.Accepted && d.RecoveryId == null);
        var lines = db.Set<SubsidyClaimLine>();
        return payments
            .Where(p => p.DifferenceId != null)
            .CountAsync(
                p =>
                    !accepted.Any(d =>
                        d.Id == p.DifferenceId
                        && d.LineId == p.LineId
                        && (long)(object)d.Difference == (long)(object)p.Amount + (long)(object)p.Offset
                    ) || !lines.Any(l => l.Id == p.LineId && l.DeterminationHash == p.DeterminationHash),
                ct
            );
    }

    private async Task CheckNoticesAsync(IQueryable<Payment> payments, CancellationToken ct)
    {
        var proved = new Dictionary<Guid, ProvedList>();
        for (var last = 0; await PartAsync(payments, last, ct) is { Count: > 0 } part; last = part[^1].Sequence)
        {
            var findings = (await notices.CheckAsync([.. part.Select(p => p.LineId).Distinct()], proved, ct)).ToDictionary(f => f.LineId);
            var additions = await notices.CheckAdditionsAsync([.. part.Select(p => p.DifferenceId).OfType<Guid>().Distinct()], proved, ct);
            var earlier = await payees.EarlierAsync(part, ct);
            foreach (var payment in part)
            {
                Refuse(payment, findings[payment.LineId], f => payees.Fault(payment, f, earlier[payment.LineId]));
                if (payment.DifferenceId is { } added)
                    Refuse(payment, additions[added], f => Misplaced(payment, f) ?? payees.Fault(payment, f, earlier[payment.LineId]));
            }
        }
    }

    /// <exception cref="BusinessException">Names the payment, its notice and what is not as it was published.</exception>
    private void Refuse(PaidTo payment, NoticeFinding finding, Func<NoticeRow, NoticeFault?> payeeFault)
    {
        var fault = finding.Holds ? payeeFault(finding.Row!) : finding.Faults[0];
        if (fault is not null)
            throw new BusinessException(SubsidiesErrorCodes.LineNotProved)
                .WithData("Reference", payment.Reference)
                .WithData("NoticeNo", finding.NoticeNumber)
                .WithData("Reason", texts.Text("NoticeFault:" + fault));
    }

    /// <summary>A top-up names its row; one that was in a batch before additions were published names none.</summary>
    private static NoticeFault? Misplaced(PaidTo payment, NoticeRow row) =>
        payment.NoticeRowId is { } named && named != row.Id ? NoticeFault.NotPublished : null;

    private static Task<List<PaidTo>> PartAsync(IQueryable<Payment> payments, int after, CancellationToken ct) =>
        payments
            .AsNoTracking()
            .Where(p => p.Sequence > after)
            .OrderBy(p => p.Sequence)
            .Take(NoticeChunk)
            .Select(p => new PaidTo
            {
                Sequence = p.Sequence,
                Reference = p.Reference,
                LineId = p.LineId,
                Payee = p.Payee,
                PayeeName = p.PayeeName,
                Bank = p.Bank,
                Account = p.Account,
                FollowsId = p.FollowsId,
                DifferenceId = p.DifferenceId,
                NoticeRowId = p.NoticeRowId,
            })
            .ToListAsync(ct);

    /// <exception cref="BusinessException">A row of the locked list was changed behind the application's back.</exception>
    public async Task CheckListAsync(PaymentBatch batch, CancellationToken ct)
    {
        if ((await TotalsAsync(batch.Id, ct)) != batch.Totals)
            throw new BusinessException(SubsidiesErrorCodes.BatchListChanged).WithData("BatchNo", batch.Number);
    }

    public async Task<LedgerFault?> FirstBreakAsync(LedgerBook? book, CancellationToken ct)
    {
        // One book is asked about before a release, which checks its own batch; all books are asked about by the verification.
        if (book is not null)
            return null;
        var postings = db.Set<LedgerPosting>().AsNoTracking().Where(p => p.Kind == PostingKind.Reservation);
        var batches = await db.Set<PaymentBatch>()
            .AsNoTracking()
            .OrderBy(b => b.Number)
            .Where(b => b.ListDigest != null && b.Status != PaymentBatchStatus.Cancelled)
            .ToListAsync(ct);
        var posted = await postings.ToDictionaryAsync(p => p.ReferenceId, ct);
        foreach (var batch in batches.Where(b => b.Status != PaymentBatchStatus.Locked || posted.ContainsKey(b.Id)))
        {
            var totals = await TotalsAsync(batch.Id, ct);
            if (
                !posted.TryGetValue(batch.Id, out var posting)
                || posting.Digest != totals.Digest
                || posting.Amount != totals.Amount + await OffsetAsync(batch, ct)
                || batch.ListDigest != totals.Digest
            )
                return new LedgerFault(LedgerFaultCode.EvidenceChanged, batch.Number, 0);
        }
        var gone = posted.Values.Where(p => batches.TrueForAll(b => b.Id != p.ReferenceId)).Select(p => p.ReferenceId).ToList();
        var cancelled = await db.Set<PaymentBatch>().Where(b => b.Status == PaymentBatchStatus.Cancelled).Select(b => b.Id).ToListAsync(ct);
        return gone.Except(cancelled)
            .Select(id => new LedgerFault(LedgerFaultCode.EvidenceChanged, posted[id].ReferenceNumber, 0))
            .FirstOrDefault();
    }

    private async Task<Yuan> OffsetAsync(PaymentBatch batch, CancellationToken ct) =>
        batch.FollowUp
            ? Yuan.Zero
            : new Yuan(
                await db.Set<Payment>()
                    .Where(p => p.BatchId == batch.Id && p.Status != PaymentStatus.Removed)
                    .SumAsync(p => (long)(object)p.Offset, ct)
            );

    /// <summary>Nothing of lines, so that lists locked before additions were published keep their digest.</summary>
    private static string Published(Guid? noticeRow) => noticeRow is { } row ? "|notice:" + row.ToString("N") : "";

    /// <summary>Nothing for whole payments, so that lists locked before anything was kept back keep their digest.</summary>
    private static string KeptBack(Yuan offset) => offset == Yuan.Zero ? "" : "|" + offset.Fen.ToString(CultureInfo.InvariantCulture);
}
