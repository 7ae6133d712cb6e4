using System.Text;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.PolicyEditions.Cases;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>Lines with the facts and the determination of a worked case of the example pack.</summary>
internal static class WorkedLine
{
    private static readonly PackLoader Loader = new(new FolderPackSource(null));

    public static readonly LoadedPack Pack = Loader.Load("pack", PolicyPacks.ReadSeed("policy-pack.example.yaml"));

    /// <summary>A line of that answer for each person's place, from 0 on.</summary>
    public static IReadOnlyList<LineDetermination> Of(string caseId, ClaimKind kind, int count)
    {
        var worked = CaseFile.Read("cases", PolicyPacks.ReadSeedCases(), CaseSchema.For(Pack.Edition)).Cases.Single(c => c.Id == caseId);
        var (facts, _) = new CaseGate(Loader, Pack).Determined(worked);
        var determination =
            kind == ClaimKind.TrainingSubsidy
                ? Determine.TrainingSubsidy(facts, Pack.Edition)
                : Determine.LivingAllowance(facts, Pack.Edition);
        return [.. Enumerable.Range(0, count).Select(i => Line(facts, determination, i))];
    }

    private static LineDetermination Line(Policy.Facts facts, Determination determination, int i)
    {
        var json = CanonicalJson.Write(determination);
        var line = TestClaim.Line("Trainee " + i);
        return line with
        {
            Answer = line.Answer! with
            {
                FactsJson = Encoding.UTF8.GetString(CanonicalJson.Write(facts)),
                DeterminationJson = Encoding.UTF8.GetString(json),
                Hash = CanonicalJson.Hash(json),
                Amount = determination.TrainingSubsidy?.Amount ?? determination.LivingAllowance!.Amount,
                Group = determination.Group,
                Days = determination.LivingAllowance?.Days,
            },
        };
    }
}
