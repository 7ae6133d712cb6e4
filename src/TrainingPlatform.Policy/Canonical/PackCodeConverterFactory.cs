using System.Text.Json;
using System.Text.Json.Serialization;
using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.Policy.Canonical;

/// <summary>Enums as pack codes: <c>InTime</c> is <c>IN_TIME</c>.</summary>
internal sealed class PackCodeConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type type) => type.IsEnum;

    public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(PackCodeConverter<>).MakeGenericType(type))!;

    private sealed class PackCodeConverter<TEnum> : JsonConverter<TEnum>
        where TEnum : struct, Enum
    {
        public override TEnum Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            try
            {
                return PackCode.Parse<TEnum>(reader.GetString() ?? "");
            }
            catch (PolicyFault fault)
            {
                throw new JsonException(fault.Message, fault);
            }
        }

        public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            writer.WriteStringValue(PackCode.Of(value));
    }
}
