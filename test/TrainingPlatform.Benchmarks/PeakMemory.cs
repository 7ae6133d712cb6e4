using System.Diagnostics;

namespace TrainingPlatform.Benchmarks;

/// <summary>The working set of this process, which is server and client in one.</summary>
internal static class PeakMemory
{
    public const double Megabyte = 1_048_576;

    /// <summary>After everything that is garbage has been given back.</summary>
    public static long Settle()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return Process.GetCurrentProcess().WorkingSet64;
    }

    /// <returns>The most that was seen while the work ran.</returns>
    public static async Task<long> DuringAsync(Task work)
    {
        var peak = 0L;
        while (!work.IsCompleted)
        {
            using var now = Process.GetCurrentProcess();
            peak = Math.Max(peak, now.WorkingSet64);
            await Task.WhenAny(work, Task.Delay(50));
        }
        await work;
        return peak;
    }
}
