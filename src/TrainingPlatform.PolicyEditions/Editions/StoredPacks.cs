using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Loads packs whose <c>extends</c> name published editions by <c>id@version</c>.</summary>
internal sealed class StoredPacks(TrainingPlatformDbContext db)
{
    /// <exception cref="PackFaultException">The pack, or one it extends, cannot be used.</exception>
    public async Task<LoadedPack> LoadAsync(string file, string text, CancellationToken ct) =>
        (await LoaderAsync(text, ct)).Load(file, text);

    /// <summary>A loader that knows every published edition the text builds on.</summary>
    public async Task<PackLoader> LoaderAsync(string text, CancellationToken ct)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var wanted = new Queue<string>(References(text));
        while (wanted.TryDequeue(out var reference))
        {
            if (found.ContainsKey(reference) || await TextAsync(reference, ct) is not { } published)
                continue;
            found[reference] = published;
            foreach (var further in References(published))
                wanted.Enqueue(further);
        }
        return new PackLoader(new StoredPackSource(found));
    }

    private async Task<string?> TextAsync(string reference, CancellationToken ct)
    {
        var at = reference.LastIndexOf('@');
        if (at < 0)
            return null;
        var (id, version) = (reference[..at], reference[(at + 1)..]);
        return await db.Set<PublishedEdition>()
            .Where(e => e.PackId == id && e.Version == version)
            .Select(e => e.PackText)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>A text that cannot be read extends nothing; the loader will say what is wrong with it.</summary>
    private static IReadOnlyList<string> References(string text)
    {
        try
        {
            return YamlReader.Read("", text) is MapNode root ? NodeValues.Texts((root["pack"] as MapNode)?["extends"]) : [];
        }
        catch (PackFaultException)
        {
            return [];
        }
    }
}
