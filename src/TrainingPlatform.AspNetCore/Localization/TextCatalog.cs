using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TrainingPlatform.Localization;

namespace TrainingPlatform.AspNetCore.Localization;

/// <summary>All texts of all resources in both languages, read once from the assemblies. Missing in a language: zh-Hans, then the key.</summary>
/// <exception cref="InvalidOperationException">A key stands in two files of one resource: two texts for one thing would take turns.</exception>
public sealed partial class TextCatalog
{
    public const string DefaultCulture = "zh-Hans";
    public static readonly IReadOnlyList<string> Cultures = [DefaultCulture, "en"];

    private readonly Dictionary<(string Resource, string Culture), SortedDictionary<string, string>> _texts = [];
    private readonly Dictionary<string, HashSet<string>> _bases = [];

    public TextCatalog(IEnumerable<LocalizationResource> resources)
    {
        foreach (var resource in resources)
        foreach (var culture in Cultures)
            Read(resource, culture);
    }

    public IReadOnlyCollection<string> Resources => _bases.Keys;

    public IReadOnlyCollection<string> BaseResources(string resource) => _bases[resource];

    public IReadOnlyDictionary<string, string> Texts(string resource, string culture) =>
        _texts.GetValueOrDefault((resource, Normalise(culture))) ?? [];

    /// <summary>The texts as a client should see them: what a language lacks is filled in from zh-Hans.</summary>
    public IReadOnlyDictionary<string, string> WithFallback(string resource, string culture)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, text) in Texts(resource, DefaultCulture).Concat(Texts(resource, culture)))
            texts[key] = text;
        return texts;
    }

    /// <summary>zh-CN, zh and the like are zh-Hans; everything that is not English is zh-Hans too.</summary>
    public static string Normalise(string? culture) =>
        culture is not null && culture.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : DefaultCulture;

    /// <summary>The text of the default resource in the current UI culture, with <c>{name}</c> filled in.</summary>
    public string Text(string key, IReadOnlyDictionary<string, object?>? data = null) =>
        TextIn(CultureInfo.CurrentUICulture.Name, LocalizationResource.DefaultName, key, data);

    public string TextIn(string culture, string resource, string key, IReadOnlyDictionary<string, object?>? data = null)
    {
        var text = Texts(resource, culture).GetValueOrDefault(key) ?? Texts(resource, DefaultCulture).GetValueOrDefault(key) ?? key;
        return data is null || data.Count == 0
            ? text
            : Placeholder()
                .Replace(
                    text,
                    m => data.TryGetValue(m.Groups[1].Value, out var v) ? Convert.ToString(v, CultureInfo.InvariantCulture) ?? "" : m.Value
                );
    }

    public bool Has(string resource, string culture, string key) => Texts(resource, culture).ContainsKey(key);

    private void Read(LocalizationResource resource, string culture)
    {
        var files = Files(resource, culture);
        if (files.Count == 0)
            throw new InvalidOperationException(
                $"no embedded texts '{resource.Folder}' in {culture} in {resource.Assembly.GetName().Name}"
            );
        if (!_texts.TryGetValue((resource.Name, culture), out var into))
            _texts[(resource.Name, culture)] = into = new(StringComparer.Ordinal);
        foreach (var file in files)
        {
            using var json = JsonDocument.Parse(resource.Assembly.GetManifestResourceStream(file)!);
            foreach (var text in json.RootElement.GetProperty("texts").EnumerateObject())
                if (!into.TryAdd(text.Name, text.Value.GetString()!))
                    throw new InvalidOperationException($"the text '{text.Name}' of {resource.Name} has two homes; {file} is the second");
        }
        if (!_bases.TryGetValue(resource.Name, out var bases))
            _bases[resource.Name] = bases = [];
        bases.UnionWith(resource.BaseResources);
    }

    /// <summary>The file of the folder itself and one of each feature folder right below it.</summary>
    private static List<string> Files(LocalizationResource resource, string culture)
    {
        var (start, end) = (resource.Folder + ".", $"{culture}.json");
        return
        [
            .. resource
                .Assembly.GetManifestResourceNames()
                .Where(n => n.StartsWith(start, StringComparison.Ordinal) && n.EndsWith(end, StringComparison.Ordinal))
                .Where(n => n[start.Length..^end.Length].TrimEnd('.') is var feature && !feature.Contains('.'))
                .Order(StringComparer.Ordinal),
        ];
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
