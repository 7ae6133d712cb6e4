using System.Text.Json;
using System.Text.Json.Nodes;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Packs.Schema;

namespace TrainingPlatform.PolicyEditions.Cases;

/// <summary>The case schema for one pack: its closed lists widened by the words of the pack, so that a new measure needs no new schema.</summary>
/// <remarks>Rules that the schema makes for its six measures stay as they are and bind those six only.</remarks>
internal static class CaseSchema
{
    public static JsonSchema For(PolicyEdition edition)
    {
        var root = JsonNode.Parse(SchemaFiles.Cases.GetRawText())!;
        BindMeasureRules(root);
        Widen(root, "$defs/case/properties/measure", edition.Measures.Select(m => m.Id));
        foreach (var at in new[] { "$defs/case/properties", "properties/defaults/properties" })
        {
            Widen(root, at + "/trainee/properties/statuses/propertyNames", Statuses(edition));
            Widen(root, at + "/class/properties/product", Products(edition));
            Widen(root, at + "/outcome/properties/certificate", edition.ResultFactors.Values.SelectMany(f => f.Keys));
        }

        Widen(root, "$defs/case/properties/history/items/properties/product", Products(edition));
        Widen(root, "$defs/expect/properties/group", edition.StatisticsGroupPriority);
        var reasons = Conditions(edition).SelectMany(c => c.Reasons.Values).ToList();
        Widen(root, "$defs/expect/properties/reasons/items", reasons.Concat(OutcomeReasons(edition)));
        Widen(root, "$defs/expect/then/properties/reasons/items", reasons);
        Widen(root, "$defs/expect/else/properties/reasons/items", reasons.Concat(OutcomeReasons(edition)));
        Widen(root, "$defs/expect/properties/allowance_reason", AllowanceReasons(edition, reasons));
        AddEnterpriseStatuses(root, edition);
        return new JsonSchema(JsonSerializer.SerializeToElement(root));
    }

    /// <summary>An <c>else</c> that speaks of "every other measure" means every other measure of the schema.</summary>
    private static void BindMeasureRules(JsonNode root)
    {
        var known = At(root, "$defs/case/properties/measure")["enum"]!;
        foreach (var rule in At(root, "$defs/case")["allOf"]!.AsArray().OfType<JsonObject>())
        {
            var aboutMeasure = rule["if"]?["properties"]?["measure"] is not null;
            if (!aboutMeasure || rule["else"] is not { } otherwise)
                continue;
            rule["else"] = new JsonObject
            {
                ["if"] = new JsonObject
                {
                    ["properties"] = new JsonObject { ["measure"] = new JsonObject { ["enum"] = known.DeepClone() } },
                },
                ["then"] = otherwise.DeepClone(),
            };
        }
    }

    private static void AddEnterpriseStatuses(JsonNode root, PolicyEdition edition)
    {
        var properties = At(root, "$defs/case/properties/enterprise/properties").AsObject();
        foreach (var code in Conditions(edition).OfType<EnterpriseStatusCondition>().SelectMany(c => c.AnyOf).Distinct())
        {
            if (!properties.ContainsKey(code))
                properties[code] = new JsonObject { ["$ref"] = "#/$defs/interval" };
        }
    }

    private static void Widen(JsonNode root, string path, IEnumerable<string> words)
    {
        var list = At(root, path)["enum"]!.AsArray();
        var known = list.Select(v => v!.GetValue<string>()).ToHashSet();
        foreach (var word in words.Where(known.Add))
            list.Add(word);
    }

    private static JsonNode At(JsonNode root, string path) => path.Split('/').Aggregate(root, (node, step) => node[step]!);

    private static IEnumerable<Condition> Conditions(PolicyEdition edition) =>
        edition.CommonEntry.Concat(edition.Measures.SelectMany(m => m.Entry));

    private static IEnumerable<string> OutcomeReasons(PolicyEdition edition) =>
        edition.Outcome.Concat(edition.Measures.SelectMany(m => m.TrainingSubsidy.Outcome ?? [])).SelectMany(o => o.Reasons.Values);

    private static IEnumerable<string> AllowanceReasons(PolicyEdition edition, IEnumerable<string> reasons) =>
        edition.Measures.Where(m => m.LivingAllowance is not null).Select(m => m.LivingAllowance!.RefusalReason).Concat(reasons);

    private static IEnumerable<string> Statuses(PolicyEdition edition) =>
        edition.Vocabulary.Statuses.Concat(edition.StatisticsGroupPriority);

    private static IEnumerable<string> Products(PolicyEdition edition) => edition.Amounts.Products.Select(p => p.Product);
}
