using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Payments;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>Writes what came back into the books that had paid it: from Paid to Recovered, once per receipt.</summary>
internal sealed class RecoveryPostings(TrainingPlatformDbContext db, LedgerPostings ledger) : ILedgerEvidence
{
    /// <summary>Call inside the use case's transaction, which saves.</summary>
    /// <exception cref="BusinessException">A line has no payment that arrived.</exception>
    public async Task PostAsync(Recovery recovery, RecoveryReceipt receipt, CancellationToken ct)
    {
        var shares = recovery.LatestShares();
        var lineIds = shares.Select(s => (Guid?)s.LineId).ToList();
        var books = await db.Set<Payment>()
            .Where(p => p.Status == PaymentStatus.Paid && lineIds.Contains(p.LiveLineId))
            .Join(db.Set<PaymentBatch>(), p => p.BatchId, b => b.Id, (p, b) => new { p.LineId, b.Fund, b.DivisionId, b.Year })
            .ToDictionaryAsync(r => r.LineId, r => new LedgerBook(r.Fund, r.DivisionId, r.Year), ct);
        if (shares.FirstOrDefault(s => !books.ContainsKey(s.LineId)) is { } unpaid)
            throw new BusinessException(SubsidiesErrorCodes.RecoveryNotPaid).WithData("Name", unpaid.TraineeName);
        var legs = shares
            .GroupBy(s => books[s.LineId])
            .OrderBy(g => g.Key.LockName, StringComparer.Ordinal)
            .Select(g => new LedgerLeg(g.Key, LedgerAccountKind.Recovered, LedgerAccountKind.Paid, g.Aggregate(Yuan.Zero, (sum, s) => sum + s.Amount)));
        await ledger.PostAsync(
            new LedgerEvent
            {
                Kind = PostingKind.Recovery,
                ReferenceId = receipt.Id,
                ReferenceNumber = recovery.Number,
                Digest = Digest(recovery, receipt),
                Legs = [.. legs],
            },
            ct
        );
    }

    /// <summary>Every receipt stands in the books as it was entered, and every recovery in the books has its receipt.</summary>
    public async Task<LedgerFault?> FirstBreakAsync(LedgerBook? book, CancellationToken ct)
    {
        if (book is not null)
            return null;
        var posted = await db.Set<LedgerPosting>().AsNoTracking().Where(p => p.Kind == PostingKind.Recovery).ToDictionaryAsync(p => p.ReferenceId, ct);
        var recoveries = await db.Set<Recovery>().AsNoTracking().Where(r => r.Receipts.Any()).OrderBy(r => r.Number).AsSplitQuery().ToListAsync(ct);
        foreach (var recovery in recoveries)
        foreach (var receipt in recovery.Receipts)
            if (!posted.Remove(receipt.Id, out var posting) || posting.Amount != receipt.Amount || posting.Digest != Digest(recovery, receipt))
                return new LedgerFault(LedgerFaultCode.EvidenceChanged, recovery.Number, 0);
        return posted.Values.OrderBy(p => p.At).Select(p => new LedgerFault(LedgerFaultCode.EvidenceChanged, p.ReferenceNumber, 0)).FirstOrDefault();
    }

    private static string Digest(Recovery recovery, RecoveryReceipt receipt) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{recovery.Number}|{receipt.Id:N}|{receipt.Kind}|{receipt.Amount.Fen}|{receipt.Reference}")));
}
