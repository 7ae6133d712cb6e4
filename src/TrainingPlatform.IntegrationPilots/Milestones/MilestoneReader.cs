using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.IntegrationPilots.Milestones;

/// <summary>Milestones with the forecast of today, as the caller may see them.</summary>
internal sealed class MilestoneReader(TrainingPlatformDbContext db, MilestoneOwners owners, IBusinessClock clock)
{
    public async Task<MilestonePlanDto> GetAsync(MilestoneOwnerKind kind, Guid ownerId, CancellationToken ct)
    {
        var owner = await owners.LoadAsync(kind, ownerId, ct);
        var plan = await db.Set<MilestonePlan>().AsNoTracking().SingleOrDefaultAsync(p => p.OwnerId == ownerId, ct);
        return plan is not null
            ? ToDto(plan, clock.Today)
            : new MilestonePlanDto
            {
                OwnerKind = kind,
                OwnerId = ownerId,
                OwnerName = owner.Name,
            };
    }

    /// <returns>Days behind, by owner; owners without milestones are missing.</returns>
    public async Task<IReadOnlyDictionary<Guid, int>> DelaysAsync(IReadOnlyCollection<Guid> ownerIds, CancellationToken ct) =>
        (await db.Set<MilestonePlan>().AsNoTracking().Where(p => ownerIds.Contains(p.OwnerId)).ToListAsync(ct)).ToDictionary(
            p => p.OwnerId,
            p => p.ScheduleOn(clock.Today).DelayDays
        );

    public static MilestonePlanDto ToDto(MilestonePlan plan, DateOnly today)
    {
        var schedule = plan.ScheduleOn(today);
        var milestones = plan.Milestones.ToDictionary(m => m.Code);
        return new MilestonePlanDto
        {
            OwnerKind = plan.OwnerKind,
            OwnerId = plan.OwnerId,
            OwnerName = plan.OwnerName,
            Version = plan.Version,
            FirstEnd = plan.FirstEnd,
            PlannedEnd = schedule.PlannedEnd,
            ForecastEnd = schedule.ForecastEnd,
            DelayDays = schedule.DelayDays,
            Reason = plan.Reason,
            PlannedByName = plan.PlannedByName,
            Milestones = [.. schedule.Steps.Select(s => ToDto(milestones[s.Code], s, today))],
        };
    }

    private static MilestoneDto ToDto(Milestone m, ScheduledStep step, DateOnly today) =>
        new()
        {
            Code = m.Code,
            Name = m.Name,
            PlannedFrom = m.PlannedFrom,
            PlannedTo = m.PlannedTo,
            After = m.Predecessors,
            StartedOn = m.StartedOn,
            EndedOn = m.EndedOn,
            ForecastFrom = step.From,
            ForecastTo = step.To,
            SlackDays = step.SlackDays,
            IsCritical = step.IsCritical,
            DelayDays = step.DelayDays,
            State =
                m.EndedOn is not null ? MilestoneState.Done
                : m.PlannedTo < today ? MilestoneState.Late
                : m.StartedOn is not null ? MilestoneState.Running
                : MilestoneState.Planned,
            Reference = m.Reference,
            ReportedByName = m.ReportedByName,
        };
}
