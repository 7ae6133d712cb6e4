using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Ledger;

namespace TrainingPlatform.Subsidies.Budgets;

/// <summary>What a county has left this year, by fund, for the named check.</summary>
internal sealed record BudgetLeft(IReadOnlyDictionary<string, Yuan> Available)
{
    public static readonly BudgetLeft Unknown = new(new Dictionary<string, Yuan>());

    /// <summary>Without an allocation nobody can say: no data. Whether it lasts for a batch is asked again when the batch is reserved.</summary>
    public CheckOutcome Check(string? fund, Yuan amount) =>
        fund is null || !Available.TryGetValue(fund, out var left) ? new CheckOutcome(CheckCodes.Budget, CheckResult.NoData)
        : left >= amount ? new CheckOutcome(CheckCodes.Budget, CheckResult.Pass)
        : RegisterChecks.Fail(CheckCodes.Budget, RegisterChecks.BudgetShort);

    /// <summary>After somebody was promised so much of a fund.</summary>
    public BudgetLeft Less(string? fund, Yuan amount) =>
        fund is not null && Available.TryGetValue(fund, out var left)
            ? new BudgetLeft(new Dictionary<string, Yuan>(Available) { [fund] = left - amount })
            : this;
}

internal sealed class BudgetReader(TrainingPlatformDbContext db)
{
    public async Task<BudgetLeft> LeftAsync(Guid divisionId, int year, CancellationToken ct)
    {
        var rows = await db.Set<LedgerAccount>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .AsNoTracking()
            .Where(a => a.DivisionId == divisionId && a.Year == year && a.Kind == LedgerAccountKind.Available)
            .Select(a => new { a.Fund, a.Balance })
            .ToListAsync(ct);
        return new BudgetLeft(rows.ToDictionary(r => r.Fund, r => r.Balance));
    }
}
