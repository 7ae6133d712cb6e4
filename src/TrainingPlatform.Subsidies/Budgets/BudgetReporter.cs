using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;

namespace TrainingPlatform.Subsidies.Budgets;

/// <summary>Execution of the budget (clause 24), with refusal and withdrawal beside it, so that nobody spends for the rank alone (C24.3).</summary>
internal sealed class BudgetReporter(TrainingPlatformDbContext db, FundReader funds, IDivisionTree divisions, IBusinessClock clock)
    : IBudgetSheets
{
    /// <summary>The finding of a person who left the class.</summary>
    private const string WithdrewCode = "WITHDREW";

    public async Task<BudgetReport> ReadAsync(int year, CancellationToken ct)
    {
        if (year < BudgetRowReader.FirstYear || year > clock.Today.Year + 1)
            throw new InputException("year", SubsidiesErrorCodes.BudgetYearUnknown);
        var catalog = await funds.ReadAsync(ct);
        var accounts = await db.Set<LedgerAccount>().AsNoTracking().Where(a => a.Year == year).ToListAsync(ct);
        var tallies = (await TalliesAsync(year, ct)).ToDictionary(t => (t.DivisionId, t.Fund));
        var rows = accounts
            .GroupBy(a => a.Book)
            .Select(g => ToRow(g.Key, g.ToDictionary(a => a.Kind, a => a.Balance), catalog, Below(g.Key, tallies)))
            .OrderBy(r => r.DivisionCode, StringComparer.Ordinal)
            .ThenBy(r => r.Fund, StringComparer.Ordinal)
            .ToList();
        return new BudgetReport(year, clock.Today, await YearsAsync(ct), Ranked(rows));
    }

    private async Task<IReadOnlyList<int>> YearsAsync(CancellationToken ct)
    {
        var kept = await db.Set<LedgerAccount>().Select(a => a.Year).Distinct().ToListAsync(ct);
        return [.. kept.Append(clock.Today.Year).Distinct().OrderDescending()];
    }

    private async Task<IReadOnlyList<LineTally>> TalliesAsync(int year, CancellationToken ct)
    {
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        SubsidyClaimLineStatus[] coming =
        [
            SubsidyClaimLineStatus.Submitted,
            SubsidyClaimLineStatus.FirstPassed,
            SubsidyClaimLineStatus.SecondPassed,
            SubsidyClaimLineStatus.PrefecturePassed,
            SubsidyClaimLineStatus.InNotice,
            SubsidyClaimLineStatus.NoticePassed,
            SubsidyClaimLineStatus.ApprovedForPayment,
        ];
        var claims = db.Set<SubsidyClaim>().Where(c => c.StartOn >= from && c.StartOn <= to);
        var lines = db.Set<SubsidyClaimLine>().Where(l => l.Fund != null && claims.Any(c => c.Id == l.ClaimId));
        var left = await lines
            .Where(l =>
                l.Status == SubsidyClaimLineStatus.RefusedByTrainee
                || l.Checks.Any(c => c.Detail != null && c.Detail.Contains(WithdrewCode))
            )
            .GroupBy(l => new { l.DivisionId, l.Fund })
            .Select(g => new
            {
                g.Key.DivisionId,
                g.Key.Fund,
                People = g.Count(),
            })
            .ToDictionaryAsync(g => (g.DivisionId, g.Fund!), g => g.People, ct);
        var tallies = await lines
            .GroupBy(l => new { l.DivisionId, l.Fund })
            .Select(g => new LineTally
            {
                DivisionId = g.Key.DivisionId,
                Fund = g.Key.Fund!,
                People = g.Count(),
                Refused = g.Count(l => l.Status == SubsidyClaimLineStatus.Rejected || !l.Eligible),
                Left = 0,
                ExpectedFen = g.Sum(l => coming.Contains(l.Status) ? (long)(object)l.Amount : 0L),
            })
            .ToListAsync(ct);
        return [.. tallies.Select(t => t with { Left = left.GetValueOrDefault((t.DivisionId, t.Fund)) })];
    }

    /// <summary>An office's people are its own and those of the offices below.</summary>
    private LineTally Below(LedgerBook book, IReadOnlyDictionary<(Guid, string), LineTally> tallies)
    {
        var below = divisions
            .SelfAndBelow(book.DivisionId)
            .Select(d => tallies.GetValueOrDefault((d, book.Fund)))
            .OfType<LineTally>()
            .ToList();
        return new LineTally
        {
            DivisionId = book.DivisionId,
            Fund = book.Fund,
            People = below.Sum(t => t.People),
            Refused = below.Sum(t => t.Refused),
            Left = below.Sum(t => t.Left),
            ExpectedFen = tallies.GetValueOrDefault((book.DivisionId, book.Fund))?.ExpectedFen ?? 0,
        };
    }

    private BudgetReportRow ToRow(
        LedgerBook book,
        IReadOnlyDictionary<LedgerAccountKind, Yuan> balances,
        FundCatalog catalog,
        LineTally tally
    )
    {
        Yuan Of(LedgerAccountKind kind) => balances.GetValueOrDefault(kind);
        var (division, kept, expected) = (
            divisions.Get(book.DivisionId),
            Of(LedgerAccountKind.Allocated) - Of(LedgerAccountKind.Distributed),
            new Yuan(tally.ExpectedFen)
        );
        return new BudgetReportRow
        {
            DivisionId = book.DivisionId,
            DivisionCode = division.Code,
            DivisionName = division.Name,
            Fund = book.Fund,
            FundName = catalog.NameOf(book.Fund),
            Allocated = Of(LedgerAccountKind.Allocated),
            Distributed = Of(LedgerAccountKind.Distributed),
            Available = Of(LedgerAccountKind.Available),
            Committed = Of(LedgerAccountKind.Reserved) + Of(LedgerAccountKind.Committed),
            Paid = Of(LedgerAccountKind.Paid),
            Returned = Of(LedgerAccountKind.Returned),
            Recovered = Of(LedgerAccountKind.Recovered),
            Expected = expected,
            Forecast = Of(LedgerAccountKind.Available) - expected,
            ExecutionPercent = kept > Yuan.Zero ? Rates.Floor(Of(LedgerAccountKind.Paid).Fen, kept.Fen) : null,
            Refusal = Rates.Of(tally.Refused, tally.People),
            Withdrawal = Rates.Of(tally.Left, tally.People),
        };
    }

    private IReadOnlyList<BudgetReportRow> Ranked(IReadOnlyList<BudgetReportRow> rows)
    {
        var places = rows.Where(r => r.ExecutionPercent is not null).GroupBy(r => (r.Fund, divisions.Get(r.DivisionId).Level));
        var rank = places
            .SelectMany(g => g.Select(r => (Row: r, Rank: 1 + g.Count(o => o.ExecutionPercent > r.ExecutionPercent))))
            .ToDictionary(p => p.Row, p => p.Rank);
        return [.. rows.Select(r => rank.TryGetValue(r, out var place) ? r with { Rank = place } : r)];
    }

    private sealed record LineTally
    {
        public required Guid DivisionId { get; init; }

        public required string Fund { get; init; }

        public required int People { get; init; }

        public required int Refused { get; init; }

        public required int Left { get; init; }

        public required long ExpectedFen { get; init; }
    }
}
