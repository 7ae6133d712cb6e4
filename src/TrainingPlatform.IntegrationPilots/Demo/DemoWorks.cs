using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TrainingPlatform.IntegrationPilots.Sharing;

namespace TrainingPlatform.IntegrationPilots.Demo;

/// <summary>Bases, city, resources and assistance as the demo file writes them; rows of a list in the order of its aggregate.</summary>
internal sealed record DemoWorks
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public required IReadOnlyList<DemoBase> Bases { get; init; }

    public required DemoCity City { get; init; }

    public required IReadOnlyList<DemoResource> Resources { get; init; }

    public required IReadOnlyList<DemoPair> Pairs { get; init; }

    public static DemoWorks Read()
    {
        using var stream = typeof(DemoWorks).Assembly.GetManifestResourceStream(typeof(DemoWorks).Namespace + ".demo-works.json")!;
        return JsonSerializer.Deserialize<DemoWorks>(stream, Json)!;
    }
}

internal sealed record DemoBase
{
    public required string Number { get; init; }

    public required string Name { get; init; }

    public required string BuilderName { get; init; }

    public required string Trade { get; init; }

    public required int Places { get; init; }

    public required string Division { get; init; }

    public required string PartnerCode { get; init; }

    public required string Proposer { get; init; }

    public required string Decider { get; init; }

    public required IReadOnlyList<JsonElement> Steps { get; init; }

    public int? AcceptedPlaces { get; init; }

    public required IReadOnlyList<JsonElement> Funding { get; init; }

    public required IReadOnlyList<JsonElement> Spending { get; init; }

    public required IReadOnlyList<JsonElement> Occupancy { get; init; }

    public required IReadOnlyList<JsonElement> Milestones { get; init; }
}

internal sealed record DemoCity(
    string Division,
    string Decider,
    DateOnly CandidateOn,
    IReadOnlyList<JsonElement> Documents,
    IReadOnlyList<JsonElement> Milestones
);

internal sealed record DemoResource(
    string Owner,
    SharedResourceKind Kind,
    string Name,
    string Description,
    TimeOnly From,
    TimeOnly Until,
    IReadOnlyList<JsonElement> Bookings
);

internal sealed record DemoPair(
    string Helper,
    string ReceiverCode,
    string Decider,
    string Reporter,
    string Reference,
    DateOnly AgreedOn,
    IReadOnlyList<JsonElement> Measures
);

/// <summary>A row of a list, read by place.</summary>
internal static class DemoRow
{
    public static string Text(this JsonElement row, int place) => row[place].GetString()!;

    public static string? TextOrNull(this JsonElement row, int place) => row[place].GetString();

    public static int Number(this JsonElement row, int place) => row[place].GetInt32();

    public static decimal? Quantity(this JsonElement row, int place) =>
        row[place].ValueKind == JsonValueKind.Null ? null : row[place].GetDecimal();

    public static bool Is(this JsonElement row, int place) => row[place].GetBoolean();

    public static DateOnly? Day(this JsonElement row, int place) =>
        row[place].GetString() is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public static T Kind<T>(this JsonElement row, int place)
        where T : struct, Enum => Enum.Parse<T>(row.Text(place));
}
