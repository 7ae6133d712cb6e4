using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Replays;

/// <summary>Replays that wait for the worker of this node.</summary>
internal sealed class ReplayQueue
{
    private readonly Channel<Guid> _waiting = Channel.CreateUnbounded<Guid>(new UnboundedChannelOptions { SingleReader = true });

    public void Add(Guid replayId) => _waiting.Writer.TryWrite(replayId);

    public IAsyncEnumerable<Guid> ReadAllAsync(CancellationToken ct) => _waiting.Reader.ReadAllAsync(ct);
}

/// <summary>Takes one replay after another. At start it goes on with what a stop or a crash left behind.</summary>
internal sealed class ReplayWorker(ReplayQueue queue, IServiceScopeFactory scopes, ILogger<ReplayWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host must not wait for the database to be there.
        await Task.Yield();
        await Guarded(() => ResumeAsync(stoppingToken), Guid.Empty, stoppingToken);
        await foreach (var id in queue.ReadAllAsync(stoppingToken))
            await Guarded(() => RunAsync(id, stoppingToken), id, stoppingToken);
    }

    private async Task ResumeAsync(CancellationToken ct)
    {
        await using var services = scopes.CreateAsyncScope();
        using var everything = services.ServiceProvider.GetRequiredService<IDataScope>().Open(DataScopeValue.Everything, "resume replays");
        var db = services.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
        var open = db.Set<Replay>().Where(r => r.Status == ReplayStatus.Queued || r.Status == ReplayStatus.Running);
        foreach (var id in await open.OrderBy(r => r.RequestedAt).Select(r => r.Id).ToListAsync(ct))
            queue.Add(id);
    }

    private async Task RunAsync(Guid id, CancellationToken ct)
    {
        await using var first = scopes.CreateAsyncScope();
        if (await first.ServiceProvider.GetRequiredService<ReplayRun>().BeginAsync(id, ct) is not { } edition)
            return;
        log.LogInformation("Replay {ReplayId} runs under edition {EditionId} {Version}", id, edition.Id, edition.Version);
        while (await PageAsync(id, edition, ct)) { }
    }

    /// <summary>A page has services of its own, so that nothing piles up in the context.</summary>
    private async Task<bool> PageAsync(Guid id, Policy.Editions.PolicyEdition edition, CancellationToken ct)
    {
        await using var services = scopes.CreateAsyncScope();
        return await services.ServiceProvider.GetRequiredService<ReplayRun>().NextPageAsync(id, edition, ct);
    }

    /// <summary>A replay that breaks ends as failed; the worker lives on. A stop leaves it running, for the next start.</summary>
    private async Task Guarded(Func<Task> work, Guid id, CancellationToken ct)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e)
        {
            log.LogError(e, "Replay {ReplayId} failed", id);
            if (id != Guid.Empty)
                await FailAsync(id, e is BusinessException known ? known.Code : SubsidiesErrorCodes.ReplayBroke, ct);
        }
    }

    private async Task FailAsync(Guid id, string code, CancellationToken ct)
    {
        try
        {
            await using var services = scopes.CreateAsyncScope();
            using var everything = services
                .ServiceProvider.GetRequiredService<IDataScope>()
                .Open(DataScopeValue.Everything, "replay failed");
            var db = services.ServiceProvider.GetRequiredService<TrainingPlatformDbContext>();
            if (await db.Set<Replay>().FirstOrDefaultAsync(r => r.Id == id, ct) is { IsOver: false } replay)
            {
                replay.Fail(code, services.ServiceProvider.GetRequiredService<IBusinessClock>().Now);
                await db.SaveChangesAsync(ct);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "The failure of replay {ReplayId} could not be written", id);
        }
    }
}
