using System.Globalization;
using System.Text.Json;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.PolicyEditions.Clauses;

/// <summary>The clauses the product touches, quoted from the document, and the rules outside it, with the sentence that decides.</summary>
internal sealed class ClauseCatalog
{
    private readonly Dictionary<string, Entry> _entries = Read();

    public IReadOnlyList<ClauseText> Find(IEnumerable<string> ids) =>
        [.. ids.Distinct().Select(id => _entries.GetValueOrDefault(id)).OfType<Entry>().Select(ToText)];

    /// <summary>The document is quoted in its own language; rules outside it have an English wording.</summary>
    private static ClauseText ToText(Entry e) =>
        e.TextEn is { } english && CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en"
            ? new ClauseText(e.Id, e.Title, english, english)
            : new ClauseText(e.Id, e.Title, e.Text, e.Marked);

    private static Dictionary<string, Entry> Read()
    {
        using var stream =
            typeof(ClauseCatalog).Assembly.GetManifestResourceStream("Clauses/clauses.json")
            ?? throw new FileNotFoundException("no embedded file Clauses/clauses.json");
        var file = JsonSerializer.Deserialize<Catalog>(stream, JsonSerializerOptions.Web)!;
        return file.Clauses.ToDictionary(c => c.Id, StringComparer.Ordinal);
    }

    private sealed record Catalog(IReadOnlyList<Entry> Clauses);

    private sealed record Entry(string Id, string Title, string Text, string Marked, string? TextEn);
}
