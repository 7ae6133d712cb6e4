namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>Packs, calendars, cases and schemas that ship inside the assembly.</summary>
internal static class EmbeddedFiles
{
    public const string PackFolder = "Packs/Seed/";

    public static IReadOnlyList<string> Names { get; } =
    [.. typeof(EmbeddedFiles).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    public static bool Exists(string name) => Names.Contains(name);

    public static string Read(string name)
    {
        using var stream =
            typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"no embedded file {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
