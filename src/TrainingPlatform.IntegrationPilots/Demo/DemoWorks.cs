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

    public required IReadOnlyList<DemoRow> Steps { get; init; }

    public int? AcceptedPlaces { get; init; }

    public required IReadOnlyList<DemoRow> Funding { get; init; }

    public required IReadOnlyList<DemoRow> Spending { get; init; }

    public required IReadOnlyList<DemoRow> Occupancy { get; init; }

    public required IReadOnlyList<DemoRow> Milestones { get; init; }
}

internal sealed record DemoCity(string Division, string Decider, DateOnly CandidateOn, IReadOnlyList<DemoRow> Documents, IReadOnlyList<DemoRow> Milestones);

internal sealed record DemoResource(string Owner, SharedResourceKind Kind, string Name, string Description, TimeOnly From, TimeOnly Until, IReadOnlyList<DemoRow> Bookings);

internal sealed record DemoPair(string Helper, string ReceiverCode, string Decider, string Reporter, string Reference, DateOnly AgreedOn, IReadOnlyList<DemoRow> Measures);

/// <summary>A row of a list, read by place.</summary>
[JsonConverter(typeof(DemoRowConverter))]
internal sealed class DemoRow(IReadOnlyList<JsonElement> cells)
{
    public string Text(int place) => cells[place].GetString()!;

    public string? TextOrNull(int place) => cells[place].GetString();

    public int Number(int place) => cells[place].GetInt32();

    public decimal? Quantity(int place) => cells[place].ValueKind == JsonValueKind.Null ? null : cells[place].GetDecimal();

    public bool Is(int place) => cells[place].GetBoolean();

    public DateOnly? Day(int place) => cells[place].GetString() is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public T Kind<T>(int place)
        where T : struct, Enum => Enum.Parse<T>(Text(place));
}

internal sealed class DemoRowConverter : JsonConverter<DemoRow>
{
    public override DemoRow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonSerializer.Deserialize<IReadOnlyList<JsonElement>>(ref reader, options)!);

    public override void Write(Utf8JsonWriter writer, DemoRow value, JsonSerializerOptions options) => throw new NotSupportedException();
}
