using System.Collections.Concurrent;
using System.Text.Json;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs.Schema;

/// <summary>Checks nodes against one of our JSON Schemas (2020-12) and reports every fault with line and path.</summary>
/// <remarks>
/// The schema file is the one wording of what a pack may hold; interpreting it here, instead of repeating it in code, is what keeps the
/// server's verdict equal to the schema's. A keyword that this interpreter does not know is an error when the schema is loaded.
/// </remarks>
internal sealed partial class JsonSchema
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description"];

    private readonly JsonElement _root;
    private readonly ConcurrentDictionary<string, JsonElement> _resolved = [];

    public JsonSchema(JsonElement root)
    {
        _root = root;
        Verify(root);
    }

    public IReadOnlyList<PackFault> Check(Node node)
    {
        var faults = new List<PackFault>();
        Check(_root, new Place(node, node.Mark, ""), faults);
        return [.. faults.Distinct().OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column)];
    }

    /// <summary>A node with the mark to report it at (the key's, where it has one) and its path.</summary>
    private readonly record struct Place(Node Node, Mark Mark, string Path)
    {
        public PackFault Fault(string code, string detail) => new(Mark.File, Mark.Line, Mark.Column, Path, code, detail);
    }

    private void Check(JsonElement schema, Place place, List<PackFault> faults)
    {
        if (schema.ValueKind == JsonValueKind.True)
            return;
        if (schema.ValueKind == JsonValueKind.False)
        {
            faults.Add(place.Fault(PackFaultCode.NotAllowed, "not allowed here"));
            return;
        }

        foreach (var keyword in schema.EnumerateObject())
            CheckKeyword(keyword, schema, place, faults);
    }

    private void CheckKeyword(JsonProperty keyword, JsonElement schema, Place place, List<PackFault> faults)
    {
        switch (keyword.Name)
        {
            case "$ref":
                Check(Resolve(keyword.Value.GetString()!), place, faults);
                break;
            case "allOf" or "anyOf" or "oneOf" or "not" or "if":
                CheckCombination(keyword, schema, place, faults);
                break;
            case "type" or "const" or "enum" or "pattern" or "minimum" or "maximum" or "exclusiveMinimum":
                CheckScalar(keyword, place, faults);
                break;
            case "items" or "contains" or "minItems" or "maxItems" or "uniqueItems" when place.Node is ListNode list:
                CheckList(keyword, list, place, faults);
                break;
            case "properties"
            or "required"
            or "additionalProperties"
            or "propertyNames"
            or "minProperties"
            or "dependentRequired" when place.Node is MapNode map:
                CheckMap(keyword, schema, map, place, faults);
                break;
        }
    }

    private void CheckCombination(JsonProperty keyword, JsonElement schema, Place place, List<PackFault> faults)
    {
        switch (keyword.Name)
        {
            case "allOf":
                foreach (var part in keyword.Value.EnumerateArray())
                    Check(part, place, faults);
                break;
            case "anyOf":
                var tried = keyword.Value.EnumerateArray().Select(s => Faults(s, place)).ToList();
                if (tried.All(f => f.Count > 0))
                    faults.AddRange(BestOf(tried, place));
                break;
            case "oneOf":
                var matching = keyword.Value.EnumerateArray().Count(s => Faults(s, place).Count == 0);
                if (matching != 1)
                    faults.Add(place.Fault(PackFaultCode.NotAllowed, $"must have exactly one of {Alternatives(keyword.Value)}"));
                break;
            case "not":
                if (Faults(keyword.Value, place).Count == 0)
                    faults.Add(place.Fault(PackFaultCode.NotAllowed, "not allowed here"));
                break;
            case "if":
                var branch = Faults(keyword.Value, place).Count == 0 ? "then" : "else";
                if (schema.TryGetProperty(branch, out var then))
                    Check(then, place, faults);
                break;
        }
    }

    private List<PackFault> Faults(JsonElement schema, Place place)
    {
        var faults = new List<PackFault>();
        Check(schema, place, faults);
        return faults;
    }

    /// <summary>The alternative that failed deepest is the one that was meant.</summary>
    private static List<PackFault> BestOf(List<List<PackFault>> tried, Place place)
    {
        var inside = tried.Where(f => f.All(x => x.Path != place.Path)).OrderBy(f => f.Count).FirstOrDefault();
        if (inside is not null)
            return inside;
        var reasons = tried.SelectMany(f => f).Where(f => f.Path == place.Path).Select(f => f.Detail).Distinct();
        return [place.Fault(tried.SelectMany(f => f).First().Code, string.Join(", or ", reasons))];
    }

    private static string Alternatives(JsonElement schemas) =>
        string.Join(
            " / ",
            schemas
                .EnumerateArray()
                .Select(s => s.TryGetProperty("required", out var r) ? string.Join('+', r.EnumerateArray()) : s.GetRawText())
        );

    private JsonElement Resolve(string reference) =>
        _resolved.GetOrAdd(
            reference,
            static (path, root) =>
                path.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (e, step) => e.GetProperty(step)),
            _root
        );

    private static void Verify(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return;
        foreach (var keyword in schema.EnumerateObject())
        {
            switch (keyword.Name)
            {
                case "properties" or "$defs":
                    keyword.Value.EnumerateObject().ToList().ForEach(p => Verify(p.Value));
                    break;
                case "allOf" or "anyOf" or "oneOf":
                    keyword.Value.EnumerateArray().ToList().ForEach(Verify);
                    break;
                case "items" or "contains" or "additionalProperties" or "propertyNames" or "not" or "if" or "then" or "else":
                    Verify(keyword.Value);
                    break;
                case "$ref"
                or "type"
                or "const"
                or "enum"
                or "pattern"
                or "minimum"
                or "maximum"
                or "exclusiveMinimum"
                or "minItems"
                or "maxItems"
                or "uniqueItems"
                or "required"
                or "minProperties"
                or "dependentRequired":
                    break;
                default:
                    if (!Annotations.Contains(keyword.Name))
                        throw new NotSupportedException($"the schema keyword '{keyword.Name}' is not known here");
                    break;
            }
        }
    }
}
