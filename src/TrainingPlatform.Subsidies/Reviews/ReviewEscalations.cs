using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>Tells the office above of reviews past their last day: once per step and deadline, whenever and however often it runs.</summary>
internal sealed class ReviewEscalations(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDataScope scope,
    IBusinessClock clock,
    ILogger<ReviewEscalations> log
)
{
    /// <returns>How many were told now.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        using var _ = scope.Open(DataScopeValue.Everything, "reviews past their last day");
        var told = 0;
        foreach (var step in ReviewSteps.All)
            told += await work.RunAsync(c => TellAsync(step, c), ct, "review-escalation");
        return told;
    }

    private async Task<int> TellAsync(ClaimStep step, CancellationToken ct)
    {
        var today = clock.Today;
        var late = await db.Set<SubsidyClaimLine>()
            .Where(ReviewSteps.WaitsFor(step))
            .Where(l => l.DueOn != null && l.DueOn < today)
            .GroupBy(l => new { l.ClaimId, l.DivisionId })
            .Select(g => new
            {
                g.Key.ClaimId,
                g.Key.DivisionId,
                DueOn = g.Min(l => l.DueOn!.Value),
            })
            .ToListAsync(ct);
        var claimIds = late.Select(l => l.ClaimId).ToList();
        var known = (
            await db.Set<ReviewEscalation>()
                .Where(e => e.Step == step && claimIds.Contains(e.ClaimId))
                .Select(e => new { e.ClaimId, e.DueOn })
                .ToListAsync(ct)
        ).ToHashSet();
        var fresh = late.Where(l => !known.Contains(new { l.ClaimId, l.DueOn })).ToList();
        foreach (var one in fresh)
            db.Add(new ReviewEscalation(one.ClaimId, one.DivisionId, step, one.DueOn, clock.Now));
        await db.SaveChangesAsync(ct);
        if (fresh.Count > 0)
            log.LogWarning("{Count} claims are past the last day of {Step}", fresh.Count, step);
        return fresh.Count;
    }
}

/// <summary>Depends on dates only: after a pause or a restart one run catches up.</summary>
[DisallowConcurrentExecution]
internal sealed class ReviewEscalationJob(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReviewEscalations>().RunAsync(cancellationToken);
    }
}
