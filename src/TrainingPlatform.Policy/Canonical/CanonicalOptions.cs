using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.Policy.Canonical;

/// <summary>The one way in which facts and determinations are written.</summary>
internal static class CanonicalOptions
{
    public static JsonSerializerOptions Value { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(SortProperties);
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.Strict,
            TypeInfoResolver = resolver,
            Converters =
            {
                new YuanConverter(),
                new DecimalConverter(),
                new DateConverter(),
                new TimeConverter(),
                new ClauseConverter(),
                new PackCodeConverterFactory(),
                new SortedMapConverterFactory(),
            },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void SortProperties(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        foreach (var computed in type.Properties.Where(p => p.Set is null && p.AssociatedParameter is null).ToList())
            type.Properties.Remove(computed);
        var order = type.Properties.OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        for (var i = 0; i < order.Count; i++)
            order[i].Order = i;
    }

    private sealed class YuanConverter : JsonConverter<Yuan>
    {
        public override Yuan Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Yuan.TryParse(reader.GetString(), out var yuan) ? yuan : throw new JsonException("not an amount in yuan");

        public override void Write(Utf8JsonWriter writer, Yuan value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    /// <summary>Ten decimals: money × hours × uplift × factor has no more.</summary>
    private sealed class DecimalConverter : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            decimal.TryParse(
                reader.GetString(),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
                ? value
                : throw new JsonException("not a decimal");

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("0.0000000000", CultureInfo.InvariantCulture));
    }

    private sealed class DateConverter : JsonConverter<DateOnly>
    {
        public override DateOnly Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new JsonException("not an ISO date");

        public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private sealed class TimeConverter : JsonConverter<TimeOnly>
    {
        public override TimeOnly Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            TimeOnly.TryParseExact(reader.GetString(), "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
                ? time
                : throw new JsonException("not an ISO time");

        public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
    }

    private sealed class ClauseConverter : JsonConverter<ClauseReference>
    {
        public override ClauseReference Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            new(reader.GetString() ?? throw new JsonException("not a clause"));

        public override void Write(Utf8JsonWriter writer, ClauseReference value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Id);
    }
}
