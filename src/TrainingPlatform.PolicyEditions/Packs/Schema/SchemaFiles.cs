using System.Text.Json;

namespace TrainingPlatform.PolicyEditions.Packs.Schema;

/// <summary>The schemas that ship with this version.</summary>
internal static class SchemaFiles
{
    /// <summary>A file without <c>extends</c>, or a merged pack.</summary>
    public static JsonSchema Complete { get; } = new(Read("policy-pack.schema.json"));

    /// <summary>A file that extends another, before merging.</summary>
    public static JsonSchema Partial { get; } = new(Read("policy-pack.partial.schema.json"));

    public static JsonElement Cases { get; } = Read("cases.schema.json");

    private static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(EmbeddedFiles.Read($"Schema/{name}"));
        return document.RootElement.Clone();
    }
}
