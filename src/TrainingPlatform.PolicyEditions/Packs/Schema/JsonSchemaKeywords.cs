using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs.Schema;

internal sealed partial class JsonSchema
{
    private readonly ConcurrentDictionary<string, Regex> _patterns = [];

    private void CheckScalar(JsonProperty keyword, Place place, List<PackFault> faults)
    {
        var scalar = place.Node as ScalarNode;
        switch (keyword.Name)
        {
            case "type":
                var types = keyword.Value.ValueKind == JsonValueKind.Array ? [.. keyword.Value.EnumerateArray()] : new[] { keyword.Value };
                if (!types.Any(t => HasType(place.Node, t.GetString()!)))
                    faults.Add(place.Fault(PackFaultCode.WrongType, $"must be {string.Join(" or ", types)}, is {Describe(place.Node)}"));
                break;
            case "const":
                if (!Equal(place.Node, keyword.Value))
                    faults.Add(place.Fault(PackFaultCode.NotAllowed, $"must be {keyword.Value.GetRawText()}, is {Describe(place.Node)}"));
                break;
            case "enum":
                if (!keyword.Value.EnumerateArray().Any(v => Equal(place.Node, v)))
                    faults.Add(
                        place.Fault(
                            PackFaultCode.NotAllowed,
                            $"must be one of {string.Join(", ", keyword.Value.EnumerateArray())}, is {Describe(place.Node)}"
                        )
                    );
                break;
            case "pattern":
                if (scalar is { IsText: true } && !Pattern(keyword.Value.GetString()!).IsMatch(scalar.Text))
                    faults.Add(place.Fault(PackFaultCode.WrongForm, $"'{scalar.Text}' does not have the form {keyword.Value}"));
                break;
            default:
                CheckRange(keyword, scalar, place, faults);
                break;
        }
    }

    private static void CheckRange(JsonProperty keyword, ScalarNode? scalar, Place place, List<PackFault> faults)
    {
        if (scalar is not { Kind: ScalarKind.Number })
            return;
        var limit = keyword.Value.GetDecimal();
        var holds = keyword.Name switch
        {
            "minimum" => scalar.Number >= limit,
            "maximum" => scalar.Number <= limit,
            _ => scalar.Number > limit,
        };
        if (!holds)
            faults.Add(place.Fault(PackFaultCode.OutOfRange, $"{scalar.Text} breaks {keyword.Name} {keyword.Value}"));
    }

    private void CheckList(JsonProperty keyword, ListNode list, Place place, List<PackFault> faults)
    {
        switch (keyword.Name)
        {
            case "items":
                for (var i = 0; i < list.Items.Count; i++)
                    Check(keyword.Value, Item(place, list, i), faults);
                break;
            case "contains":
                if (!Enumerable.Range(0, list.Items.Count).Any(i => Faults(keyword.Value, Item(place, list, i)).Count == 0))
                    faults.Add(place.Fault(PackFaultCode.Safeguard, $"must hold an item that satisfies {keyword.Value.GetRawText()}"));
                break;
            case "minItems":
                if (list.Items.Count < keyword.Value.GetInt32())
                    faults.Add(place.Fault(PackFaultCode.OutOfRange, $"has {list.Items.Count} items, needs {keyword.Value}"));
                break;
            case "maxItems":
                if (list.Items.Count > keyword.Value.GetInt32())
                    faults.Add(place.Fault(PackFaultCode.OutOfRange, $"has {list.Items.Count} items, at most {keyword.Value}"));
                break;
            default:
                var canonical = list.Items.Select(i => System.Text.Encoding.UTF8.GetString(CanonicalForm.Write(i))).ToList();
                if (keyword.Value.ValueKind == JsonValueKind.True && canonical.Distinct().Count() < canonical.Count)
                    faults.Add(place.Fault(PackFaultCode.Duplicate, "an item stands twice"));
                break;
        }
    }

    private void CheckMap(JsonProperty keyword, JsonElement schema, MapNode map, Place place, List<PackFault> faults)
    {
        switch (keyword.Name)
        {
            case "properties":
                foreach (var entry in map.Entries)
                {
                    if (keyword.Value.TryGetProperty(entry.Key, out var property))
                        Check(property, Entry(place, entry), faults);
                }

                break;
            case "required":
                foreach (var name in keyword.Value.EnumerateArray().Select(n => n.GetString()!).Where(n => !map.Has(n)))
                    faults.Add(
                        place.Fault(PackFaultCode.MissingField, $"'{name}' is missing") with
                        {
                            Path = NodePath.Child(place.Path, name),
                        }
                    );
                break;
            case "additionalProperties":
                CheckAdditional(keyword.Value, schema, map, place, faults);
                break;
            case "propertyNames":
                foreach (var entry in map.Entries)
                    Check(
                        keyword.Value,
                        Entry(place, entry) with
                        {
                            Node = new ScalarNode(entry.KeyMark, ScalarKind.Text, entry.Key),
                        },
                        faults
                    );
                break;
            case "minProperties":
                if (map.Entries.Count < keyword.Value.GetInt32())
                    faults.Add(place.Fault(PackFaultCode.OutOfRange, $"has {map.Entries.Count} fields, needs {keyword.Value}"));
                break;
            default:
                foreach (var rule in keyword.Value.EnumerateObject().Where(r => map.Has(r.Name)))
                foreach (var needed in rule.Value.EnumerateArray().Select(n => n.GetString()!).Where(n => !map.Has(n)))
                    faults.Add(place.Fault(PackFaultCode.MissingField, $"'{rule.Name}' needs '{needed}'"));
                break;
        }
    }

    private void CheckAdditional(JsonElement additional, JsonElement schema, MapNode map, Place place, List<PackFault> faults)
    {
        var known = schema.TryGetProperty("properties", out var p) ? [.. p.EnumerateObject().Select(x => x.Name)] : new HashSet<string>();
        foreach (var entry in map.Entries.Where(e => !known.Contains(e.Key)))
        {
            if (additional.ValueKind == JsonValueKind.False)
                faults.Add(Entry(place, entry).Fault(PackFaultCode.UnknownField, $"unknown field '{entry.Key}'"));
            else
                Check(additional, Entry(place, entry), faults);
        }
    }

    private static Place Item(Place place, ListNode list, int i) =>
        new(list.Items[i], list.Items[i].Mark, NodePath.Item(place.Path, i, list.Items[i]));

    private static Place Entry(Place place, MapEntry entry) => new(entry.Value, entry.KeyMark, NodePath.Child(place.Path, entry.Key));

    private static bool HasType(Node node, string type) =>
        (node, type) switch
        {
            (MapNode, "object") => true,
            (ListNode, "array") => true,
            (ScalarNode { Kind: ScalarKind.Text }, "string") => true,
            (ScalarNode { Kind: ScalarKind.Bool }, "boolean") => true,
            (ScalarNode { Kind: ScalarKind.Null }, "null") => true,
            (ScalarNode { Kind: ScalarKind.Number }, "number") => true,
            (ScalarNode { IsInteger: true }, "integer") => true,
            _ => false,
        };

    private static bool Equal(Node node, JsonElement value) =>
        (node, value.ValueKind) switch
        {
            (ScalarNode { Kind: ScalarKind.Text } s, JsonValueKind.String) => s.Text == value.GetString(),
            (ScalarNode { Kind: ScalarKind.Number } s, JsonValueKind.Number) => s.Number == value.GetDecimal(),
            (ScalarNode { Kind: ScalarKind.Bool } s, JsonValueKind.True or JsonValueKind.False) => s.Bool == value.GetBoolean(),
            (ScalarNode { Kind: ScalarKind.Null }, JsonValueKind.Null) => true,
            _ => false,
        };

    private static string Describe(Node node) =>
        node switch
        {
            MapNode => "a map",
            ListNode => "a list",
            ScalarNode { Kind: ScalarKind.Text } s => $"the text '{s.Text}'",
            ScalarNode s => string.Create(CultureInfo.InvariantCulture, $"{s.Text}"),
            _ => "nothing",
        };

    /// <summary>JavaScript reads <c>\d</c> as ASCII digits and <c>$</c> as the very end; so does this.</summary>
    private Regex Pattern(string pattern) =>
        _patterns.GetOrAdd(
            pattern,
            p => new Regex(p.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.ECMAScript | RegexOptions.CultureInvariant)
        );
}
