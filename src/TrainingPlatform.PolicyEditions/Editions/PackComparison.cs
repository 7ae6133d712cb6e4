using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Two packs side by side, value by value. Rows of a list meet by what they are about, not by where they stand.</summary>
internal static class PackComparison
{
    private static readonly string[] RowColumns = ["category", "product", "measure", "mode", "from", "to"];

    public static IReadOnlyList<CompareRowDto> Of(MapNode left, MapNode right)
    {
        var (a, b) = (Flat(left), Flat(right));
        var rows = new List<CompareRowDto>();
        foreach (var (path, value) in a)
            rows.Add(Row(path, value, b.GetValueOrDefault(path)));
        foreach (var (path, value) in b.Where(e => !a.ContainsKey(e.Key)))
            rows.Add(Row(path, null, value));
        return rows;
    }

    private static CompareRowDto Row(string path, Leaf? left, Leaf? right) =>
        new(path, left?.Text, right?.Text, left?.Text != right?.Text, right?.Clause ?? left?.Clause);

    private static Dictionary<string, Leaf> Flat(MapNode root)
    {
        var leaves = new Dictionary<string, Leaf>(StringComparer.Ordinal);
        Walk(root, "", null, leaves);
        return leaves;
    }

    private static void Walk(Node node, string path, string? clause, Dictionary<string, Leaf> leaves)
    {
        switch (node)
        {
            case MapNode map:
                var own = Clause(map) ?? clause;
                foreach (var entry in map.Entries)
                    Walk(entry.Value, NodePath.Child(path, entry.Key), own, leaves);
                break;
            case ListNode list when list.Items.Any(i => i is not ScalarNode):
                var seen = new Dictionary<string, int>(StringComparer.Ordinal);
                for (var i = 0; i < list.Items.Count; i++)
                    Walk(list.Items[i], path + Label(list.Items[i], i, seen), clause, leaves);
                break;
            case ListNode list:
                leaves[path] = new Leaf($"[{string.Join(", ", list.Items.OfType<ScalarNode>().Select(s => s.Text))}]", clause);
                break;
            case ScalarNode scalar:
                leaves[path] = new Leaf(scalar.Text, clause);
                break;
        }
    }

    private static string Label(Node item, int index, Dictionary<string, int> seen)
    {
        if (item is not MapNode map)
            return FormattableString.Invariant($"[{index}]");
        var name =
            map.Text("id") is { } id ? "." + id
            : map.Text("kind") is { } kind ? $"[{kind}]"
            : RowLabel(map) ?? FormattableString.Invariant($"[{index}]");
        seen[name] = seen.GetValueOrDefault(name) + 1;
        return seen[name] == 1 ? name : FormattableString.Invariant($"{name}#{seen[name]}");
    }

    private static string? RowLabel(MapNode row)
    {
        var parts = RowColumns.Select(row.Text).OfType<string>().ToList();
        return parts.Count == 0 ? null : $"[{string.Join(' ', parts)}]";
    }

    private static string? Clause(MapNode map) =>
        map["ref"] switch
        {
            ScalarNode { IsNull: false } one => one.Text,
            ListNode list => string.Join(' ', list.Items.OfType<ScalarNode>().Select(s => s.Text)),
            _ => map.Text("clause"),
        };

    private sealed record Leaf(string Text, string? Clause);
}
