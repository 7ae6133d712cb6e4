using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Indicators;
using TrainingPlatform.IntegrationPilots.Milestones;
using TrainingPlatform.IntegrationPilots.Plans;

namespace TrainingPlatform.IntegrationPilots.Reminders;

/// <summary>Raises what is due and settles what has come. Depends on dates alone: run late or twice, it does the same.</summary>
internal sealed class PilotReminderService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    PilotPlanAppService plans,
    IndicatorCatalogue catalogue,
    MilestoneAlerts milestones,
    IDataScope scope,
    IBusinessClock clock,
    ILogger<PilotReminderService> log
)
{
    /// <summary>Our own days: a plan is announced a month before, indicators are due on the fifteenth day after the quarter.</summary>
    private const int PlanDaysBefore = 30;
    private const int IndicatorDaysAfter = 15;

    public async Task RunAsync(CancellationToken ct)
    {
        using var opened = scope.Open(DataScopeValue.Everything, "reminders of the pilots");
        await unitOfWork.RunAsync(RaiseAndSettleAsync, ct, "pilot-reminders");
        await unitOfWork.RunAsync(milestones.RaiseAndSettleAsync, ct, "pilot-milestone-alerts");
    }

    private async Task RaiseAndSettleAsync(CancellationToken ct)
    {
        var pilots = (await db.Set<PilotEnterprise>().AsSplitQuery().ToListAsync(ct)).Where(p => p.IsInProgramme).ToList();
        var known = await db.Set<PilotReminder>().ToListAsync(ct);
        var entered = (await catalogue.AllAsync(ct))
            .Where(i => i is { Source: IndicatorSourceKind.Entered, Period: IndicatorPeriodKind.Quarter })
            .Select(i => i.Code)
            .ToList();
        foreach (var pilot in pilots)
        {
            var due = await DueAsync(pilot, entered, ct);
            foreach (
                var thing in due.Where(d =>
                    !known.Exists(k => k.PilotEnterpriseId == pilot.Id && k.Kind == d.Kind && k.Year == d.Year && k.Quarter == d.Quarter)
                )
            )
                db.Add(new PilotReminder(Guid.CreateVersion7(), pilot, thing, clock.Now));
            foreach (
                var settled in known.Where(k =>
                    k.PilotEnterpriseId == pilot.Id && !due.Exists(d => d.Kind == k.Kind && d.Year == k.Year && d.Quarter == k.Quarter)
                )
            )
                settled.Settle(clock.Now);
        }
        foreach (var gone in known.Where(k => !pilots.Exists(p => p.Id == k.PilotEnterpriseId)))
            gone.Settle(clock.Now);
        var changed = await db.SaveChangesAsync(ct);
        log.LogInformation("Reminders of {Pilots} pilots: {Changed} rows changed", pilots.Count, changed);
    }

    private async Task<List<DueThing>> DueAsync(PilotEnterprise pilot, IReadOnlyList<string> indicators, CancellationToken ct)
    {
        var due = new List<DueThing>();
        var plan = await plans.OfAsync(pilot, ct);
        if (plan.Version == 0 && clock.Today >= plan.DueOn.AddDays(-PlanDaysBefore))
            due.Add(new DueThing(PilotReminderKind.Plan, plan.DueOn.Year, 0, plan.DueOn));
        var last = new ReportPeriod(clock.Today.Year, (clock.Today.Month + 2) / 3).Previous;
        if (pilot.CultivatingFrom > last.Last)
            return due;
        var there = await db.Set<IndicatorReport>()
            .Where(r =>
                r.PilotEnterpriseId == pilot.Id
                && r.Year == last.Year
                && r.Quarter == last.Quarter
                && r.Status != IndicatorReportStatus.Returned
            )
            .Select(r => r.Indicator)
            .ToListAsync(ct);
        if (indicators.Except(there).Any())
            due.Add(new DueThing(PilotReminderKind.Indicators, last.Year, last.Quarter, last.Last.AddDays(IndicatorDaysAfter)));
        return due;
    }
}
