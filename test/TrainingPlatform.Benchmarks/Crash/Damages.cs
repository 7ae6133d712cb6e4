using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Payments;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>Looks in the database for everything that must not be there after the run.</summary>
internal sealed class Damages(TrainingPlatformDbContext db, Bank bank)
{
    private readonly List<string> _found = [];

    public async Task<IReadOnlyList<string>> FindAsync(IReadOnlyList<Acknowledged> acknowledged)
    {
        var payments = await db.Set<Payment>().AsNoTracking().ToListAsync();
        var batches = await db.Set<PaymentBatch>().AsNoTracking().ToListAsync();
        PaidTwice(payments, batches.ToDictionary(b => b.Id, b => b.Number));
        await PersonDaysAsync();
        StepsTwice(batches);
        Edited(batches, payments);
        await DecidedTwiceAsync();
        await SpentTwiceAsync();
        await BooksAsync(batches, payments);
        await LostAsync(acknowledged, batches, payments);
        return _found;
    }

    /// <summary>By our rows and by the bank's: a line has one payment that stands, at most.</summary>
    private void PaidTwice(IReadOnlyList<Payment> payments, IReadOnlyDictionary<Guid, string> batches)
    {
        string Told(IEnumerable<Payment> of) => string.Join(" and ", of.Select(p => $"{p.Amount} yuan in batch {batches[p.BatchId]}"));
        Each(
            payments.Where(p => p.Status == PaymentStatus.Paid).GroupBy(p => (p.LineId, p.TraineeName)).Where(g => g.Count() > 1),
            g => $"line {g.Key.LineId} of {g.Key.TraineeName} is paid {g.Count()} times: {Told(g)}"
        );
        Each(
            payments.Where(p => p.LiveLineId != null).GroupBy(p => (p.LiveLineId, p.TraineeName)).Where(g => g.Count() > 1),
            g => $"line {g.Key.LiveLineId} of {g.Key.TraineeName} has {g.Count()} live payments: {Told(g)}"
        );
        var lines = payments.ToDictionary(p => p.Reference, p => p.LineId);
        Each(bank.Standing.Where(r => !lines.ContainsKey(r)), r => $"the bank paid {r}, which nobody knows");
        Each(
            bank.Standing.Where(lines.ContainsKey).GroupBy(r => lines[r]).Where(g => g.Count() > 1),
            g => $"the bank paid line {g.Key} {g.Count()} times: {string.Join(' ', g)}"
        );
        Each(bank.DifferingFiles, b => $"batch {b} has more than one file for the bank");
    }

    /// <summary>Whatever class it was earned in: a person is granted each day once.</summary>
    private async Task PersonDaysAsync()
    {
        var granted = Enum.GetValues<SubsidyClaimLineStatus>().Where(s => s.IsApproved()).ToList();
        var rows = await db.Set<SubsidyClaimLine>()
            .AsNoTracking()
            .Where(l => l.Kind == ClaimKind.LivingAllowance && granted.Contains(l.Status) && l.DeterminationJson != null)
            .Select(l => new { l.TraineeId, l.DeterminationJson })
            .ToListAsync();
        var days = rows.SelectMany(r =>
            CanonicalJson
                .ReadDetermination(Encoding.UTF8.GetBytes(r.DeterminationJson!))
                .LivingAllowance!.CreditedDays.Select(d => (r.TraineeId, d.Key, d.Value))
        );
        Each(
            days.GroupBy(d => (d.TraineeId, d.Key)).Where(g => g.Sum(d => d.Value) > 1m),
            g => $"person {g.Key.TraineeId} is granted {g.Key.Key:yyyy-MM-dd} {g.Sum(d => d.Value)} times"
        );
    }

    private void StepsTwice(IReadOnlyList<PaymentBatch> batches) =>
        Each(
            batches.SelectMany(b =>
                b.Steps.Where(s => s.Step != BatchStepKind.Result)
                    .GroupBy(s => s.Step)
                    .Where(g => g.Count() > 1)
                    .Select(g => (b.Number, Step: g.Key, Count: g.Count()))
            ),
            s => $"batch {s.Number}: {s.Step} {s.Count} times"
        );

    /// <summary>What was locked is what is there.</summary>
    private void Edited(IReadOnlyList<PaymentBatch> batches, IReadOnlyList<Payment> payments)
    {
        var listed = payments.Where(p => p.Status != PaymentStatus.Removed).ToLookup(p => p.BatchId);
        var frozen = batches.Where(b => b.ListDigest is not null && b.Status != PaymentBatchStatus.Cancelled);
        Each(
            frozen.Where(b => (b.LineCount, b.Total.Fen) != (listed[b.Id].Count(), listed[b.Id].Sum(p => p.Amount.Fen))),
            b =>
                $"batch {b.Number} was edited after it was locked: {b.LineCount} lines of {b.Total} yuan, payments say {listed[b.Id].Count()} of {listed[b.Id].Sum(p => p.Amount.Fen)} fen"
        );
    }

    private async Task DecidedTwiceAsync()
    {
        var approvals = await db.Set<SubsidyClaimLine>()
            .AsNoTracking()
            .Where(l => l.Decisions.Count(d => d.Step == ClaimStep.PaymentApproval && d.Decision == ClaimDecision.Approve) > 1)
            .Select(l => l.Id)
            .ToListAsync();
        Each(approvals, id => $"line {id} was approved for payment more than once");
        var claims = await db.Set<SubsidyClaim>()
            .AsNoTracking()
            .GroupBy(c => new { c.ClassId, c.Kind })
            .Where(g => g.Count() > 1)
            .Select(g => g.Key.ClassId)
            .ToListAsync();
        Each(claims, id => $"class {id} has two claims of one kind");
    }

    /// <summary>Each entry of an account starts from the balance before it. Two that start from the same one gave the same money out twice.</summary>
    private async Task SpentTwiceAsync()
    {
        var entries = await (
            from e in db.Set<LedgerEntry>().AsNoTracking()
            join a in db.Set<LedgerAccount>() on e.AccountId equals a.Id
            join p in db.Set<LedgerPosting>() on e.PostingId equals p.Id
            select new
            {
                Account = a,
                Entry = e,
                Posting = p,
            }
        ).ToListAsync();
        Each(
            entries.GroupBy(e => (e.Account.Id, e.Entry.Sequence)).Where(g => g.Count() > 1),
            g =>
            {
                var moved = g.Select(e =>
                    $"{e.Posting.Kind} of {e.Posting.ReferenceNumber} moved {e.Entry.Amount} yuan and left {e.Entry.BalanceAfter}"
                );
                return $"{g.First().Account.Kind} of {g.First().Account.Fund} {g.First().Account.Year}: entry {g.Key.Sequence} is there {g.Count()} times, from one and the same balance: {string.Join("; ", moved)}";
            }
        );
    }

    /// <summary>What the books say was paid is the sum of the payments, in every book; what was allocated is the sum of its uses.</summary>
    private async Task BooksAsync(IReadOnlyList<PaymentBatch> batches, IReadOnlyList<Payment> payments)
    {
        var books = batches.ToDictionary(b => b.Id, b => b.Book);
        var paid = payments
            .Where(p => p.Status == PaymentStatus.Paid)
            .GroupBy(p => books[p.BatchId])
            .ToDictionary(g => g.Key, g => g.Sum(p => p.Amount.Fen));
        foreach (var book in (await db.Set<LedgerAccount>().AsNoTracking().ToListAsync()).GroupBy(a => a.Book))
        {
            Each(book.Where(a => a.Balance < Yuan.Zero), a => $"book {a.Book.LockName}: {a.Kind} is overspent, {a.Balance} yuan");
            var balances = book.ToDictionary(a => a.Kind, a => a.Balance.Fen);
            long Of(LedgerAccountKind kind) => balances.GetValueOrDefault(kind);
            if (Of(LedgerAccountKind.Paid) != paid.GetValueOrDefault(book.Key))
                _found.Add(
                    $"book {book.Key.LockName}: {Of(LedgerAccountKind.Paid)} fen paid, payments say {paid.GetValueOrDefault(book.Key)}"
                );
            var given = batches
                .Where(b =>
                    b.Book == book.Key
                    && !b.FollowUp
                    && b.Status != PaymentBatchStatus.Cancelled
                    && b.Steps.Any(s => s.Step == BatchStepKind.Reserve)
                )
                .Sum(b => b.Budgeted.Fen);
            if (given > Of(LedgerAccountKind.Allocated))
                _found.Add(
                    $"book {book.Key.LockName}: {new Yuan(given)} yuan went to batches, {new Yuan(Of(LedgerAccountKind.Allocated))} were allocated"
                );
            if (Of(LedgerAccountKind.Allocated) != balances.Where(b => b.Key != LedgerAccountKind.Allocated).Sum(b => b.Value))
                _found.Add($"book {book.Key.LockName}: the uses are not the {Of(LedgerAccountKind.Allocated)} fen that were allocated");
        }
    }

    private async Task LostAsync(
        IReadOnlyList<Acknowledged> acknowledged,
        IReadOnlyList<PaymentBatch> batches,
        IReadOnlyList<Payment> payments
    )
    {
        var proof = new Acknowledgements(
            batches.ToDictionary(b => b.Id),
            payments.ToDictionary(p => p.Id),
            await db.Set<SubsidyClaim>().AsNoTracking().Include(c => c.Lines).AsSplitQuery().ToDictionaryAsync(c => c.Id),
            (await db.Set<BankResult>().AsNoTracking().ToListAsync()).Select(r => (r.BatchId, r.Digest)).ToHashSet()
        );
        Each(proof.Lost(acknowledged), l => "acknowledged and not there: " + l);
    }

    private void Each<T>(IEnumerable<T> faults, Func<T, string> text) => _found.AddRange(faults.Select(text));
}
