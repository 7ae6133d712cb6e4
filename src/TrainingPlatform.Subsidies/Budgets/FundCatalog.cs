using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Budgets;

/// <summary>A funding source of the pack: the account code that books are kept under, and its name.</summary>
internal sealed record Fund(string Code, string Name);

/// <summary>The funding sources of one edition.</summary>
internal sealed class FundCatalog(IReadOnlyList<Fund> funds)
{
    public IReadOnlyList<Fund> All => funds;

    /// <summary>By code or by name, as people write it.</summary>
    public Fund? Find(string? text) =>
        funds.FirstOrDefault(f => string.Equals(f.Code, text?.Trim(), StringComparison.OrdinalIgnoreCase) || f.Name == text?.Trim());

    public string NameOf(string code) => Find(code)?.Name ?? code;

    /// <summary>The pack's key of what a kind of benefit is paid from.</summary>
    public static string KeyOf(ClaimKind kind) => kind == ClaimKind.TrainingSubsidy ? "training_subsidy" : "living_allowance";
}

/// <summary>The funds in force in the region today.</summary>
internal sealed class FundReader(IPolicyEditions editions, IDivisionTree divisions, IBusinessClock clock)
{
    public async Task<FundCatalog> ReadAsync(CancellationToken ct)
    {
        var region = divisions.All(clock.Today).First(d => d.Level == DivisionLevel.Region);
        var edition = await editions.InForceAsync(region.Id, clock.Today, ct);
        return new FundCatalog([
            .. edition
                .Edition.Funds.Values.Select(f => new Fund(f.Account, f.NameZh ?? f.Account))
                .DistinctBy(f => f.Code)
                .OrderBy(f => f.Code, StringComparer.Ordinal),
        ]);
    }
}
