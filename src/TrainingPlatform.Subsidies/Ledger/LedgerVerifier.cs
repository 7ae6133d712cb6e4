using System.Data;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>Works every balance and every chain out again and holds them against the marks, the account rows and the exported heads.</summary>
internal sealed class LedgerVerifier(
    TrainingPlatformDbContext db,
    IRowSeal seal,
    LedgerHeads heads,
    IDivisionTree divisions,
    IDataScope scope,
    IEnumerable<ILedgerEvidence> evidence
)
{
    /// <summary>Everything within the caller's scope, as it stands at one moment, whatever is posted meanwhile. The first break ends it.</summary>
    public async Task<LedgerVerification> VerifyAsync(CancellationToken ct)
    {
        await using var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        return await VerifyAsync(db.Set<LedgerAccount>(), null, ct);
    }

    /// <summary>One book, before money leaves it. The caller holds its lock.</summary>
    public Task<LedgerVerification> VerifyAsync(LedgerBook book, CancellationToken ct) =>
        VerifyAsync(
            db.Set<LedgerAccount>().Where(a => a.Fund == book.Fund && a.DivisionId == book.DivisionId && a.Year == book.Year),
            book,
            ct
        );

    private async Task<LedgerVerification> VerifyAsync(IQueryable<LedgerAccount> which, LedgerBook? book, CancellationToken ct)
    {
        var accounts = await which
            .AsNoTracking()
            .OrderBy(a => a.Fund)
            .ThenBy(a => a.DivisionId)
            .ThenBy(a => a.Year)
            .ThenBy(a => a.Kind)
            .ToListAsync(ct);
        var exported = heads.Read();
        var entries = 0L;
        var sums = new Dictionary<Guid, long>();
        foreach (var account in accounts)
        {
            var (count, fault) = await ChainAsync(account, exported.GetValueOrDefault(account.Key), sums, ct);
            entries += count;
            if (fault is not null)
                return Broken(accounts.Count, entries, exported.Count, fault);
        }
        var late = await UnbalancedAsync(book, sums, ct) ?? MissingAccount(accounts, exported, book) ?? await EvidenceAsync(book, ct);
        return late is null
            ? new LedgerVerification(accounts.Count, entries, exported.Count, null)
            : Broken(accounts.Count, entries, exported.Count, late);
    }

    private static LedgerVerification Broken(int accounts, long entries, int heads, LedgerFault fault) =>
        new(accounts, entries, heads, fault);

    private async Task<(long Count, LedgerFault? Fault)> ChainAsync(
        LedgerAccount account,
        IReadOnlyDictionary<long, string>? exported,
        Dictionary<Guid, long> sums,
        CancellationToken ct
    )
    {
        var rows = db.Set<LedgerEntry>()
            .AsNoTracking()
            .Where(e => e.AccountId == account.Id)
            .Join(
                db.Set<LedgerPosting>().IgnoreQueryFilters([ScopeFilter.Name]),
                e => e.PostingId,
                p => p.Id,
                (e, p) => new { Entry = e, Posting = p }
            )
            .OrderBy(r => r.Entry.Sequence);
        var chain = new LedgerChain(account, exported, seal.Fits);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (chain.Next(row.Entry, row.Posting) is { } code)
                return (chain.Count, Fault(account, row.Entry.Sequence, code));
            sums[row.Entry.PostingId] =
                sums.GetValueOrDefault(row.Entry.PostingId)
                + (row.Entry.Side == LedgerSide.Debit ? row.Entry.Amount.Fen : -row.Entry.Amount.Fen);
        }
        return (chain.Count, chain.End() is { } end ? Fault(account, chain.Count, end) : null);
    }

    /// <summary>Debits equal credits in every posting, and every posting has entries.</summary>
    private async Task<LedgerFault?> UnbalancedAsync(LedgerBook? book, IReadOnlyDictionary<Guid, long> sums, CancellationToken ct)
    {
        var postings = db.Set<LedgerPosting>().AsNoTracking();
        var uneven = sums.Where(s => s.Value != 0).Select(s => (Guid?)s.Key).Min();
        var number = uneven is null
            ? await postings
                .Where(p => (book == null || p.DivisionId == book.DivisionId) && !db.Set<LedgerEntry>().Any(e => e.PostingId == p.Id))
                .OrderBy(p => p.At)
                .Select(p => p.ReferenceNumber)
                .FirstOrDefaultAsync(ct)
            : await postings.Where(p => p.Id == uneven).Select(p => p.ReferenceNumber).FirstOrDefaultAsync(ct) ?? uneven.ToString();
        return number is null ? null : new LedgerFault(LedgerFaultCode.Unbalanced, number, 0);
    }

    /// <summary>An account whose head was exported cannot be gone.</summary>
    private LedgerFault? MissingAccount(
        IReadOnlyList<LedgerAccount> accounts,
        IReadOnlyDictionary<string, IReadOnlyDictionary<long, string>> exported,
        LedgerBook? book
    )
    {
        if (book is not null)
            return null;
        var gone = exported.Keys.Where(IsVisible).Except(accounts.Select(a => a.Key)).Order(StringComparer.Ordinal).FirstOrDefault();
        return gone is null ? null : new LedgerFault(LedgerFaultCode.AccountMissing, gone, 0);
    }

    /// <summary>The file holds all offices; the caller may see some.</summary>
    private bool IsVisible(string accountKey) => scope.All || scope.DivisionIds.Contains(LedgerAccount.DivisionOf(accountKey));

    private async Task<LedgerFault?> EvidenceAsync(LedgerBook? book, CancellationToken ct)
    {
        foreach (var source in evidence)
            if (await source.FirstBreakAsync(book, ct) is { } fault)
                return fault;
        return null;
    }

    private LedgerFault Fault(LedgerAccount account, long sequence, string code) =>
        new(code, $"{account.Fund} {divisions.Get(account.DivisionId).Code} {account.Year} {account.Kind}", sequence);
}

/// <summary>Holds the business rows behind postings against the digests that the postings carry.</summary>
internal interface ILedgerEvidence
{
    /// <returns>The first posting whose rows are no longer the posted ones.</returns>
    Task<LedgerFault?> FirstBreakAsync(LedgerBook? book, CancellationToken ct);
}
