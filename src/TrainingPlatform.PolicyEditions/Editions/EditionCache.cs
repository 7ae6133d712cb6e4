using System.Collections.Concurrent;
using TrainingPlatform.PolicyEditions.Packs;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>Loaded packs of published editions by content hash, which never changes its meaning.</summary>
internal sealed class EditionCache
{
    private readonly ConcurrentDictionary<string, LoadedPack> _packs = new(StringComparer.Ordinal);

    public LoadedPack? Find(string contentHash) => _packs.GetValueOrDefault(contentHash);

    public void Add(LoadedPack pack) => _packs.TryAdd(pack.Hash, pack);
}
