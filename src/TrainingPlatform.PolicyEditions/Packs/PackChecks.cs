using System.Globalization;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>Checks of a complete pack that its schema cannot express.</summary>
internal static class PackChecks
{
    private static readonly string[] AmountLists = ["standard_table", "products", "class_hour_rates", "living_allowance"];

    public static IReadOnlyList<PackFault> Check(MapNode pack) =>
        [.. ParameterReferences(pack, pack["parameters"] as MapNode, ""), .. Overlaps(pack), .. ForbiddenFields(pack)];

    /// <summary>A <c>{parameter: name}</c> that does not exist is a fault.</summary>
    private static IEnumerable<PackFault> ParameterReferences(Node node, MapNode? parameters, string path) =>
        node switch
        {
            MapNode { Entries: [{ Key: "parameter", Value: ScalarNode { IsText: true } name }] } map
                when parameters?.Has(name.Text) != true =>
            [
                Fault(map.Mark, path, PackFaultCode.UnknownParameter, $"there is no parameter '{name.Text}'"),
            ],
            MapNode map => map.Entries.SelectMany(e => ParameterReferences(e.Value, parameters, NodePath.Child(path, e.Key))),
            ListNode list => list.Items.SelectMany((x, i) => ParameterReferences(x, parameters, NodePath.Item(path, i, x))),
            _ => [],
        };

    /// <summary>Two rows of one list with the same key apart from their dates must not hold on the same day.</summary>
    public static IEnumerable<PackFault> Overlaps(MapNode pack)
    {
        if (pack["amounts"] is not MapNode amounts)
            yield break;
        foreach (var name in AmountLists)
        {
            var rows = (amounts[name] as ListNode)?.Items.OfType<MapNode>().Where(r => !r.AsksRemoval).ToList() ?? [];
            for (var i = 0; i < rows.Count; i++)
            {
                if (rows.Take(i).Any(r => SameKey(r, rows[i]) && Overlap(r, rows[i])))
                    yield return Fault(
                        rows[i].Mark,
                        FormattableString.Invariant($"amounts.{name}[{i}]"),
                        PackFaultCode.Overlap,
                        $"an earlier row of the same key also holds in {rows[i].Text("from")}..{rows[i].Text("to")}"
                    );
            }
        }
    }

    private static bool SameKey(MapNode a, MapNode b) =>
        a.Text("category") == b.Text("category")
        && a.Text("product") == b.Text("product")
        && a.Text("measure") == b.Text("measure")
        && a.Text("mode") == b.Text("mode");

    private static bool Overlap(MapNode a, MapNode b) =>
        Date(a, "from") is { } fromA
        && Date(a, "to") is { } toA
        && Date(b, "from") is { } fromB
        && Date(b, "to") is { } toB
        && fromA <= toB
        && fromB <= toA;

    /// <summary>No key and no value may name a forbidden field, except the list of forbidden fields itself.</summary>
    private static IEnumerable<PackFault> ForbiddenFields(MapNode pack)
    {
        var list = (pack["vocabulary"] as MapNode)?["forbidden_fields"] as ListNode;
        var forbidden = (list?.Items.OfType<ScalarNode>().Select(s => s.Text) ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Mentions(pack, forbidden, "");
    }

    private static IEnumerable<PackFault> Mentions(Node node, HashSet<string> forbidden, string path) =>
        node switch
        {
            MapNode map => map
                .Entries.Where(e => path != "vocabulary" || e.Key != "forbidden_fields")
                .SelectMany(e => Mentioned(e, forbidden, path)),
            ListNode list => list.Items.SelectMany((x, i) => Mentions(x, forbidden, NodePath.Item(path, i, x))),
            ScalarNode { IsText: true } text when forbidden.Contains(text.Text) =>
            [
                Fault(text.Mark, path, PackFaultCode.ForbiddenField, $"no pack may refer to '{text.Text}'"),
            ],
            _ => [],
        };

    private static IEnumerable<PackFault> Mentioned(MapEntry entry, HashSet<string> forbidden, string path)
    {
        var child = NodePath.Child(path, entry.Key);
        if (forbidden.Contains(entry.Key))
            yield return Fault(entry.KeyMark, child, PackFaultCode.ForbiddenField, $"no pack may refer to '{entry.Key}'");
        foreach (var fault in Mentions(entry.Value, forbidden, child))
            yield return fault;
    }

    private static DateOnly? Date(MapNode row, string key) =>
        DateOnly.TryParseExact(row.Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static PackFault Fault(Mark mark, string path, string code, string detail) =>
        new(mark.File, mark.Line, mark.Column, path, code, detail);
}
