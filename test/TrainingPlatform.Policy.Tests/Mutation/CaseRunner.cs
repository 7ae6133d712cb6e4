using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Cases;
using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.Policy.Mutation;

/// <summary>The gate without its report, for many packs: cases are read and their facts built once, and the first difference ends a run.</summary>
internal sealed class CaseRunner
{
    private readonly List<(WorkedCase Worked, Facts? Facts, Dictionary<string, string?> Expected)> _cases = [];
    private readonly List<CaseFile> _files = [];

    /// <summary>Cases with an override go last: each of them loads a pack of its own.</summary>
    public CaseRunner(LoadedPack pack, params string[] texts)
    {
        foreach (var text in texts)
            _files.Add(CaseFile.Read("cases.yaml", text, CaseSchema.For(pack.Edition)));
        foreach (var worked in _files.SelectMany(f => f.Cases).OrderBy(c => c.Override is not null))
            _cases.Add(
                (
                    worked,
                    worked.Override is null ? new CaseFacts(worked, pack.Calendar).Build() : null,
                    Shown(CaseProjection.Expected(worked.Expect))
                )
            );
    }

    /// <summary>The id of the first case that no longer comes out as expected, or the name of a property that no longer holds, or null.</summary>
    public string? FirstDifference(MapNode root, LoadedPack original)
    {
        LoadedPack pack;
        try
        {
            pack = Seed.Loader.Override(original with { Root = root }, new MapNode(root.Mark, []), "");
        }
        catch (PackFaultException e)
        {
            return $"refused: {e.Faults[0].Code} {e.Faults[0].Path}";
        }

        return _cases.Where(c => !Equal(c.Worked, c.Facts, c.Expected, pack)).Select(c => c.Worked.Id).FirstOrDefault()
            ?? Auxiliary(pack.Edition)
            ?? PackProperties.FirstBroken(pack.Edition);
    }

    private static bool Equal(WorkedCase worked, Facts? facts, Dictionary<string, string?> expected, LoadedPack pack)
    {
        try
        {
            var determination = facts is null ? WithOverride(worked, pack) : Determine.Both(facts, pack.Edition);
            var got = Shown(CaseProjection.Of(determination));
            return got.Count == expected.Count && got.All(f => expected.GetValueOrDefault(f.Key) == f.Value);
        }
        catch (Exception e) when (e is PolicyFault or PackFaultException)
        {
            return false;
        }
    }

    /// <summary>The override alone is not checked again: the pack it is laid over was, and with the unchanged pack the gate checks both.</summary>
    private static Determination WithOverride(WorkedCase worked, LoadedPack pack)
    {
        var edition = new PackMapper(PackOverride.Apply(pack.Root, worked.Override!, worked.Path)).Map(pack.Calendar, "");
        return Determine.Both(new CaseFacts(worked, pack.Calendar).Build(), edition);
    }

    private string? Auxiliary(PolicyEdition edition) =>
        _files.SelectMany(f => f.Publicity).FirstOrDefault(p => !Same(AuxiliaryCases.Publicity(p, edition), k => p.Text(k)))?.Text("id")
        ?? _files
            .SelectMany(f => f.TaxCredits)
            .FirstOrDefault(t => !Same(AuxiliaryCases.TaxCredit(t, edition), AuxiliaryCases.ExpectedTaxCredit(t).GetValueOrDefault))
            ?.Text("id");

    private static bool Same(Dictionary<string, string?> got, Func<string, string?> expected) => got.All(f => f.Value == expected(f.Key));

    private static Dictionary<string, string?> Shown(Dictionary<string, string?> fields) =>
        fields.Where(f => f.Value is not null).ToDictionary();
}
