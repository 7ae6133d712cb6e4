using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrainingPlatform.IntegrationPilots.Cities;

/// <summary>Where the figure of a requirement comes from; a document is filed.</summary>
internal enum CityRequirementKind
{
    Document,
    Enterprises,
    Plans,
    Bases,
    Investment,
    SharedHours,
    Pairs,
}

/// <summary>What a city is asked for before its bid: our own list, of no document, in the order of the file.</summary>
internal sealed record CityRequirement
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static readonly IReadOnlyList<CityRequirement> All = Read();

    public required string Code { get; init; }

    public required CityRequirementKind Kind { get; init; }

    public required decimal AtLeast { get; init; }

    public required string NameZh { get; init; }

    public required string NameEn { get; init; }

    public required string RuleZh { get; init; }

    public required string RuleEn { get; init; }

    private static IReadOnlyList<CityRequirement> Read()
    {
        using var stream = typeof(CityRequirement).Assembly.GetManifestResourceStream(
            typeof(CityRequirement).Namespace + ".requirements.json"
        )!;
        return JsonSerializer.Deserialize<IReadOnlyList<CityRequirement>>(stream, Json)!;
    }
}
