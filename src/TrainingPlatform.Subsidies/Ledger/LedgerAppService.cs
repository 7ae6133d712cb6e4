using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Budgets;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>The books to read: balances, entries one by one, and the proof that nobody changed them. All within the caller's scope.</summary>
internal sealed class LedgerAppService(
    TrainingPlatformDbContext db,
    LedgerVerifier verifier,
    FundReader funds,
    IDivisionTree divisions,
    TextCatalog texts
)
{
    public async Task<ListResultDto<LedgerBookDto>> GetBooksAsync(int? year, CancellationToken ct)
    {
        var rows = await db.Set<LedgerAccount>().AsNoTracking().Where(a => year == null || a.Year == year).ToListAsync(ct);
        var catalog = await funds.ReadAsync(ct);
        var books = rows.GroupBy(a => a.Book).Select(g => ToDto(g.Key, catalog, [.. g.OrderBy(a => a.Kind)]));
        return new ListResultDto<LedgerBookDto>([
            .. books
                .OrderByDescending(b => b.Year)
                .ThenBy(b => divisions.Get(b.DivisionId).Code)
                .ThenBy(b => b.Fund, StringComparer.Ordinal),
        ]);
    }

    public async Task<PagedResultDto<LedgerEntryDto>> GetEntriesAsync(GetLedgerEntriesInput input, CancellationToken ct)
    {
        if (!await db.Set<LedgerAccount>().AnyAsync(a => a.Id == input.AccountId, ct))
            throw new EntityNotFoundException(typeof(LedgerAccount), input.AccountId);
        var page = new PagedAndSortedRequest { SkipCount = input.SkipCount, MaxResultCount = input.MaxResultCount };
        var entries = db.Set<LedgerEntry>().AsNoTracking().Where(e => e.AccountId == input.AccountId);
        var postings = db.Set<LedgerPosting>().IgnoreQueryFilters([ScopeFilter.Name]);
        var rows = await entries
            .OrderByDescending(e => e.Sequence)
            .Skip(page.Skip())
            .Take(page.Take())
            .Join(postings, e => e.PostingId, p => p.Id, (e, p) => new { e, p })
            .OrderByDescending(r => r.e.Sequence)
            .ToListAsync(ct);
        return new PagedResultDto<LedgerEntryDto>(await entries.LongCountAsync(ct), [.. rows.Select(r => ToDto(r.e, r.p))]);
    }

    public async Task<LedgerVerificationDto> VerifyAsync(CancellationToken ct)
    {
        var result = await verifier.VerifyAsync(ct);
        var fault = result.Fault;
        return new LedgerVerificationDto(
            result.Accounts,
            result.Entries,
            result.Heads,
            fault?.Code,
            fault is null ? null : texts.Text("LedgerFault:" + fault.Code),
            fault?.Where,
            fault?.Sequence
        );
    }

    private LedgerBookDto ToDto(LedgerBook book, FundCatalog catalog, IReadOnlyList<LedgerAccount> accounts) =>
        new()
        {
            Fund = book.Fund,
            FundName = catalog.NameOf(book.Fund),
            DivisionId = book.DivisionId,
            DivisionName = divisions.Get(book.DivisionId).Name,
            Year = book.Year,
            Accounts = [.. accounts.Select(a => new LedgerAccountDto(a.Id, a.Kind, a.Balance, a.LastSequence))],
        };

    private static LedgerEntryDto ToDto(LedgerEntry entry, LedgerPosting posting) =>
        new()
        {
            Id = entry.Id,
            Sequence = entry.Sequence,
            At = posting.At,
            On = posting.On,
            Kind = posting.Kind,
            ReferenceNumber = posting.ReferenceNumber,
            Debit = entry.Side == LedgerSide.Debit ? entry.Amount : null,
            Credit = entry.Side == LedgerSide.Credit ? entry.Amount : null,
            BalanceAfter = entry.BalanceAfter,
            ByName = posting.ByName,
            Digest = posting.Digest,
            Mark = entry.Mark,
        };
}
