using System.Text.Json;
using TrainingPlatform.AspNetCore.Localization;

namespace TrainingPlatform.AspNetCore.ApplicationConfiguration;

/// <summary>The two languages with their names and date patterns, read from <c>cultures.json</c>.</summary>
internal static class CultureCatalog
{
    private static readonly IReadOnlyList<Entry> Entries = Read();

    public static IReadOnlyList<LanguageDto> Languages { get; } = [.. Entries.Select(e => e.Language)];

    public static CurrentCultureDto Get(string? culture)
    {
        var name = TextCatalog.Normalise(culture);
        return Entries.Single(e => e.Culture.CultureName == name).Culture;
    }

    private static IReadOnlyList<Entry> Read()
    {
        using var stream = typeof(CultureCatalog).Assembly.GetManifestResourceStream(typeof(CultureCatalog).Namespace + ".cultures.json")!;
        return JsonSerializer.Deserialize<IReadOnlyList<Entry>>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record Entry(LanguageDto Language, CurrentCultureDto Culture);
}
