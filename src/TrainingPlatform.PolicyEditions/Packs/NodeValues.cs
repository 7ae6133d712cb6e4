using System.Globalization;
using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>Reads typed values out of nodes and collects faults instead of throwing; follows <c>{parameter: name}</c>.</summary>
internal sealed class NodeValues(MapNode? parameters)
{
    private readonly List<PackFault> _faults = [];

    public IReadOnlyList<PackFault> Faults => _faults;

    /// <summary>The value, or the value of the parameter it refers to.</summary>
    public Node? Resolve(MapNode map, string key) =>
        map[key] is MapNode { Entries: [{ Key: "parameter", Value: ScalarNode name }] }
            ? (parameters?[name.Text] as MapNode)?["value"]
            : map[key];

    /// <summary>A parameter that the schema requires.</summary>
    public MapNode Parameter(string name) => (MapNode)parameters![name]!;

    public string Text(MapNode map, string key, string fallback = "") => Scalar(map, key)?.Text ?? fallback;

    public string? OptionalText(MapNode map, string key) => Scalar(map, key)?.Text;

    public int? Int(MapNode map, string key)
    {
        if (Scalar(map, key) is not { } scalar)
            return null;
        if (scalar.IsInteger && scalar.Number is >= int.MinValue and <= int.MaxValue)
            return (int)scalar.Number;
        Fault(map, key, "must be an integer");
        return null;
    }

    public bool? Bool(MapNode map, string key)
    {
        if (Scalar(map, key) is not { } scalar)
            return null;
        if (scalar.Kind == ScalarKind.Bool)
            return scalar.Bool;
        Fault(map, key, "must be true or false");
        return null;
    }

    public decimal? Ratio(MapNode map, string key)
    {
        if (Scalar(map, key) is not { } scalar)
            return null;
        if (decimal.TryParse(Plain(scalar), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ratio))
            return ratio;
        Fault(map, key, "must be a ratio");
        return null;
    }

    public Yuan? Money(MapNode map, string key)
    {
        if (Scalar(map, key) is not { } scalar)
            return null;
        try
        {
            if (Yuan.TryParse(Plain(scalar), out var yuan))
                return yuan;
        }
        catch (OverflowException)
        {
            // Reported below: an amount beyond any budget is not an amount.
        }

        Fault(map, key, "must be an amount in yuan");
        return null;
    }

    public DateOnly? Date(MapNode map, string key) =>
        DateOnly.TryParseExact(Scalar(map, key)?.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>A word of the closed vocabulary, whichever case the pack writes it in (column names are lower case).</summary>
    public TEnum? Code<TEnum>(MapNode map, string key)
        where TEnum : struct, Enum
    {
        if (Scalar(map, key) is not { } scalar)
            return null;
        var code = scalar.Text.ToUpperInvariant();
        var found = Enum.GetValues<TEnum>().Where(v => PackCode.Of(v) == code).Select(v => (TEnum?)v).FirstOrDefault();
        if (found is null)
            Fault(map, key, $"'{scalar.Text}' is not in the vocabulary of this version");
        return found;
    }

    public static IReadOnlyList<string> Texts(Node? node) =>
        node is ListNode list ? [.. list.Items.OfType<ScalarNode>().Select(s => s.Text)] : [];

    public static IReadOnlyList<ClauseReference> References(MapNode map) =>
        map["ref"] switch
        {
            ListNode list => [.. Texts(list).Select(r => new ClauseReference(r))],
            ScalarNode { IsNull: false } one => [new ClauseReference(one.Text)],
            _ => [],
        };

    public static IReadOnlyDictionary<string, string> TextMap(Node? node) =>
        Maps(node).Where(e => e.Value is ScalarNode { IsNull: false }).ToDictionary(e => e.Key, e => ((ScalarNode)e.Value).Text);

    public IReadOnlyDictionary<string, int> IntMap(Node? node) =>
        node is MapNode map
            ? map.Entries.Where(e => Int(map, e.Key) is not null).ToDictionary(e => e.Key, e => Int(map, e.Key)!.Value)
            : new Dictionary<string, int>();

    public static IEnumerable<MapEntry> Maps(Node? node) => node is MapNode map ? map.Entries : [];

    public static IEnumerable<MapNode> Items(Node? node) => node is ListNode list ? list.Items.OfType<MapNode>() : [];

    public void Fault(MapNode map, string key, string detail)
    {
        var mark = map.Entries.FirstOrDefault(e => e.Key == key)?.KeyMark ?? map.Mark;
        _faults.Add(new PackFault(mark.File, mark.Line, mark.Column, key, PackFaultCode.WrongType, detail));
    }

    /// <summary>1e6 as 1000000: the form of a number says nothing about its value.</summary>
    private static string Plain(ScalarNode scalar) =>
        scalar.Kind == ScalarKind.Number ? scalar.Number.ToString(CultureInfo.InvariantCulture) : scalar.Text;

    private ScalarNode? Scalar(MapNode map, string key) => Resolve(map, key) is ScalarNode { IsNull: false } scalar ? scalar : null;
}
