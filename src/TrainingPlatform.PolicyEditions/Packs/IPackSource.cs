using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>Finds the packs that another pack extends and the calendars that packs name.</summary>
internal interface IPackSource
{
    /// <summary>The file and text of <c>id@version</c>, or null.</summary>
    (string File, string Text)? FindPack(string reference);

    /// <summary>The text of a calendar file, or null.</summary>
    string? FindCalendar(string name);
}

/// <summary>First the folder of the pack, then what ships with this version.</summary>
internal sealed class FolderPackSource(string? folder) : IPackSource
{
    private IReadOnlyDictionary<string, (string File, string Text)>? _packs;

    public (string File, string Text)? FindPack(string reference)
    {
        _packs ??= Index();
        return _packs.TryGetValue(reference, out var pack) ? pack : null;
    }

    public string? FindCalendar(string name)
    {
        // The name comes from the pack: it may name a file of the folder, not a path out of it.
        if (name != Path.GetFileName(name) || name.Length == 0)
            return null;
        if (folder is not null && File.Exists(Path.Combine(folder, name)))
            return File.ReadAllText(Path.Combine(folder, name));
        return EmbeddedFiles.Exists(EmbeddedFiles.PackFolder + name) ? EmbeddedFiles.Read(EmbeddedFiles.PackFolder + name) : null;
    }

    private Dictionary<string, (string File, string Text)> Index()
    {
        var packs = new Dictionary<string, (string File, string Text)>();
        foreach (var (file, text) in FolderFiles().Concat(Embedded()))
        {
            if (ReferenceOf(file, text) is { } reference)
                packs.TryAdd(reference, (file, text));
        }

        return packs;
    }

    private IEnumerable<(string File, string Text)> FolderFiles() =>
        folder is null
            ? []
            : Directory
                .EnumerateFiles(folder)
                .Where(f =>
                    f.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || f.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
                )
                .Order(StringComparer.Ordinal)
                .Select(f => (f, File.ReadAllText(f)));

    private static IEnumerable<(string File, string Text)> Embedded() =>
        EmbeddedFiles
            .Names.Where(n =>
                n.StartsWith(EmbeddedFiles.PackFolder, StringComparison.Ordinal) && n.EndsWith(".yaml", StringComparison.Ordinal)
            )
            .Select(n => (n, EmbeddedFiles.Read(n)));

    /// <summary>Other files of the folder (cases, drafts that do not parse) are no packs and no faults.</summary>
    private static string? ReferenceOf(string file, string text)
    {
        try
        {
            return YamlReader.Read(file, text) is MapNode root && root["pack"] is MapNode pack && pack.Text("id") is { } id
                ? $"{id}@{pack.Text("version")}"
                : null;
        }
        catch (PackFaultException)
        {
            return null;
        }
    }
}
