using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>Writes what came back into the books that had paid it: from Paid to Recovered, once per receipt.</summary>
internal sealed class RecoveryPostings(TrainingPlatformDbContext db, LedgerPostings ledger) : ILedgerEvidence
{
    /// <summary>Call inside the use case's transaction, which saves.</summary>
    /// <exception cref="BusinessException">A line has no payment that arrived.</exception>
    public async Task PostAsync(Recovery recovery, RecoveryReceipt receipt, CancellationToken ct)
    {
        var shares = recovery.LatestShares();
        var paid = await db.SettledPaymentsAsync([.. shares.Select(s => s.LineId)], ct);
        var legs = shares
            .SelectMany(s => Split(s, paid[s.LineId]))
            .GroupBy(s => s.Book, s => s.Amount)
            .OrderBy(g => g.Key.LockName, StringComparer.Ordinal)
            .Select(g => new LedgerLeg(
                g.Key,
                LedgerAccountKind.Recovered,
                LedgerAccountKind.Paid,
                g.Aggregate(Yuan.Zero, (sum, a) => sum + a)
            ));
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

    /// <summary>Locks a book together with those that the recoveries go back to, before the first of them is written.</summary>
    public async Task LockAsync(LedgerBook book, IReadOnlyList<Guid> recoveryIds, CancellationToken ct)
    {
        var lines = await db.Set<Recovery>()
            .Where(r => recoveryIds.Contains(r.Id))
            .SelectMany(r => r.Items.Select(i => i.LineId))
            .Distinct()
            .ToListAsync(ct);
        await ledger.LockAsync((await db.SettledPaymentsAsync(lines, ct)).SelectMany(paid => paid.Select(p => p.Book)).Append(book), ct);
    }

    /// <summary>Goes back the way it was paid: what earlier receipts brought back is left out.</summary>
    /// <exception cref="BusinessException">The line's payments do not hold the share.</exception>
    private static IReadOnlyList<BookAmount> Split(RecoveryShare share, IEnumerable<SettledPayment> paid)
    {
        var (from, to) = (share.Before.Fen, (share.Before + share.Amount).Fen);
        var (start, parts) = (0L, new List<BookAmount>());
        foreach (var payment in paid)
        {
            var end = start + payment.Paid.Fen;
            var part = Math.Min(end, to) - Math.Max(start, from);
            if (part > 0)
                parts.Add(new BookAmount(payment.Book, new Yuan(part)));
            start = end;
        }
        return start >= to ? parts : throw new BusinessException(SubsidiesErrorCodes.RecoveryNotPaid).WithData("Name", share.TraineeName);
    }

    /// <summary>Every receipt stands in the books as it was entered, and every recovery in the books has its receipt.</summary>
    public async Task<LedgerFault?> FirstBreakAsync(LedgerBook? book, CancellationToken ct)
    {
        if (book is not null)
            return null;
        var posted = await db.Set<LedgerPosting>()
            .AsNoTracking()
            .Where(p => p.Kind == PostingKind.Recovery)
            .ToDictionaryAsync(p => p.ReferenceId, ct);
        var recoveries = await db.Set<Recovery>()
            .AsNoTracking()
            .Where(r => r.Receipts.Any())
            .OrderBy(r => r.Number)
            .AsSplitQuery()
            .ToListAsync(ct);
        foreach (var recovery in recoveries)
        foreach (var receipt in recovery.Receipts)
            if (
                !posted.Remove(receipt.Id, out var posting)
                || posting.Amount != receipt.Amount
                || posting.Digest != Digest(recovery, receipt)
            )
                return new LedgerFault(LedgerFaultCode.EvidenceChanged, recovery.Number, 0);
        return posted
            .Values.OrderBy(p => p.At)
            .Select(p => new LedgerFault(LedgerFaultCode.EvidenceChanged, p.ReferenceNumber, 0))
            .FirstOrDefault();
    }

    private static string Digest(Recovery recovery, RecoveryReceipt receipt) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes($"{recovery.Number}|{receipt.Id:N}|{receipt.Kind}|{receipt.Amount.Fen}|{receipt.Reference}")
            )
        );

    private sealed record BookAmount(LedgerBook Book, Yuan Amount);
}
