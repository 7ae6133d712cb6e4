using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>Changes a pack for one case or trial: a parameter name, or a dotted path, to a new value.</summary>
/// <remarks>A step is a map key; below <c>measures</c> it is the measure id; a list is replaced whole. The path must exist.</remarks>
internal static class PackOverride
{
    /// <exception cref="PackFaultException">A path does not exist. Whether the result is a valid pack is for the schema to say.</exception>
    public static MapNode Apply(MapNode pack, MapNode overrides, string path)
    {
        var faults = new List<PackFault>();
        foreach (var entry in overrides.Entries)
        {
            var steps = entry.Key.Contains('.') ? entry.Key.Split('.') : ["parameters", entry.Key, "value"];
            if (Set(pack, steps, entry) is MapNode changed)
                pack = changed;
            else
                faults.Add(
                    new PackFault(
                        entry.KeyMark.File,
                        entry.KeyMark.Line,
                        entry.KeyMark.Column,
                        NodePath.Child(path, entry.Key),
                        PackFaultCode.UnknownPath,
                        entry.Key.Contains('.') ? "the pack has no such path" : "the pack has no such parameter"
                    )
                );
        }

        return faults.Count == 0 ? pack : throw new PackFaultException(faults);
    }

    private static Node? Set(Node node, ReadOnlySpan<string> steps, MapEntry entry)
    {
        if (steps.IsEmpty)
            return entry.Value;
        switch (node)
        {
            case MapNode map when map[steps[0]] is { } child:
                if (steps[0] == "measures" && child is ListNode measures && steps.Length > 1)
                    return SetMeasure(measures, steps[1..], entry) is { } list ? map.With(steps[0], list, entry.KeyMark) : null;
                return Set(child, steps[1..], entry) is { } changed ? map.With(steps[0], changed, entry.KeyMark) : null;
            default:
                return null;
        }
    }

    private static ListNode? SetMeasure(ListNode measures, ReadOnlySpan<string> steps, MapEntry entry)
    {
        var id = steps[0];
        var found = measures.Items.ToList().FindIndex(m => m is MapNode map && map.Text("id") == id);
        if (found < 0 || Set(measures.Items[found], steps[1..], entry) is not { } changed)
            return null;
        return measures with { Items = [.. measures.Items.Select((m, i) => i == found ? changed : m)] };
    }
}
