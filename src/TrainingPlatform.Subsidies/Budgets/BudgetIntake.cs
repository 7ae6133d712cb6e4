using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;

namespace TrainingPlatform.Subsidies.Budgets;

/// <summary>Takes an allocation table into the ledger: all of it or nothing. The same table again changes nothing.</summary>
internal sealed class BudgetIntake(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    LedgerPostings ledger,
    FundReader funds,
    NumberSeries numbers,
    ActorReader actors,
    IDivisionTree divisions,
    IDataScope scope,
    IBusinessClock clock,
    TextCatalog texts,
    ILogger<BudgetIntake> log
) : IBudgetIntake
{
    private static readonly LedgerAccountKind[] Uses =
    [
        LedgerAccountKind.Reserved,
        LedgerAccountKind.Committed,
        LedgerAccountKind.Paid,
        LedgerAccountKind.Returned,
        LedgerAccountKind.Recovered,
    ];

    public Task<BudgetImportResult> ImportAsync(BudgetFile file, bool apply, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var reader = new BudgetRowReader(await funds.ReadAsync(c), divisions, scope, clock.Today);
                reader.Read(file.Rows);
                var tree = new BudgetTree(await NowAsync(c), reader.Targets, divisions);
                IReadOnlyList<ImportFault> faults = reader.Faults.Count > 0 ? reader.Faults : tree.Faults();
                var changes = tree.Changes();
                var applies = apply && faults.Count == 0 && changes.Count > 0;
                var digest = Digest(reader.Targets.Values);
                var number = applies ? await ApplyAsync(file, tree, changes, digest, c) : null;
                return new BudgetImportResult
                {
                    Rows = file.Rows.Count,
                    Changed = changes.Count,
                    Amount = reader.Targets.Values.Aggregate(Yuan.Zero, (sum, t) => sum + t.Amount),
                    Digest = digest,
                    Applied = apply && faults.Count == 0,
                    Number = number,
                    Faults = [.. faults.OrderBy(f => f.Row).Select(f => f with { Text = texts.Text("ImportFault:" + f.Code) })],
                };
            },
            ct,
            "budget-import"
        );

    private async Task<string> ApplyAsync(
        BudgetFile file,
        BudgetTree tree,
        IReadOnlyList<BudgetTarget> changes,
        string digest,
        CancellationToken ct
    )
    {
        var actor = await actors.CurrentAsync(ct);
        var top = changes.MinBy(t => tree.Level(t.Book))!.Book.DivisionId;
        var number = await numbers.NextAsync("BI", divisions.Get(top).Code, clock.Today.Year, ct);
        var import = new BudgetImport(Guid.CreateVersion7(), number, top, file.FileName);
        import.Took(digest, changes.Count, actor.Name, actor.At);
        db.Add(import);
        foreach (var change in changes)
            await ledger.PostAsync(
                new LedgerEvent
                {
                    Kind = PostingKind.Allocation,
                    ReferenceId = Guid.CreateVersion7(),
                    ReferenceNumber = number,
                    Digest = digest,
                    Legs = [.. Legs(tree, change)],
                },
                ct
            );
        await db.SaveChangesAsync(ct);
        log.LogInformation("Budget import {Number}: {Changed} offices changed, digest {Digest}", number, changes.Count, digest);
        return number;
    }

    private static IEnumerable<LedgerLeg> Legs(BudgetTree tree, BudgetTarget change)
    {
        var (before, parent) = (tree.Before(change.Book), tree.Parent(change.Book));
        if (change.Amount > before)
        {
            if (parent is not null)
                yield return new LedgerLeg(parent, LedgerAccountKind.Distributed, LedgerAccountKind.Available, change.Amount - before);
            yield return new LedgerLeg(change.Book, LedgerAccountKind.Available, LedgerAccountKind.Allocated, change.Amount - before);
        }
        else
        {
            if (parent is not null)
                yield return new LedgerLeg(parent, LedgerAccountKind.Available, LedgerAccountKind.Distributed, before - change.Amount);
            yield return new LedgerLeg(change.Book, LedgerAccountKind.Allocated, LedgerAccountKind.Available, before - change.Amount);
        }
    }

    private async Task<IReadOnlyDictionary<LedgerBook, BudgetState>> NowAsync(CancellationToken ct)
    {
        var accounts = await db.Set<LedgerAccount>().AsNoTracking().ToListAsync(ct);
        return accounts
            .GroupBy(a => a.Book)
            .ToDictionary(
                g => g.Key,
                g => new BudgetState(
                    g.Where(a => a.Kind == LedgerAccountKind.Allocated).Aggregate(Yuan.Zero, (sum, a) => sum + a.Balance),
                    g.Where(a => Uses.Contains(a.Kind)).Aggregate(Yuan.Zero, (sum, a) => sum + a.Balance)
                )
            );
    }

    private static string Digest(IEnumerable<BudgetTarget> targets)
    {
        var lines = targets
            .Select(t => FormattableString.Invariant($"{t.Book.Year}|{t.Book.Fund}|{t.Book.DivisionId:N}|{t.Amount.Fen}"))
            .Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }
}
