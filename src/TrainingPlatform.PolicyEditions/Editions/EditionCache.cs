using System.Collections.Concurrent;
using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Typed packs by content hash. A stored text that no longer has its hash is refused: the row was tampered with.</summary>
internal sealed class EditionCache
{
    private readonly ConcurrentDictionary<string, PolicyEdition> _editions = new(StringComparer.Ordinal);

    public PolicyEdition Get(PublishedEdition row) => _editions.GetOrAdd(row.ContentHash, _ => Read(row));

    private static PolicyEdition Read(PublishedEdition row)
    {
        var edition = PackReader.Read($"{row.PackId}@{row.Version}", row.PackText);
        return edition.ContentHash == row.ContentHash
            ? edition
            : throw new InvalidOperationException($"the stored pack {row.PackId}@{row.Version} does not have the hash it was published with");
    }
}
