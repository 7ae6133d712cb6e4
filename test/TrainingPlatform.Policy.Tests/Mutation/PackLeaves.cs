using System.Globalization;
using System.Text.RegularExpressions;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.Policy.Mutation;

/// <summary>One value of a pack by its path, with a way to put another in its place.</summary>
internal sealed record PackLeaf(string Path, ScalarNode Value, Func<ScalarNode, MapNode> With);

/// <summary>Every value of a pack, and its neighbours one unit away.</summary>
internal static partial class PackLeaves
{
    public static IReadOnlyList<PackLeaf> Of(MapNode root) => [.. Leaves(root, "", changed => (MapNode)changed)];

    /// <summary>Number ±1, money and ratio ±0.01, date ±1 day, switch turned over; nothing for other texts.</summary>
    public static IEnumerable<(string Change, ScalarNode Value)> Neighbours(ScalarNode value) =>
        value switch
        {
            { Kind: ScalarKind.Number } => [("+1", Number(value, 1)), ("-1", Number(value, -1))],
            { Kind: ScalarKind.Bool } => [("not", value with { Text = value.Bool ? "false" : "true" })],
            { IsText: true } when Decimal().IsMatch(value.Text) => [("+0.01", Money(value, 0.01m)), ("-0.01", Money(value, -0.01m))],
            { IsText: true } when Day(value) is { } day =>
            [
                ("+1 day", Text(value, day.AddDays(1))),
                ("-1 day", Text(value, day.AddDays(-1))),
            ],
            _ => [],
        };

    /// <summary>Canonical text by path, for comparing packs.</summary>
    public static Dictionary<string, string> Flat(MapNode root) =>
        Of(root).ToDictionary(l => l.Path, l => $"{l.Value.Kind}:{l.Value.Text}");

    private static IEnumerable<PackLeaf> Leaves(Node node, string path, Func<Node, MapNode> with) =>
        node switch
        {
            MapNode map => map.Entries.SelectMany(e =>
                Leaves(e.Value, NodePath.Child(path, e.Key), v => with(map.With(e.Key, v, e.KeyMark)))
            ),
            ListNode list => list.Items.SelectMany(
                (x, i) => Leaves(x, Item(path, i, x), v => with(list with { Items = [.. list.Items.Select((y, n) => n == i ? v : y)] }))
            ),
            ScalarNode scalar => [new PackLeaf(path, scalar, v => with(v))],
            _ => throw new ArgumentException(path),
        };

    /// <summary>A row by its key columns, so that a path says which row is meant.</summary>
    private static string Item(string path, int i, Node item)
    {
        if (item is not MapNode map || map.Text("id") is not null)
            return NodePath.Item(path, i, item);
        string?[] key =
        [
            map.Text("kind"),
            map.Text("from"),
            map.Text("category"),
            map.Text("product"),
            map.Text("measure"),
            map.Text("mode"),
        ];
        return key.All(k => k is null) ? NodePath.Item(path, i, item) : $"{path}[{string.Join(' ', key.Where(k => k is not null))}]";
    }

    private static ScalarNode Number(ScalarNode value, int by) =>
        value with
        {
            Number = value.Number + by,
            Text = (value.Number + by).ToString(CultureInfo.InvariantCulture),
        };

    private static ScalarNode Money(ScalarNode value, decimal by) =>
        value with
        {
            Text = (decimal.Parse(value.Text, CultureInfo.InvariantCulture) + by).ToString("0.00", CultureInfo.InvariantCulture),
        };

    private static ScalarNode Text(ScalarNode value, DateOnly day) =>
        value with
        {
            Text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

    private static DateOnly? Day(ScalarNode value) =>
        DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^\d+\.\d{1,4}\z")]
    private static partial Regex Decimal();
}
