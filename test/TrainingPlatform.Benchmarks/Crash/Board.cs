using System.Text.Json;

namespace TrainingPlatform.Benchmarks.Crash;

/// <summary>A batch as it looked a moment ago.</summary>
internal sealed record SeenBatch(Guid Id, string Status, int Lines, string Book);

/// <summary>What waited for a batch a moment ago: the body that opens it.</summary>
internal sealed record SeenGroup(object Body);

/// <summary>What all clients see. It is always a little old, so that they act on what others have just changed.</summary>
internal sealed class Board(Traffic traffic)
{
    public const string Batches = "/api/app/payment-batch";
    public const string Claims = "/api/app/subsidy-claim";
    public const string Preparer = "finance-preparer";
    public const string Releaser = "finance-releaser";
    private const int Few = 6;
    private static readonly TimeSpan Age = TimeSpan.FromMilliseconds(500);
    private readonly Lock _gate = new();
    private IReadOnlyList<SeenBatch> _seen = [];

    public IReadOnlyList<SeenGroup> Groups { get; private set; } = [];

    /// <summary>Claims whose notice is over.</summary>
    public IReadOnlyList<Guid> Noticed { get; private set; } = [];

    public async Task KeepAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            await LookAsync(ct);
            await Task.Delay(Age, ct);
        }
    }

    public async Task LookAsync(CancellationToken ct)
    {
        if (await traffic.ReadAsync(Preparer, Batches + "?maxResultCount=200", ct) is { } batches)
            lock (_gate)
                _seen = [.. Desk.Items(batches).Select(Batch)];
        if (await traffic.ReadAsync(Preparer, Batches + "/payable", ct) is { } payable)
            Groups = [.. Desk.Items(payable).Select(Group)];
        if (await traffic.ReadAsync(Releaser, Claims + "?status=NoticePassed&maxResultCount=100", ct) is { } claims)
            Noticed = [.. Desk.Items(claims).Select(Desk.Id)];
    }

    /// <summary>A batch as a command has just answered it.</summary>
    public void Note(JsonElement batch)
    {
        lock (_gate)
            _seen = [.. _seen.Where(b => b.Id != Desk.Id(batch)), Batch(batch)];
    }

    /// <summary>One of the few oldest in these states, so that clients meet.</summary>
    public SeenBatch? One(params string[] states) => Of(b => states.Contains(b.Status));

    /// <summary>One of the few oldest that may still change, in whatever state.</summary>
    public SeenBatch? Any() => Of(b => b.Status is not ("Closed" or "Cancelled"));

    private SeenBatch? Of(Func<SeenBatch, bool> which)
    {
        lock (_gate)
        {
            var few = _seen.Where(which).OrderBy(b => b.Id).Take(Few).ToList();
            return few.Count == 0 ? null : few[Random.Shared.Next(few.Count)];
        }
    }

    /// <summary>The batches beside this one that may move the money of the same book now.</summary>
    public IReadOnlyList<SeenBatch> Rivals(SeenBatch batch)
    {
        lock (_gate)
            return [.. _seen.Where(b => b.Book == batch.Book && b.Id != batch.Id && b.Status is ("Locked" or "Approved")).Take(Few)];
    }

    private static SeenBatch Batch(JsonElement b) =>
        new(
            Desk.Id(b),
            b.GetProperty("status").GetString()!,
            b.GetProperty("lineCount").GetInt32(),
            $"{b.GetProperty("fund")} {b.GetProperty("year")}"
        );

    private static SeenGroup Group(JsonElement g) =>
        new(
            new
            {
                kind = g.GetProperty("kind").GetString(),
                fund = g.GetProperty("fund").GetString(),
                divisionId = g.GetProperty("divisionId").GetGuid(),
                year = g.GetProperty("year").GetInt32(),
                followUp = g.GetProperty("followUp").GetBoolean(),
            }
        );
}
