using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>
/// The only writer of the books. Call it inside the use case's transaction, which saves: a book is locked by name until that ends, an account
/// below nothing is refused, and the unique index on kind and reference refuses a second posting of the same event.
/// </summary>
internal sealed class LedgerPostings(
    TrainingPlatformDbContext db,
    IDatabaseManners manners,
    IRowSeal seal,
    IBusinessClock clock,
    ICurrentUser user,
    IAccounts accounts,
    ILogger<LedgerPostings> log
)
{
    /// <exception cref="BusinessException">An account has too little.</exception>
    public async Task<LedgerPosting> PostAsync(LedgerEvent what, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
            throw new InvalidOperationException("the ledger is written inside a transaction");
        if (what.Legs.Count == 0 || what.Legs.Any(l => l.Amount <= Yuan.Zero))
            throw new ArgumentException("a posting moves amounts", nameof(what));
        await LockAsync(what.Legs.Select(l => l.Book), ct);
        var posting = new LedgerPosting(Guid.CreateVersion7(), what, await AuthorAsync(ct));
        db.Add(posting);
        foreach (var leg in what.Legs)
        {
            var (debit, credit) = (await AccountAsync(leg.Book, leg.Debit, ct), await AccountAsync(leg.Book, leg.Credit, ct));
            // The side that gives is written first, so that "too little" names the account that lacks it.
            db.Add(credit.Write(posting, LedgerSide.Credit, leg.Amount, seal.Mark));
            db.Add(debit.Write(posting, LedgerSide.Debit, leg.Amount, seal.Mark));
        }
        log.LogInformation("Ledger {Kind} {Reference}, {Amount} yuan", what.Kind, what.ReferenceNumber, posting.Amount.ToString());
        return posting;
    }

    /// <summary>For a use case that posts more than once: all its books first, in the one order in which everybody locks them.</summary>
    public async Task LockAsync(IEnumerable<LedgerBook> books, CancellationToken ct)
    {
        foreach (var book in books.Distinct().OrderBy(b => b.LockName, StringComparer.Ordinal))
            await manners.LockAsync(db, book.LockName, ct);
    }

    /// <summary>What an account holds now; nothing when it was never used.</summary>
    public async Task<Yuan> BalanceAsync(LedgerBook book, LedgerAccountKind kind, CancellationToken ct) =>
        await db.Set<LedgerAccount>()
            .AsNoTracking()
            .Where(a => a.Fund == book.Fund && a.DivisionId == book.DivisionId && a.Year == book.Year && a.Kind == kind)
            .Select(a => a.Balance)
            .SingleOrDefaultAsync(ct);

    private async Task<LedgerAccount> AccountAsync(LedgerBook book, LedgerAccountKind kind, CancellationToken ct)
    {
        var account =
            db.Set<LedgerAccount>().Local.FirstOrDefault(a => a.Book == book && a.Kind == kind)
            ?? await db.Set<LedgerAccount>()
                .SingleOrDefaultAsync(
                    a => a.Fund == book.Fund && a.DivisionId == book.DivisionId && a.Year == book.Year && a.Kind == kind,
                    ct
                );
        if (account is null)
            db.Add(account = new LedgerAccount(Guid.CreateVersion7(), book, kind));
        return account;
    }

    private async Task<LedgerAuthor> AuthorAsync(CancellationToken ct) =>
        new(user.Id, user.Id is { } id ? await accounts.DisplayNameAsync(id, ct) ?? "" : "", clock.Today, clock.Now);
}
