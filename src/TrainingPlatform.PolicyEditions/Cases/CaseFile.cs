using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.PolicyEditions.Packs.Schema;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Cases;

/// <summary>A case file read strictly: an unknown field is a fault, never ignored.</summary>
internal sealed record CaseFile(IReadOnlyList<WorkedCase> Cases, IReadOnlyList<MapNode> Publicity, IReadOnlyList<MapNode> TaxCredits)
{
    /// <exception cref="PackFaultException">The file does not satisfy the case schema, names an unknown class, or an id stands twice.</exception>
    public static CaseFile Read(string file, string text, JsonSchema schema)
    {
        var root = YamlReader.Read(file, text);
        PackLoader.ThrowIfAny([.. schema.Check(root), .. PackLoader.ImpossibleDates(root, "")]);
        var map = (MapNode)root;
        var defaults = (MapNode)map["defaults"]!;
        var classes = (MapNode)map["classes"]!;
        var faults = new List<PackFault>();
        var cases = new List<WorkedCase>();
        foreach (var node in NodeValues.Items(map["cases"]))
        {
            var use = (ScalarNode)((MapNode)node["class"]!)["use"]!;
            if (classes[use.Text] is MapNode named)
                cases.Add(Merge(node, defaults, named));
            else
                faults.Add(
                    new PackFault(
                        file,
                        use.Mark.Line,
                        use.Mark.Column,
                        $"cases.{node.Text("id")}.class.use",
                        PackFaultCode.UnknownPath,
                        $"no class '{use.Text}'"
                    )
                );
        }

        var publicity = NodeValues.Items(map["publicity"]).ToList();
        var credits = NodeValues.Items(map["tax_credit"]).ToList();
        faults.AddRange(Doubles(cases.Select(c => c.Node).Concat(publicity).Concat(credits)));
        PackLoader.ThrowIfAny(faults);
        return new CaseFile(cases, publicity, credits);
    }

    /// <summary>Defaults, then the class that is used, then the case; key by key, one level deep, every key whole.</summary>
    private static WorkedCase Merge(MapNode node, MapNode defaults, MapNode named) =>
        new(node)
        {
            Trainee = Over((MapNode)defaults["trainee"]!, node["trainee"]),
            Class = Over(Over((MapNode)defaults["class"]!, named), node["class"]).Without("use"),
            Outcome = Over((MapNode)defaults["outcome"]!, node["outcome"]),
            Filing = Over((MapNode)defaults["filing"]!, node["filing"]),
        };

    private static MapNode Over(MapNode earlier, Node? later) =>
        NodeValues.Maps(later).Aggregate(earlier, (map, entry) => map.With(entry.Key, entry.Value, entry.KeyMark));

    private static IEnumerable<PackFault> Doubles(IEnumerable<MapNode> nodes) =>
        nodes
            .GroupBy(n => n.Text("id"))
            .SelectMany(g => g.Skip(1))
            .Select(n => new PackFault(
                n.Mark.File,
                n.Mark.Line,
                n.Mark.Column,
                n.Text("id")!,
                PackFaultCode.Duplicate,
                $"the id {n.Text("id")} stands twice"
            ));
}
