using System.Globalization;
using System.Text.RegularExpressions;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Packs.Schema;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>A merged and checked pack: its nodes (for overrides), its content hash and the typed edition.</summary>
internal sealed record LoadedPack(MapNode Root, PolicyEdition Edition, WorkingCalendar Calendar)
{
    public string Hash => Edition.ContentHash;
}

/// <summary>From YAML text to an edition: read, resolve <c>extends</c>, merge, check, map. All faults of a step are reported together.</summary>
internal sealed partial class PackLoader(IPackSource source)
{
    /// <exception cref="PackFaultException">The pack, or one it extends, cannot be used.</exception>
    public LoadedPack Load(string file, string text)
    {
        var merged = Resolve(file, text, []);
        ThrowIfAny(CheckComplete(merged));
        var calendar = Calendar(merged);
        return new LoadedPack(merged, Map(merged, calendar), calendar);
    }

    /// <summary>The same pack with a case's overrides; the result must be a valid pack again.</summary>
    /// <exception cref="PackFaultException">A path does not exist or the result is not valid.</exception>
    public LoadedPack Override(LoadedPack pack, MapNode overrides, string path)
    {
        var root = PackOverride.Apply(pack.Root, overrides, path);
        ThrowIfAny(CheckComplete(root));
        return new LoadedPack(root, Map(root, pack.Calendar), pack.Calendar);
    }

    public static IReadOnlyList<PackFault> CheckComplete(Node root) =>
        [.. SchemaFiles.Complete.Check(root), .. root is MapNode map ? PackChecks.Check(map) : [], .. ImpossibleDates(root, "")];

    /// <summary>Reads a file and merges it over what it extends, left to right, each after its own <c>extends</c>.</summary>
    private MapNode Resolve(string file, string text, IReadOnlyList<string> chain)
    {
        var root = YamlReader.Read(file, text);
        var extends = ((root as MapNode)?["pack"] as MapNode)?["extends"] as ListNode;
        if (root is not MapNode map || extends is not { Items.Count: > 0 })
        {
            ThrowIfAny(CheckComplete(root));
            return (MapNode)root;
        }

        ThrowIfAny([.. SchemaFiles.Partial.Check(root), .. PackChecks.Overlaps(map), .. ImpossibleDates(root, "")]);
        var own = $"{((MapNode)map["pack"]!).Text("id")}@{((MapNode)map["pack"]!).Text("version")}";
        var bases = extends.Items.Cast<ScalarNode>().Select(s => Base(s, [.. chain, own])).ToList();
        return PackMerge.Merge(bases.Aggregate(PackMerge.Merge), map);
    }

    private MapNode Base(ScalarNode reference, IReadOnlyList<string> chain)
    {
        if (chain.Contains(reference.Text))
            throw Fault(reference.Mark, "pack.extends", PackFaultCode.ExtendsCycle, $"{string.Join(" -> ", chain)} -> {reference.Text}");
        var (file, text) =
            source.FindPack(reference.Text)
            ?? throw Fault(reference.Mark, "pack.extends", PackFaultCode.UnknownPack, $"no pack {reference.Text} was found");
        return Resolve(file, text, chain);
    }

    private WorkingCalendar Calendar(MapNode root)
    {
        var name = (ScalarNode)((MapNode)root["pack"]!)["calendar"]!;
        var text =
            source.FindCalendar(name.Text)
            ?? throw Fault(name.Mark, "pack.calendar", PackFaultCode.MissingCalendar, $"no calendar {name.Text} was found");
        return CalendarFile.Read(name.Text, text);
    }

    private static PolicyEdition Map(MapNode root, WorkingCalendar calendar)
    {
        var mapper = new PackMapper(root);
        var edition = mapper.Map(calendar, CanonicalForm.Hash(root));
        ThrowIfAny([.. mapper.Faults.Select(f => f with { Path = PathAt(root, f, "") ?? f.Path })]);
        return edition;
    }

    /// <summary>The path of the field that stands where a fault was seen.</summary>
    private static string? PathAt(Node node, PackFault fault, string path) =>
        node switch
        {
            MapNode map => map
                .Entries.Select(e =>
                    e.KeyMark == new Mark(fault.File, fault.Line, fault.Column)
                        ? NodePath.Child(path, e.Key)
                        : PathAt(e.Value, fault, NodePath.Child(path, e.Key))
                )
                .FirstOrDefault(found => found is not null),
            ListNode list => list
                .Items.Select((x, i) => PathAt(x, fault, NodePath.Item(path, i, x)))
                .FirstOrDefault(found => found is not null),
            _ => null,
        };

    /// <summary>What looks like a date must be one; the schema knows the form only.</summary>
    public static IEnumerable<PackFault> ImpossibleDates(Node node, string path) =>
        node switch
        {
            MapNode map => map.Entries.SelectMany(e =>
                Impossible(e.Key, e.KeyMark, NodePath.Child(path, e.Key)).Concat(ImpossibleDates(e.Value, NodePath.Child(path, e.Key)))
            ),
            ListNode list => list.Items.SelectMany((x, i) => ImpossibleDates(x, NodePath.Item(path, i, x))),
            ScalarNode { IsText: true } text => Impossible(text.Text, text.Mark, path),
            _ => [],
        };

    private static IEnumerable<PackFault> Impossible(string text, Mark mark, string path)
    {
        if (
            DateForm().IsMatch(text)
            && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        )
            yield return new PackFault(mark.File, mark.Line, mark.Column, path, PackFaultCode.ImpossibleDate, $"there is no day {text}");
    }

    private static PackFaultException Fault(Mark mark, string path, string code, string detail) =>
        new([new PackFault(mark.File, mark.Line, mark.Column, path, code, detail)]);

    public static void ThrowIfAny(IReadOnlyList<PackFault> faults)
    {
        if (faults.Count > 0)
            throw new PackFaultException([
                .. faults.Distinct().OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column),
            ]);
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex DateForm();
}
