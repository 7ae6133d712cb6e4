using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Bases;
using TrainingPlatform.IntegrationPilots.Investments;

namespace TrainingPlatform.IntegrationPilots.Milestones;

/// <summary>What waits around bases: late milestones for whoever reports them; proposals and vouchers for Development and Reform.</summary>
internal sealed class MilestoneWorkQueue(TrainingPlatformDbContext db) : IWorkQueueSource
{
    private const int MaxItems = 100;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        var items = new List<WorkQueueItem>();
        var reported = Enum.GetValues<MilestoneOwnerKind>().Where(kind => isGranted(MilestonePermissions.Of(kind).Report)).ToList();
        if (reported.Count > 0)
            items.AddRange(await LateAsync(reported, ct));
        if (isGranted(PilotBasePermissions.Decide))
        {
            items.AddRange(await ProposalsAsync(ct));
            items.AddRange(await VouchersAsync(ct));
        }
        return items;
    }

    public static string RouteOf(MilestoneOwnerKind kind, Guid id) =>
        kind switch
        {
            MilestoneOwnerKind.Base => $"/pilots/bases/{id}",
            MilestoneOwnerKind.City => $"/pilots/cities/{id}",
            _ => $"/pilots/enterprises/{id}",
        };

    private async Task<IEnumerable<WorkQueueItem>> LateAsync(IReadOnlyCollection<MilestoneOwnerKind> kinds, CancellationToken ct) =>
        (
            await db.Set<MilestoneAlert>()
                .AsNoTracking()
                .Where(a => a.SettledAt == null && kinds.Contains(a.OwnerKind))
                .OrderBy(a => a.DueOn)
                .Take(MaxItems)
                .ToListAsync(ct)
        ).Select(a => new WorkQueueItem
        {
            Kind = "PilotMilestone",
            Id = a.Id,
            Number = a.Code,
            Title = a.OwnerName,
            Subtitle = a.Name,
            DivisionId = a.DivisionId,
            DueOn = a.DueOn,
            Status = nameof(MilestoneState.Late),
            Route = RouteOf(a.OwnerKind, a.OwnerId),
        });

    private async Task<IEnumerable<WorkQueueItem>> ProposalsAsync(CancellationToken ct) =>
        (
            await db.Set<PilotBase>()
                .AsNoTracking()
                .AsSplitQuery()
                .Where(b => b.Status == PilotBaseStatus.Proposed)
                .OrderBy(b => b.Number)
                .Take(MaxItems)
                .ToListAsync(ct)
        ).Select(b => Item("PilotBaseProposal", b.Id, b, null, b.Status.ToString()));

    private async Task<IEnumerable<WorkQueueItem>> VouchersAsync(CancellationToken ct)
    {
        var rows = await (
            from s in db.Set<BaseSpending>()
            where s.Status == LedgerEntryStatus.Recorded
            join b in db.Set<PilotBase>() on s.PilotBaseId equals b.Id
            orderby s.Id
            select new
            {
                s.Id,
                s.Reference,
                Base = b,
            }
        )
            .AsNoTracking()
            .AsSplitQuery()
            .Take(MaxItems)
            .ToListAsync(ct);
        return rows.Select(r => Item("PilotBaseSpending", r.Id, r.Base, r.Reference, nameof(LedgerEntryStatus.Recorded)));
    }

    private static WorkQueueItem Item(string kind, Guid id, PilotBase of, string? subtitle, string status) =>
        new()
        {
            Kind = kind,
            Id = id,
            Number = of.Number,
            Title = of.Name,
            Subtitle = subtitle,
            DivisionId = of.DivisionId,
            Status = status,
            Route = RouteOf(MilestoneOwnerKind.Base, of.Id),
        };
}
