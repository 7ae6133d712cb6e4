using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.Policy.Mutation;

/// <summary>Wrong packs in many ways, the same in every run: each operator at each place of the pack, every n-th of them taken.</summary>
internal static class PackShapes
{
    private static readonly (string Name, Func<ScalarNode, Node> Change)[] Scalars =
    [
        ("null", s => Scalar(s, ScalarKind.Null, "null")),
        ("true", s => Scalar(s, ScalarKind.Bool, "true")),
        ("number -1", s => Number(s, -1)),
        ("number 1.5", s => Number(s, 1.5m)),
        ("number 1000", s => Number(s, 1000)),
        ("other text", s => Scalar(s, ScalarKind.Text, "OTHER")),
        ("empty text", s => Scalar(s, ScalarKind.Text, "")),
        ("money of one place", s => Scalar(s, ScalarKind.Text, "12.5")),
        ("money of two places", s => Scalar(s, ScalarKind.Text, "12.50")),
        ("money below zero", s => Scalar(s, ScalarKind.Text, "-12.50")),
        ("ratio above one", s => Scalar(s, ScalarKind.Text, "1.01")),
        ("a date", s => Scalar(s, ScalarKind.Text, "2020-06-15")),
        ("no such date", s => Scalar(s, ScalarKind.Text, "2020-02-30")),
        ("a parameter", s => Map(s, "parameter", Scalar(s, ScalarKind.Text, "min_age"))),
        ("an unknown parameter", s => Map(s, "parameter", Scalar(s, ScalarKind.Text, "no_such"))),
        ("a forbidden field", s => Scalar(s, ScalarKind.Text, "ethnicity")),
        ("a list", s => new ListNode(s.Mark, [s])),
    ];

    private static readonly (string Name, Func<MapNode, int, MapNode> Change)[] Maps =
    [
        ("field removed", (m, i) => m.Without(m.Entries[i].Key)),
        ("field renamed", (m, i) => m with { Entries = [.. m.Entries.Select((e, n) => n == i ? e with { Key = e.Key + "_x" } : e)] }),
        ("field made a list", (m, i) => m.With(m.Entries[i].Key, new ListNode(m.Mark, []), m.Mark)),
        ("field made a map", (m, i) => m.With(m.Entries[i].Key, new MapNode(m.Mark, []), m.Mark)),
        ("$remove added", (m, _) => m.With(MapNode.RemoveKey, new ScalarNode(m.Mark, ScalarKind.Bool, "true"), m.Mark)),
    ];

    private static readonly (string Name, Func<ListNode, int, ListNode> Change)[] Lists =
    [
        ("item removed", (l, i) => l with { Items = [.. l.Items.Where((_, n) => n != i)] }),
        ("item doubled", (l, i) => l with { Items = [.. l.Items, l.Items[i]] }),
        ("list emptied", (l, _) => l with { Items = [] }),
        ("a number added", (l, _) => l with { Items = [.. l.Items, new ScalarNode(l.Mark, ScalarKind.Number, "7") { Number = 7 }] }),
    ];

    public static IReadOnlyList<(string Name, MapNode Root)> Of(MapNode root, int count)
    {
        var all = Places(root, "", changed => (MapNode)changed).ToList();
        return [.. Enumerable.Range(0, count).Select(i => all[(int)((long)i * all.Count / count)]).Select(p => (p.Name, p.Make()))];
    }

    private static IEnumerable<(string Name, Func<MapNode> Make)> Places(Node node, string path, Func<Node, MapNode> with)
    {
        switch (node)
        {
            case ScalarNode scalar:
                return Scalars.Select(o => ($"{path}: {o.Name}", (Func<MapNode>)(() => with(o.Change(scalar)))));
            case MapNode map:
                return map
                    .Entries.SelectMany(
                        (e, i) =>
                            Maps.Select(o => ($"{NodePath.Child(path, e.Key)}: {o.Name}", (Func<MapNode>)(() => with(o.Change(map, i)))))
                    )
                    .Concat(
                        map.Entries.SelectMany(e => Places(e.Value, NodePath.Child(path, e.Key), v => with(map.With(e.Key, v, e.KeyMark))))
                    );
            default:
                var list = (ListNode)node;
                return list
                    .Items.SelectMany(
                        (x, i) =>
                            Lists.Select(o => ($"{NodePath.Item(path, i, x)}: {o.Name}", (Func<MapNode>)(() => with(o.Change(list, i)))))
                    )
                    .Concat(
                        list.Items.SelectMany(
                            (x, i) =>
                                Places(
                                    x,
                                    NodePath.Item(path, i, x),
                                    v => with(list with { Items = [.. list.Items.Select((y, n) => n == i ? v : y)] })
                                )
                        )
                    );
        }
    }

    private static ScalarNode Scalar(ScalarNode at, ScalarKind kind, string text) => new(at.Mark, kind, text);

    private static ScalarNode Number(ScalarNode at, decimal value) =>
        new(at.Mark, ScalarKind.Number, value.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Number = value };

    private static MapNode Map(ScalarNode at, string key, Node value) => new(at.Mark, [new MapEntry(key, at.Mark, value)]);
}
