using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.IntegrationPilots.Milestones;

/// <summary>Raises an alert for every milestone that is late and settles what has ended. Depends on dates alone: run late or twice, it does the same.</summary>
internal sealed class MilestoneAlerts(TrainingPlatformDbContext db, IBusinessClock clock, ILogger<MilestoneAlerts> log)
{
    /// <summary>In the caller's transaction, with the scope open to everything.</summary>
    public async Task RaiseAndSettleAsync(CancellationToken ct)
    {
        var plans = await db.Set<MilestonePlan>().AsNoTracking().ToListAsync(ct);
        var known = await db.Set<MilestoneAlert>().ToListAsync(ct);
        var late = plans
            .SelectMany(p => p.Milestones.Where(m => m.EndedOn is null && m.PlannedTo < clock.Today).Select(m => (Plan: p, Milestone: m)))
            .ToList();
        foreach (var (plan, milestone) in late.Where(l => !known.Exists(k => Is(k, l.Plan, l.Milestone))))
            db.Add(new MilestoneAlert(Guid.CreateVersion7(), plan, milestone, clock.Now));
        foreach (var over in known.Where(k => !late.Exists(l => Is(k, l.Plan, l.Milestone))))
            over.Settle(clock.Now);
        await db.SaveChangesAsync(ct);
        log.LogInformation("{Late} milestones are late", late.Count);
    }

    private static bool Is(MilestoneAlert alert, MilestonePlan plan, Milestone milestone) =>
        alert.PlanId == plan.Id && alert.Code == milestone.Code && alert.DueOn == milestone.PlannedTo;
}
