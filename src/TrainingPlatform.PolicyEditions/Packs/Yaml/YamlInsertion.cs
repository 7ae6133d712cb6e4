namespace TrainingPlatform.PolicyEditions.Packs.Yaml;

/// <summary>Adds a value that a partial pack does not have yet: it stands in what the pack extends.</summary>
internal static class YamlInsertion
{
    private const int Indent = 2;

    /// <summary>Null where the path leads through a list or a map that is written on one line.</summary>
    public static string? Insert(string text, Node root, IReadOnlyList<string> steps, string written)
    {
        var isPartial = (root as MapNode)?["pack"] is MapNode pack && pack["extends"] is ListNode { Items.Count: > 0 };
        if (!isPartial || steps.Any(s => s[0] == '['))
            return null;
        var (node, depth) = (root, 0);
        while (depth < steps.Count && node is MapNode map && map[steps[depth]] is { } child)
            (node, depth) = (child, depth + 1);
        if (node is not MapNode parent || depth >= steps.Count || steps[0] == "measures")
            return null;
        return depth == 0 ? Append(text, steps, written) : Below(text, root, parent, steps, depth, written);
    }

    private static string Append(string text, IReadOnlyList<string> steps, string written) =>
        (text.EndsWith('\n') ? text : text + "\n") + Block(steps, 0, 0, written);

    /// <summary>Right below the key of the deepest map that is there, in the indentation of its first entry.</summary>
    private static string? Below(string text, Node root, MapNode parent, IReadOnlyList<string> steps, int depth, string written)
    {
        var holder = (MapNode)NodeLookup.Find(root, steps.Take(depth - 1))!;
        var keyLine = holder.Entries.First(e => e.Key == steps[depth - 1]).KeyMark.Line;
        if (parent.Entries.Count == 0 || parent.Entries[0].KeyMark.Line == keyLine)
            return null;
        var lines = text.Split('\n').ToList();
        lines.Insert(keyLine, Block(steps, depth, parent.Entries[0].KeyMark.Column - 1, written).TrimEnd('\n'));
        return string.Join('\n', lines);
    }

    private static string Block(IReadOnlyList<string> steps, int from, int column, string written)
    {
        var lines = steps.Skip(from).Select((step, i) => new string(' ', column + i * Indent) + step + ":").ToList();
        lines[^1] += " " + written;
        return string.Join('\n', lines) + "\n";
    }
}

/// <summary>The tree with another value at a path; maps on the way that are missing are added.</summary>
internal static class NodeReplacement
{
    public static Node At(Node node, IReadOnlyList<string> steps, Node value) => At(node, steps, 0, value);

    private static Node At(Node? node, IReadOnlyList<string> steps, int depth, Node value)
    {
        if (depth == steps.Count)
            return value;
        switch (node)
        {
            case MapNode map:
                return map.With(steps[depth], At(map[steps[depth]], steps, depth + 1, value), map.Mark);
            case ListNode list when NodeLookup.Child(list, steps[depth]) is { } child:
                var at = list.Items.ToList().FindIndex(x => ReferenceEquals(x, child));
                return list with { Items = [.. list.Items.Select((x, i) => i == at ? At(x, steps, depth + 1, value) : x)] };
            default:
                return At(new MapNode(value.Mark, []), steps, depth, value);
        }
    }
}
