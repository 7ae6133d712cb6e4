using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrainingPlatform.Policy.Canonical;

/// <summary>Maps with their keys in ordinal order; a date is an ISO key.</summary>
internal sealed class SortedMapConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type type) =>
        type.IsGenericType
        && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
        && (type.GetGenericArguments()[0] == typeof(DateOnly) || type.GetGenericArguments()[0] == typeof(string));

    public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options)
    {
        var arguments = type.GetGenericArguments();
        var converter = arguments[0] == typeof(DateOnly) ? typeof(DateMap<>) : typeof(TextMap<>);
        return (JsonConverter)Activator.CreateInstance(converter.MakeGenericType(arguments[1]))!;
    }

    private abstract class Map<TKey, TValue> : JsonConverter<IReadOnlyDictionary<TKey, TValue>>
        where TKey : notnull
    {
        protected abstract string Text(TKey key);

        protected abstract TKey Key(string text);

        public override IReadOnlyDictionary<TKey, TValue> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            var read =
                JsonSerializer.Deserialize<Dictionary<string, TValue>>(ref reader, options) ?? throw new JsonException("null is not a map");
            return read.ToDictionary(p => Key(p.Key), p => p.Value);
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<TKey, TValue> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (key, item) in value.Select(p => (Text(p.Key), p.Value)).OrderBy(p => p.Item1, StringComparer.Ordinal))
            {
                writer.WritePropertyName(key);
                JsonSerializer.Serialize(writer, item, options);
            }

            writer.WriteEndObject();
        }
    }

    private sealed class TextMap<TValue> : Map<string, TValue>
    {
        protected override string Text(string key) => key;

        protected override string Key(string text) => text;
    }

    private sealed class DateMap<TValue> : Map<DateOnly, TValue>
    {
        protected override string Text(DateOnly key) => key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        protected override DateOnly Key(string text) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new JsonException("a key is not an ISO date");
    }
}
