namespace TrainingPlatform.PolicyEditions.Packs.Yaml;

/// <summary>Finds a value by the path that faults and forms print: <c>measures.M-LPT.effective.from</c>, <c>amounts.products[2].amount</c>.</summary>
internal static class NodeLookup
{
    /// <summary>A name without a dot is a parameter and means its value, as in overrides.</summary>
    public static IReadOnlyList<string> Steps(string path)
    {
        if (path.Length == 0)
            return [];
        if (!path.Contains('.', StringComparison.Ordinal) && !path.Contains('[', StringComparison.Ordinal))
            return ["parameters", path, "value"];
        return [.. path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>The value, or null where the file has none of its own.</summary>
    public static Node? Find(Node root, IEnumerable<string> steps)
    {
        Node? node = root;
        foreach (var step in steps)
            node = node is null ? null : Child(node, step);
        return node;
    }

    public static Node? Child(Node node, string step) =>
        node switch
        {
            MapNode map => map[step],
            ListNode list when Index(step) is { } i => i < list.Items.Count ? list.Items[i] : null,
            ListNode list => list.Items.FirstOrDefault(x => x is MapNode m && (m.Text("id") ?? m.Text("kind")) == step),
            _ => null,
        };

    private static int? Index(string step) =>
        step.Length > 2 && step[0] == '[' && step[^1] == ']' && int.TryParse(step[1..^1], out var i) && i >= 0 ? i : null;
}
