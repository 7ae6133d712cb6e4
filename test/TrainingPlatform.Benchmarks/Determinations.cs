using BenchmarkDotNet.Attributes;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.Benchmarks;

/// <summary>One operation is one determination; the cases are taken in turn.</summary>
[MemoryDiagnoser]
public class Determinations
{
    private readonly (Facts Facts, PolicyEdition Edition)[] _mix = CaseMix.Load();
    private int _next;

    [Benchmark(Baseline = true)]
    public Determination Determined()
    {
        var (facts, edition) = Next();
        return Determine.Both(facts, edition);
    }

    /// <summary>With the bytes and the hash that are stored beside a decision.</summary>
    [Benchmark]
    public string DeterminedAndHashed()
    {
        var (facts, edition) = Next();
        return CanonicalJson.Hash(CanonicalJson.Write(Determine.Both(facts, edition)));
    }

    private (Facts Facts, PolicyEdition Edition) Next() => _mix[_next = (_next + 1) % _mix.Length];
}
