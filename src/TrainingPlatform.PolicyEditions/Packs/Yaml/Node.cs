namespace TrainingPlatform.PolicyEditions.Packs.Yaml;

/// <summary>Where a node stands in its file; 1-based.</summary>
internal readonly record struct Mark(string File, int Line, int Column);

/// <summary>A value of a YAML file with its place. Immutable: merging and overriding make new nodes.</summary>
internal abstract record Node(Mark Mark);

internal enum ScalarKind
{
    Null,
    Bool,
    Number,
    Text,
}

/// <summary>A scalar by YAML's core schema; dates are text.</summary>
internal sealed record ScalarNode(Mark Mark, ScalarKind Kind, string Text) : Node(Mark)
{
    public decimal Number { get; init; }

    public bool IsNull => Kind == ScalarKind.Null;

    public bool IsText => Kind == ScalarKind.Text;

    public bool Bool => Kind == ScalarKind.Bool && Text == "true";

    /// <summary>As JSON Schema sees it: 1.0 is an integer.</summary>
    public bool IsInteger => Kind == ScalarKind.Number && Number == decimal.Truncate(Number);
}

internal sealed record ListNode(Mark Mark, IReadOnlyList<Node> Items) : Node(Mark);

/// <summary>One key of a map with its own place.</summary>
internal sealed record MapEntry(string Key, Mark KeyMark, Node Value);

/// <summary>A map in the order of the file.</summary>
internal sealed record MapNode(Mark Mark, IReadOnlyList<MapEntry> Entries) : Node(Mark)
{
    public const string RemoveKey = "$remove";

    public Node? this[string key] => Entries.FirstOrDefault(e => e.Key == key)?.Value;

    public bool Has(string key) => Entries.Any(e => e.Key == key);

    public string? Text(string key) => this[key] is ScalarNode { IsNull: false } s ? s.Text : null;

    /// <summary>Replaces the value in its place, or adds it at the end.</summary>
    public MapNode With(string key, Node value, Mark keyMark) =>
        Has(key)
            ? this with
            {
                Entries = [.. Entries.Select(e => e.Key == key ? new MapEntry(key, keyMark, value) : e)],
            }
            : this with
            {
                Entries = [.. Entries, new MapEntry(key, keyMark, value)],
            };

    public MapNode Without(string key) => this with { Entries = [.. Entries.Where(e => e.Key != key)] };

    public bool AsksRemoval => this[RemoveKey] is ScalarNode { Bool: true };
}

/// <summary>Paths as people write them: <c>measures.M-LPT.effective.from</c>; a list item without an id is <c>[0]</c>.</summary>
internal static class NodePath
{
    public static string Child(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    public static string Item(string path, int index, Node item) =>
        item is MapNode map && map.Text("id") is { } id ? Child(path, id) : FormattableString.Invariant($"{path}[{index}]");
}
