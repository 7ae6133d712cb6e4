using TrainingPlatform.Application;

namespace TrainingPlatform.Administration.Keys;

/// <summary>First of all seeds: without keys no identifier can be stored.</summary>
internal sealed class KeySeed(KeyRing keys) : IDataSeedContributor
{
    public int Order => 0;

    public Task SeedAsync(SeedContext context, CancellationToken ct) => keys.EnsureAsync(ct);
}
