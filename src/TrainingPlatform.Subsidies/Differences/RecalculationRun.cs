using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Differences;

/// <summary>
/// Asks the paid claims that changes reach again, one transaction per claim, so many in a run. What comes out otherwise is proposed; people decide,
/// and nothing is paid or recovered here.
/// </summary>
internal sealed class RecalculationRun(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDataScope scope,
    ReachedClaims reached,
    DifferenceFinder finder,
    CorrectedNumbers corrected,
    IPolicyEditions editions,
    IBusinessClock clock,
    ILogger<RecalculationRun> log
)
{
    private const int ClaimsPerRun = 200;

    /// <returns>How many differences were proposed.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        using var _ = scope.Open(DataScopeValue.Everything, "paid claims asked again after a change");
        var (proposed, waiting) = (0, new HashSet<Guid>());
        for (var asked = 0; asked < ClaimsPerRun && await NextAsync(waiting, ct) is { } step; asked++)
        {
            db.ChangeTracker.Clear();
            proposed += await work.RunAsync(c => AskAsync(step, c), ct, "claim:" + step.ClaimId, "recalculation:" + step.OrderId);
        }
        return proposed;
    }

    /// <summary>The next claim of the oldest order. Orders without one are done, or begin again in the next run while a line is at the bank.</summary>
    private async Task<Step?> NextAsync(HashSet<Guid> waiting, CancellationToken ct)
    {
        foreach (
            var order in await db.Set<RecalculationOrder>()
                .Where(o => o.DoneAt == null && !waiting.Contains(o.Id))
                .OrderBy(o => o.Id)
                .Take(ClaimsPerRun)
                .ToListAsync(ct)
        )
        {
            var last = order.LastClaimNumber;
            var next = await reached
                .Of(order)
                .Where(c => string.Compare(c.Number, last) > 0)
                .OrderBy(c => c.Number)
                .Select(c => new { c.Id, c.Number })
                .FirstOrDefaultAsync(ct);
            if (next is not null)
                return new Step(order.Id, next.Id, next.Number);
            await EndAsync(order, waiting, ct);
        }
        return null;
    }

    private async Task EndAsync(RecalculationOrder order, HashSet<Guid> waiting, CancellationToken ct)
    {
        if (order.Recheck && await reached.AnyAtTheBankAsync(order, ct))
        {
            order.Again();
            waiting.Add(order.Id);
        }
        else
        {
            order.Done(clock.Now);
            log.LogInformation(
                "Recalculation {OrderId} done, {Claims} claims, {Differences} differences",
                order.Id,
                order.Claims,
                order.Proposed
            );
        }
        await db.SaveChangesAsync(ct);
    }

    private async Task<int> AskAsync(Step step, CancellationToken ct)
    {
        var order = await db.Set<RecalculationOrder>().SingleAsync(o => o.Id == step.OrderId, ct);
        if (order.LastClaimNumber == step.ClaimNumber || order.DoneAt is not null)
            return 0;
        var proposed = await ProposeAsync(order, step.ClaimId, ct);
        order.Asked(step.ClaimNumber, proposed);
        await db.SaveChangesAsync(ct);
        return proposed;
    }

    /// <summary>A claim that cannot be asked holds up no other.</summary>
    private async Task<int> ProposeAsync(RecalculationOrder order, Guid claimId, CancellationToken ct)
    {
        try
        {
            var claim = await db.LoadClaimAsync(claimId, null, ct);
            if (order.EditionId is { } edition && (await editions.InForceAsync(claim.DivisionId, claim.StartOn, ct)).Id != edition)
                return 0;
            if (order is { Recheck: true, TraineeId: { } trainee })
                await corrected.RecheckAsync(claim, trainee, ct);
            return (await finder.ProposeAsync(claim, order.EditionId, null, ct)).Lines.Count;
        }
        catch (Exception e) when (e is BusinessException or EntityNotFoundException)
        {
            log.LogWarning("Claim {ClaimId} not asked again after a change: {Reason}", claimId, e.Message);
            return 0;
        }
    }

    private sealed record Step(Guid OrderId, Guid ClaimId, string ClaimNumber);
}

/// <summary>Looks every ten minutes for changes that reach paid claims.</summary>
[DisallowConcurrentExecution]
internal sealed class RecalculationJob(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RecalculationRun>().RunAsync(cancellationToken);
    }
}
