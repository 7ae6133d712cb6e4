using System.Diagnostics;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Canonical;

namespace TrainingPlatform.Benchmarks;

/// <summary>The same figures in some seconds: determinations per second on this thread, bytes each, and how many SHA-256 of 4 KiB one costs.</summary>
/// <remarks>The ratio to a fixed piece of work compares between machines; the figures per second do not.</remarks>
internal static class QuickRatio
{
    private const int Rounds = 5;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);
    private static readonly byte[] Block = new byte[4096];

    public static void Print(TextWriter output)
    {
        var mix = CaseMix.Load();
        var next = 0;
        var determined = Best(() => Determine.Both(mix[next = (next + 1) % mix.Length].Facts, mix[next].Edition));
        var hashed = Best(() =>
            CanonicalJson.Hash(CanonicalJson.Write(Determine.Both(mix[next = (next + 1) % mix.Length].Facts, mix[next].Edition)))
        );
        var block = Best(() => CanonicalJson.Hash(Block));
        output.WriteLine(
            FormattableString.Invariant($"{mix.Length} cases, one thread, best of {Rounds} rounds of {Round.TotalSeconds:0} s")
        );
        Print(output, "determine", determined, block.Seconds);
        Print(output, "determine, write, hash", hashed, block.Seconds);
        Print(output, "load the pack", Best(CaseMix.LoadPack), block.Seconds);
    }

    private static void Print(TextWriter output, string name, (double Seconds, double Bytes) one, double block) =>
        output.WriteLine(
            FormattableString.Invariant(
                $"{name, -24} {1 / one.Seconds, 10:N0} per s {one.Bytes, 10:N0} bytes each {one.Seconds / block, 8:0.00} x SHA-256 of 4 KiB"
            )
        );

    private static (double Seconds, double Bytes) Best(Func<object> work)
    {
        Measure(work, Round);
        return Enumerable.Range(0, Rounds).Select(_ => Measure(work, Round)).MinBy(m => m.Seconds);
    }

    private static (double Seconds, double Bytes) Measure(Func<object> work, TimeSpan length)
    {
        const int Batch = 20;
        var (count, allocated, watch) = (0, GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        while (watch.Elapsed < length)
        {
            for (var i = 0; i < Batch; i++)
                work();
            count += Batch;
        }

        return (watch.Elapsed.TotalSeconds / count, (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / count);
    }
}
