using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Cases;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.WhatIf;

/// <summary>Reads the facts of a trial exactly as the gate reads a worked case: same schema, same defaults, same calendar.</summary>
internal static partial class TrialFacts
{
    private const string File = "facts";
    private const string CaseId = "TRIAL-01";
    private const string ClassName = "X";
    private static readonly string[] ClassOwn = ["start", "end", "hours", "slot"];
    private static readonly string[] Hours = ["absent", "leave", "makeup"];
    private static readonly string[] Numbers = ["cost", "amount", "each"];

    /// <summary>The defaults of the shipped cases, as JSON.</summary>
    public static JsonNode Defaults { get; } = ReadDefaults();

    /// <exception cref="InputException">Fields that the case format does not know or cannot read, with their paths.</exception>
    public static Policy.Facts Read(JsonObject facts, PolicyEdition edition, WorkingCalendar calendar)
    {
        try
        {
            var text = CaseFileOf((JsonObject)Plain(facts)!).ToJsonString();
            var worked = CaseFile.Read(File, text, CaseSchema.For(edition)).Cases[0];
            return new CaseFacts(worked, calendar).Build();
        }
        catch (PackFaultException e)
        {
            throw new InputException([.. e.Faults.Select(ToInput)]);
        }
    }

    private static JsonObject CaseFileOf(JsonObject facts)
    {
        var given = facts["class"] as JsonObject ?? [];
        var classes = new JsonObject();
        var use = new JsonObject { ["use"] = ClassName };
        foreach (var (key, value) in given.ToList())
            (ClassOwn.Contains(key) ? classes : use)[key] = value?.DeepClone();
        var trial = new JsonObject { ["id"] = CaseId, ["title"] = "trial" };
        foreach (var (key, value) in facts.Where(f => f.Key != "class" && f.Value is not null))
            trial[key] = value!.DeepClone();
        trial["class"] = use;
        trial["expect"] = Expect();
        return new JsonObject
        {
            ["defaults"] = Defaults.DeepClone(),
            ["classes"] = new JsonObject { [ClassName] = classes },
            ["cases"] = new JsonArray(trial),
        };
    }

    /// <summary>A case must expect something; a trial expects nothing, so the form is filled and never compared.</summary>
    private static JsonObject Expect() =>
        new()
        {
            ["eligible"] = false,
            ["training"] = "0.00",
            ["days"] = "0",
            ["living"] = "0.00",
            ["group"] = "OTHER_LABOURER",
            ["reasons"] = new JsonArray("CONSENT_MISSING"),
            ["by"] = new JsonArray("R27"),
        };

    /// <summary>Names in camelCase become the case file's own; maps of hours that a form leaves empty go; money may come as text.</summary>
    private static JsonNode? Plain(JsonNode? node, string name = "")
    {
        switch (node)
        {
            case JsonObject map:
                var plain = new JsonObject();
                foreach (var (key, value) in map)
                {
                    var known = CamelForm().IsMatch(key) ? CamelHump().Replace(key, m => "_" + m.Value.ToLowerInvariant()) : key;
                    if ((value is JsonObject { Count: 0 } && Hours.Contains(known)) || (value is null && known != "consent"))
                        continue;
                    plain[known] = Plain(value, known);
                }
                return plain;
            case JsonArray list:
                return new JsonArray([.. list.Select(i => Plain(i))]);
            case JsonValue value
                when Numbers.Contains(name)
                    && value.TryGetValue(out string? text)
                    && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number):
                return JsonValue.Create(number);
            default:
                return node?.DeepClone();
        }
    }

    private static InputFault ToInput(PackFault fault)
    {
        var member = fault
            .Path.Replace($"cases.{CaseId}.", "", StringComparison.Ordinal)
            .Replace($"classes.{ClassName}", "class", StringComparison.Ordinal);
        return new InputFault("facts." + member, PolicyEditionsErrorCodes.FactsUnusable)
        {
            Data = new Dictionary<string, object?> { ["Field"] = member, ["Detail"] = fault.Detail },
        };
    }

    private static JsonNode ReadDefaults()
    {
        var root = (MapNode)YamlReader.Read("cases.yaml", PolicyPacks.ReadSeedCases());
        return JsonNode.Parse(CanonicalForm.Write(root["defaults"]!))!;
    }

    [GeneratedRegex("^[a-z]+([A-Z][a-z]+)+$")]
    private static partial Regex CamelForm();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex CamelHump();
}
