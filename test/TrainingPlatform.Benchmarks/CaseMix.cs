using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Cases;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs;

namespace TrainingPlatform.Benchmarks;

/// <summary>The worked cases that ship with this version, as facts and the edition each is determined with.</summary>
internal static class CaseMix
{
    private const string PackFile = "policy-pack.example.yaml";

    private static readonly string PackText = PolicyPacks.ReadSeed(PackFile);

    public static PolicyPack LoadPack() => PolicyPacks.Load(PackFile, PackText);

    public static (Facts Facts, PolicyEdition Edition)[] Load()
    {
        var loader = new PackLoader(new FolderPackSource(null));
        var pack = loader.Load(PackFile, PackText);
        var file = CaseFile.Read("cases.yaml", PolicyPacks.ReadSeedCases(), CaseSchema.For(pack.Edition));
        return
        [
            .. file.Cases.Select(worked =>
            {
                var used = worked.Override is { } changes ? loader.Override(pack, changes, worked.Path) : pack;
                return (new CaseFacts(worked, used.Calendar).Build(), used.Edition);
            }),
        ];
    }
}
