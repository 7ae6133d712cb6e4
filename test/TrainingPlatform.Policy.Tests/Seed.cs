using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Cases;
using TrainingPlatform.PolicyEditions.Packs;

namespace TrainingPlatform.Policy;

/// <summary>The pack and the worked cases that ship with this version, read once.</summary>
internal static class Seed
{
    public const string PackFile = "policy-pack.example.yaml";
    public const string OverrideFile = "policy-pack.override.example.yaml";

    public static string PackText { get; } = PolicyPacks.ReadSeed(PackFile);

    public static string CasesText { get; } = PolicyPacks.ReadSeedCases();

    public static PackLoader Loader { get; } = new(new FolderPackSource(null));

    public static LoadedPack Pack { get; } = Loader.Load(PackFile, PackText);

    public static PolicyEdition Edition => Pack.Edition;

    public static CaseGate Gate { get; } = new(Loader, Pack);

    public static CaseFile Cases { get; } = CaseFile.Read("cases.yaml", CasesText, CaseSchema.For(Pack.Edition));

    /// <summary>Facts and determination of a worked case.</summary>
    public static (Facts Facts, Determination Determination) Case(string id) => Gate.Determined(Cases.Cases.Single(c => c.Id == id));

    /// <summary>Faults of the example pack after one replacement in its text.</summary>
    public static IReadOnlyList<PackFault> FaultsAfter(string find, string replace)
    {
        PackText.ShouldContain(find);
        return FaultsOf(PackText.Replace(find, replace, StringComparison.Ordinal));
    }

    public static IReadOnlyList<PackFault> FaultsOf(string packText)
    {
        try
        {
            Loader.Load("pack.yaml", packText);
            return [];
        }
        catch (PackFaultException e)
        {
            return e.Faults;
        }
    }

    /// <summary>The line of the pack, 1-based, on which the text stands.</summary>
    public static int LineOf(string text) => PackText[..PackText.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
}
