namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>A kill as it happened: when, whom, and how many requests were on their way.</summary>
internal sealed record Kill(TimeSpan At, string Node, int InFlight, int AtTheNode);

/// <summary>Two nodes on one database, and whoever kills them.</summary>
internal sealed class Cluster(IReadOnlyList<Node> nodes) : IDisposable
{
    /// <summary>No kill counts with fewer requests on their way.</summary>
    public const int FewestInFlight = 20;

    public List<Kill> Kills { get; } = [];

    public IReadOnlyList<double> Starts => [.. nodes.SelectMany(n => n.Starts)];

    public int InFlight => nodes.Sum(n => n.InFlight);

    public Task StartAsync(CancellationToken ct) => Task.WhenAll(nodes.Select(n => n.StartAsync(ct)));

    /// <summary>A node that takes requests, by chance; waits while none does.</summary>
    public async Task<Node> AnyAsync(CancellationToken ct)
    {
        while (true)
        {
            var ready = nodes.Where(n => n.IsReady).ToList();
            if (ready.Count > 0)
                return ready[Random.Shared.Next(ready.Count)];
            await Task.Delay(20, ct);
        }
    }

    /// <summary>Kills a node by chance, starts it again, and so on until the time is over.</summary>
    public async Task KillOnAndOnAsync(TimeSpan pause, CancellationToken stop)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var restarts = new List<Task>();
        try
        {
            while (true)
            {
                await Task.Delay(pause, stop);
                var victim = await AnyAsync(stop);
                while (InFlight < FewestInFlight)
                    await Task.Delay(1, stop);
                if (!victim.IsReady)
                    continue;
                Kills.Add(new Kill(watch.Elapsed, victim.Name, InFlight, victim.InFlight));
                victim.Kill();
                restarts.Add(victim.StartAsync(CancellationToken.None));
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Task.WhenAll(restarts);
        }
    }

    public void Dispose()
    {
        foreach (var node in nodes)
            node.Dispose();
    }
}
