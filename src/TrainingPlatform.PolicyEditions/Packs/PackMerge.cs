using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>Merges an extending pack over its base by the rules at the head of the example pack.</summary>
/// <remarks>
/// Maps key by key; amount rows by all columns but money and basis; conditions by kind; measures by id; every other list replaced whole.
/// Null is a value. <c>$remove: true</c> removes, and removing what is not there is a fault.
/// </remarks>
internal sealed class PackMerge
{
    private readonly List<PackFault> _faults = [];

    /// <exception cref="PackFaultException">Something is removed that is not there.</exception>
    public static MapNode Merge(MapNode earlier, MapNode later)
    {
        var merge = new PackMerge();
        var merged = merge.Maps(earlier, later, "");
        return merge._faults.Count == 0 ? merged : throw new PackFaultException(merge._faults);
    }

    private MapNode Maps(MapNode earlier, MapNode later, string path)
    {
        var merged = earlier;
        foreach (var entry in later.Entries)
        {
            var child = NodePath.Child(path, entry.Key);
            if (entry.Value is MapNode { AsksRemoval: true } removal)
            {
                if (removal.Entries.Count > 1)
                    Fault(entry.KeyMark, child, PackFaultCode.UnknownField, "$remove stands beside other fields");
                if (!merged.Has(entry.Key))
                    Fault(entry.KeyMark, child, PackFaultCode.NothingToRemove, "there is nothing to remove");
                merged = merged.Without(entry.Key);
                continue;
            }

            merged = merged.With(entry.Key, Values(merged[entry.Key], entry.Value, child), entry.KeyMark);
        }

        return merged;
    }

    private Node Values(Node? earlier, Node later, string path) =>
        (earlier, later) switch
        {
            (MapNode a, MapNode b) => Maps(a, b, path),
            (ListNode a, ListNode b) when KeyOf(path) is { } key => Lists(a, b, path, key),
            (_, MapNode b) => Maps(b with { Entries = [] }, b, path),
            (_, ListNode b) when KeyOf(path) is { } key => Lists(b with { Items = [] }, b, path, key),
            _ => later,
        };

    private ListNode Lists(ListNode earlier, ListNode later, string path, IReadOnlyList<string> key)
    {
        var items = earlier.Items.ToList();
        for (var i = 0; i < later.Items.Count; i++)
        {
            var item = later.Items[i];
            var itemPath = NodePath.Item(path, i, item);
            var found = items.FindIndex(x => SameKey(x, item, key));
            if (item is MapNode { AsksRemoval: true })
            {
                if (found < 0)
                    Fault(item.Mark, itemPath, PackFaultCode.NothingToRemove, "there is nothing to remove");
                else
                    items.RemoveAt(found);
            }
            else if (found < 0)
            {
                items.Add(Values(null, item, itemPath));
            }
            else
            {
                items[found] = Values(items[found], item, itemPath);
            }
        }

        return later with
        {
            Items = items,
        };
    }

    /// <summary>Same values, or both absent, in every key column.</summary>
    private static bool SameKey(Node a, Node b, IReadOnlyList<string> key) =>
        a is MapNode x && b is MapNode y && key.All(k => x.Text(k) == y.Text(k));

    /// <summary>Key columns of a list that is merged item by item; null for lists that are replaced whole.</summary>
    private static IReadOnlyList<string>? KeyOf(string path) =>
        path switch
        {
            "amounts.standard_table" => ["from", "to", "category"],
            "amounts.products" => ["from", "to", "product"],
            "amounts.class_hour_rates" => ["from", "to", "measure", "mode"],
            "amounts.living_allowance" => ["from", "to"],
            "common_entry" or "outcome" => ["kind"],
            "measures" => ["id"],
            _ when path.StartsWith("measures.", StringComparison.Ordinal)
                    && (
                        path.EndsWith(".entry", StringComparison.Ordinal)
                        || path.EndsWith(".training_subsidy.outcome", StringComparison.Ordinal)
                    ) => ["kind"],
            _ => null,
        };

    private void Fault(Mark mark, string path, string code, string detail) =>
        _faults.Add(new PackFault(mark.File, mark.Line, mark.Column, path, code, detail));
}
