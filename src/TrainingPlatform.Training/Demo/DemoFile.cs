using System.Text.Json;
using System.Text.Json.Serialization;

namespace TrainingPlatform.Training.Demo;

/// <summary>Invented data beside the seed, as embedded JSON.</summary>
internal static class DemoFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<T> Read<T>(string name)
    {
        using var stream = typeof(DemoFile).Assembly.GetManifestResourceStream($"{typeof(DemoFile).Namespace}.{name}")!;
        return JsonSerializer.Deserialize<IReadOnlyList<T>>(stream, Json)!;
    }

    /// <summary>Eleven in the morning in Xinjiang's official time.</summary>
    public static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(3, 0), TimeSpan.Zero);
}
