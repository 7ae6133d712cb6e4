using TrainingPlatform.TestBase;

namespace TrainingPlatform.Training;

[CollectionDefinition(nameof(TrainingHost))]
public sealed class TrainingCollection : ICollectionFixture<TrainingHost>;

/// <summary>One host for the tests of teaching; each test brings its own institution and people, see <see cref="TrainingRig"/>.</summary>
public sealed class TrainingHost : PlatformHost
{
    private int _rigs;

    /// <summary>Distinguishes what one test makes from what another made.</summary>
    internal int NextRig() => Interlocked.Increment(ref _rigs);
}
