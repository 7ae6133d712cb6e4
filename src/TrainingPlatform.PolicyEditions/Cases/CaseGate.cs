using System.Globalization;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Cases;

/// <summary>Runs worked cases against a pack and compares every field; an absent field is compared as absent.</summary>
internal sealed class CaseGate(PackLoader loader, LoadedPack pack)
{
    private readonly List<CaseDifference> _differences = [];
    private readonly List<PackFault> _faults = [];
    private readonly List<CaseOutcome> _outcomes = [];
    private readonly List<CaseHash> _hashes = [];
    private int _equal;

    /// <exception cref="PackFaultException">The case file itself cannot be used.</exception>
    public GateReport Run(string file, string text)
    {
        var cases = CaseFile.Read(file, text, CaseSchema.For(pack.Edition));
        foreach (var worked in cases.Cases)
            Compare("calculation", worked.Node, worked.Path, worked.Expect, () => Calculate(worked));
        foreach (var publicity in cases.Publicity)
            Compare(
                "publicity",
                publicity,
                $"publicity.{publicity.Text("id")}",
                Expected(publicity),
                () => AuxiliaryCases.Publicity(publicity, pack.Edition)
            );
        foreach (var credit in cases.TaxCredits)
            Compare("taxCredit", credit, $"tax_credit.{credit.Text("id")}", null, () => AuxiliaryCases.TaxCredit(credit, pack.Edition));
        return new GateReport
        {
            Pack = $"{pack.Edition.Id}@{pack.Edition.Version}",
            ContentHash = pack.Hash,
            Calculations = cases.Cases.Count,
            PublicityDates = cases.Publicity.Count,
            TaxCredits = cases.TaxCredits.Count,
            EqualCases = _equal,
            Outcomes = _outcomes,
            Differences = _differences,
            Faults = _faults,
            Hashes = _hashes,
        };
    }

    /// <summary>The determination of a case, with its overrides applied to the pack.</summary>
    public (Facts Facts, Determination Determination) Determined(WorkedCase worked)
    {
        var used = worked.Override is { } changes ? loader.Override(pack, changes, NodePath.Child(worked.Path, "override")) : pack;
        var facts = new CaseFacts(worked, used.Calendar).Build();
        return (facts, Determine.Both(facts, used.Edition));
    }

    private Dictionary<string, string?> Calculate(WorkedCase worked)
    {
        var (facts, determination) = Determined(worked);
        _hashes.Add(
            new CaseHash(worked.Id, CanonicalJson.Hash(CanonicalJson.Write(facts)), CanonicalJson.Hash(CanonicalJson.Write(determination)))
        );
        return CaseProjection.Of(determination);
    }

    private void Compare(string kind, MapNode node, string path, MapNode? expect, Func<Dictionary<string, string?>> calculate)
    {
        var passed = IsEqual(node, path, expect, calculate);
        _equal += passed ? 1 : 0;
        _outcomes.Add(new CaseOutcome(node.Text("id")!, node.Text("title") ?? node.Text("note"), kind, node.Mark.Line, passed));
    }

    private bool IsEqual(MapNode node, string path, MapNode? expect, Func<Dictionary<string, string?>> calculate)
    {
        try
        {
            var got = calculate();
            var expected = expect is null ? AuxiliaryCases.ExpectedTaxCredit(node) : CaseProjection.Expected(expect);
            var different = expected
                .Keys.Union(got.Keys)
                .Where(k => expected.GetValueOrDefault(k) != got.GetValueOrDefault(k))
                .Select(k => new CaseDifference(
                    node.Text("id")!,
                    node.Mark.Line,
                    k,
                    expected.GetValueOrDefault(k),
                    got.GetValueOrDefault(k)
                ))
                .ToList();
            _differences.AddRange(different);
            return different.Count == 0;
        }
        catch (PackFaultException e)
        {
            _faults.AddRange(e.Faults);
        }
        catch (PolicyFault e)
        {
            _faults.Add(new PackFault(node.Mark.File, node.Mark.Line, node.Mark.Column, path, PackFaultCode.CannotAnswer, e.Message));
        }

        return false;
    }

    private static MapNode Expected(MapNode publicity) =>
        publicity with
        {
            Entries = [.. publicity.Entries.Where(e => e.Key is "last_day" or "earliest_payment")],
        };
}

/// <summary>The result of a case in the words of the case file.</summary>
internal static class CaseProjection
{
    public static Dictionary<string, string?> Of(Determination d) =>
        new()
        {
            ["eligible"] = d.Eligible ? "true" : "false",
            ["attendance"] = d.Attendance?.ToString(),
            ["training"] = d.TrainingSubsidy!.Amount.ToString(),
            ["payee"] = d.TrainingSubsidy.Payee is { } payee ? Policy.Editions.PackCode.Of(payee) : null,
            ["days"] = d.LivingAllowance!.Days.ToString("0.############", CultureInfo.InvariantCulture),
            ["living"] = d.LivingAllowance.Amount.ToString(),
            ["allowance_reason"] = d.LivingAllowance.Reason,
            ["group"] = d.Group,
            ["reasons"] = Set(d.Reasons),
            ["by"] = Set(d.Clauses.Select(c => c.Id)),
        };

    public static Dictionary<string, string?> Expected(MapNode expect) =>
        expect.Entries.ToDictionary(e => e.Key, e => e.Value is ListNode ? Set(NodeValues.Texts(e.Value)) : (e.Value as ScalarNode)?.Text);

    private static string Set(IEnumerable<string> values) => $"[{string.Join(", ", values.Distinct().Order(StringComparer.Ordinal))}]";
}
