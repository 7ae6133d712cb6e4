using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Cases;

/// <summary>One worked calculation after merging defaults, class and case one level deep.</summary>
internal sealed record WorkedCase(MapNode Node)
{
    public required MapNode Trainee { get; init; }

    public required MapNode Class { get; init; }

    public required MapNode Outcome { get; init; }

    public required MapNode Filing { get; init; }

    public string Id => Node.Text("id")!;

    public string Measure => Node.Text("measure")!;

    public MapNode Expect => (MapNode)Node["expect"]!;

    public MapNode? Override => Node["override"] as MapNode;

    public string Path => $"cases.{Id}";
}
