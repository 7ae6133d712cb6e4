using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;

namespace TrainingPlatform.Subsidies.Sheets;

/// <summary>Reads a book of the ledger for the workbook, entry by entry.</summary>
internal sealed class LedgerSheets(TrainingPlatformDbContext db, FundReader funds, IDivisionTree divisions) : ILedgerSheets
{
    public async Task<LedgerSheet> ReadAsync(LedgerSheetKey key, CancellationToken ct)
    {
        var accounts = await Accounts(key).AsNoTracking().OrderBy(a => a.Kind).ToListAsync(ct);
        if (accounts.Count == 0)
            throw new EntityNotFoundException(typeof(LedgerAccount), $"{key.Fund} {key.DivisionId} {key.Year}");
        return new LedgerSheet
        {
            DivisionName = divisions.Get(key.DivisionId).Name,
            FundName = (await funds.ReadAsync(ct)).NameOf(key.Fund),
            Year = key.Year,
            Entries = (int)accounts.Sum(a => a.LastSequence),
            Accounts = [.. accounts.Select(a => new LedgerSheetAccount(a.Kind.ToString(), a.Balance, a.HeadMark))],
        };
    }

    public async IAsyncEnumerable<LedgerSheetRow> RowsAsync(LedgerSheetKey key, [EnumeratorCancellation] CancellationToken ct)
    {
        var kinds = await Accounts(key).ToDictionaryAsync(a => a.Id, a => a.Kind, ct);
        var postings = db.Set<LedgerPosting>().IgnoreQueryFilters([ScopeFilter.Name]);
        var rows = db.Set<LedgerEntry>()
            .AsNoTracking()
            .Where(e => kinds.Keys.Contains(e.AccountId))
            .Join(postings, e => e.PostingId, p => p.Id, (e, p) => new { e, p })
            .OrderBy(r => r.p.At)
            .ThenBy(r => r.p.Id)
            .ThenBy(r => r.e.Id)
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(ct))
            yield return ToRow(row.e, row.p, kinds[row.e.AccountId]);
    }

    private IQueryable<LedgerAccount> Accounts(LedgerSheetKey key) =>
        db.Set<LedgerAccount>().Where(a => a.DivisionId == key.DivisionId && a.Fund == key.Fund && a.Year == key.Year);

    private static LedgerSheetRow ToRow(LedgerEntry entry, LedgerPosting posting, LedgerAccountKind account) =>
        new()
        {
            On = posting.On,
            Account = account.ToString(),
            Sequence = entry.Sequence,
            Kind = posting.Kind.ToString(),
            ReferenceNumber = posting.ReferenceNumber,
            Debit = entry.Side == LedgerSide.Debit ? entry.Amount : null,
            Credit = entry.Side == LedgerSide.Credit ? entry.Amount : null,
            BalanceAfter = entry.BalanceAfter,
            ByName = posting.ByName,
            Mark = entry.Mark,
        };
}
