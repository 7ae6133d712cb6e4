namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>A kill as it happened: when, whom, and how many requests were on their way, in all and to the killed node.</summary>
internal sealed record Kill(TimeSpan At, string Node, int InFlight, int AtTheNode);

/// <summary>Two nodes on one database, and whoever kills them.</summary>
/// <remarks>
/// A start takes longer than the pause between two kills. So more processes run than serve: the two that have been ready longest take all requests, the
/// others stand by. Killed ones start again, one at a time, and go to the end of the queue.
/// </remarks>
internal sealed class Cluster(IReadOnlyList<Node> nodes) : IDisposable
{
    /// <summary>Nodes that take requests at one time.</summary>
    public const int Serving = 2;

    /// <summary>A node is not killed while fewer requests are on their way to it.</summary>
    public const int FewestInFlight = 20;

    /// <summary>Processes that wait for their turn.</summary>
    public const int StandingBy = 24;

    /// <summary>Starts must not take all of a small machine.</summary>
    private static readonly TimeSpan BeforeStart = TimeSpan.FromSeconds(8);
    private readonly SemaphoreSlim _oneStart = new(1);

    /// <summary>Before the clock runs all nodes serve, so that each has compiled what it will be asked.</summary>
    public bool Rehearses { get; set; } = true;

    public List<Kill> Kills { get; } = [];

    public IReadOnlyList<double> Starts => [.. nodes.SelectMany(n => n.Starts)];

    /// <summary>One after the other is quicker than all at once.</summary>
    public async Task StartAsync(CancellationToken ct)
    {
        foreach (var node in nodes)
            await node.StartAsync(ct);
    }

    /// <summary>One of the serving nodes, by chance; waits while there is none.</summary>
    public async Task<Node> AnyAsync(CancellationToken ct)
    {
        while (true)
        {
            if (Served() is { Count: > 0 } served)
                return served[Random.Shared.Next(served.Count)];
            await Task.Delay(5, ct);
        }
    }

    /// <summary>Kills a serving node at a random moment, starts it again, and so on until the time is over.</summary>
    /// <param name="pause">Between two kills, on the average.</param>
    public async Task KillOnAndOnAsync(TimeSpan pause, CancellationToken stop)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var restarts = new List<Task>();
        try
        {
            for (var due = TimeSpan.Zero; ; )
            {
                due += pause * (0.5 + Random.Shared.NextDouble());
                if (due > watch.Elapsed)
                    await Task.Delay(due - watch.Elapsed, stop);
                var victim = await CrowdedAsync(stop);
                Kills.Add(new Kill(watch.Elapsed, victim.Name, nodes.Sum(n => n.InFlight), victim.InFlight));
                victim.Kill();
                restarts.Add(AgainAsync(victim, stop));
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Task.WhenAll(restarts).Quietly();
        }
    }

    private async Task AgainAsync(Node node, CancellationToken stop)
    {
        await _oneStart.WaitAsync(stop);
        try
        {
            await Task.Delay(BeforeStart, stop);
            await node.StartAsync(stop);
        }
        finally
        {
            _oneStart.Release();
        }
    }

    public void Dispose()
    {
        _oneStart.Dispose();
        foreach (var node in nodes)
            node.Dispose();
    }

    private List<Node> Served() =>
        [
            .. nodes
                .Select(n => (Node: n, Since: n.ReadySince))
                .Where(n => n.Since > 0)
                .OrderBy(n => n.Since)
                .Take(Rehearses ? nodes.Count : Serving)
                .Select(n => n.Node),
        ];

    private async Task<Node> CrowdedAsync(CancellationToken stop)
    {
        while (true)
        {
            if (Served().Where(n => n.InFlight >= FewestInFlight).ToList() is { Count: > 0 } crowded)
                return crowded[Random.Shared.Next(crowded.Count)];
            await Task.Delay(1, stop);
        }
    }
}
