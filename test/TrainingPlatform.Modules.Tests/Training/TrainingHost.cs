using System.Collections.Concurrent;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Training;

[CollectionDefinition(nameof(TrainingHost))]
public sealed class TrainingCollection : ICollectionFixture<TrainingHost>;

/// <summary>One host for the tests of teaching; each test brings its own institution and people, see <see cref="TrainingRig"/>.</summary>
public sealed class TrainingHost : PlatformHost
{
    private readonly ConcurrentDictionary<int, int> _sequences = [];
    private int _rigs;

    /// <summary>Distinguishes what one test makes from what another made.</summary>
    internal int NextRig() => Interlocked.Increment(ref _rigs);

    /// <summary>The next free sequence of ID numbers with this birth date; nobody of the demo has one from 300 on.</summary>
    internal int NextSequence(int birth) => _sequences.AddOrUpdate(birth, 300, (_, last) => last + 1);
}
