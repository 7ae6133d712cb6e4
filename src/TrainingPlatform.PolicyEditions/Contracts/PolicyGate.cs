using TrainingPlatform.PolicyEditions.Cases;
using TrainingPlatform.PolicyEditions.Packs;

namespace TrainingPlatform.PolicyEditions.Contracts;

/// <summary>One field of one case that came out differently; absent is null and is compared.</summary>
public sealed record CaseDifference(string CaseId, int Line, string Field, string? Expected, string? Got);

/// <summary>One worked case, whether it came out as expected. <c>Kind</c>: calculation, publicity or taxCredit.</summary>
public sealed record CaseOutcome(string CaseId, string? Title, string Kind, int Line, bool Passed);

/// <summary>SHA-256 of the canonical facts and of the canonical determination of one calculation: equal wherever the check runs.</summary>
public sealed record CaseHash(string CaseId, string Facts, string Determination);

/// <summary>What the worked cases say about a pack.</summary>
public sealed record GateReport
{
    public string? Pack { get; init; }

    public string? ContentHash { get; init; }

    public int Calculations { get; init; }

    public int PublicityDates { get; init; }

    public int TaxCredits { get; init; }

    public int EqualCases { get; init; }

    /// <summary>Every case, in the order of the file.</summary>
    public IReadOnlyList<CaseOutcome> Outcomes { get; init; } = [];

    public IReadOnlyList<CaseDifference> Differences { get; init; } = [];

    public IReadOnlyList<PackFault> Faults { get; init; } = [];

    /// <summary>In the order of the file; a case that cannot be answered has none.</summary>
    public IReadOnlyList<CaseHash> Hashes { get; init; } = [];

    public int Cases => Calculations + PublicityDates + TaxCredits;

    public bool Passed => Differences.Count == 0 && Faults.Count == 0;
}

/// <summary>The gate before publishing: a pack must give the expected result in every worked case.</summary>
public static class PolicyGate
{
    /// <summary>Never throws for a bad pack or case file: faults are part of the report.</summary>
    public static GateReport Check(string packFile, string packText, string casesFile, string casesText, string? folder = null)
    {
        try
        {
            var loader = new PackLoader(new FolderPackSource(folder));
            var pack = loader.Load(packFile, packText);
            return new CaseGate(loader, pack).Run(casesFile, casesText);
        }
        catch (PackFaultException e)
        {
            return new GateReport { Faults = e.Faults };
        }
    }
}
