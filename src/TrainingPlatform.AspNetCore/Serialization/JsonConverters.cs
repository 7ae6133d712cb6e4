using System.Text.Json;
using System.Text.Json.Serialization;
using TrainingPlatform.Domain;

namespace TrainingPlatform.AspNetCore.Serialization;

/// <summary>Money on the wire: a string with two decimals, "3200.00".</summary>
public sealed class YuanJsonConverter : JsonConverter<Yuan>
{
    public override Yuan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Yuan.TryParse(reader.GetString(), out var yuan)
            ? yuan
            : throw new JsonException("an amount is a string in yuan with at most two decimals");

    public override void Write(Utf8JsonWriter writer, Yuan value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
