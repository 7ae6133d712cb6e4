using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Indicators;
using TrainingPlatform.IntegrationPilots.Investments;

namespace TrainingPlatform.IntegrationPilots.Reminders;

/// <summary>What waits in the pilots: the enterprise's plan and indicators; applications, evidence and values for Development and Reform.</summary>
internal sealed class PilotWorkQueue(TrainingPlatformDbContext db) : IWorkQueueSource
{
    private const int MaxItems = 100;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        var items = new List<WorkQueueItem>();
        if (isGranted(IndicatorPermissions.Enter))
            items.AddRange(await RemindersAsync(ct));
        if (isGranted(IntegrationPilotsPermissions.Enterprises.Decide))
            items.AddRange(await ApplicationsAsync(ct));
        if (isGranted(InvestmentPermissions.Check))
            items.AddRange(await EntriesAsync(ct));
        if (isGranted(IndicatorPermissions.SignOff))
            items.AddRange(await ReportsAsync(ct));
        return items;
    }

    private async Task<List<WorkQueueItem>> RemindersAsync(CancellationToken ct) =>
        await (
            from r in db.Set<PilotReminder>()
            where r.SettledAt == null
            join p in db.Set<PilotEnterprise>() on r.PilotEnterpriseId equals p.Id
            orderby r.DueOn
            select new WorkQueueItem
            {
                Kind = r.Kind == PilotReminderKind.Plan ? "PilotPlan" : "PilotIndicators",
                Id = r.Id,
                Number = p.Number,
                Title = p.Name,
                Subtitle = r.Quarter == 0 ? null : r.Year + "-Q" + r.Quarter,
                DivisionId = r.DivisionId,
                DueOn = r.DueOn,
                Status = "Due",
                Route = "/pilots/enterprises/" + p.Id,
            }
        )
            .Take(MaxItems)
            .ToListAsync(ct);

    private async Task<List<WorkQueueItem>> ApplicationsAsync(CancellationToken ct) =>
        [
            .. (
                await db.Set<PilotEnterprise>()
                    .AsNoTracking()
                    .Where(p => p.Status == PilotEnterpriseStatus.Applied)
                    .OrderBy(p => p.Number)
                    .Take(MaxItems)
                    .ToListAsync(ct)
            ).Select(p => Item("PilotApplication", p.Id, p, null, p.Status.ToString())),
        ];

    private async Task<List<WorkQueueItem>> EntriesAsync(CancellationToken ct)
    {
        var rows = await (
            from e in db.Set<LedgerEntry>()
            where e.Status == LedgerEntryStatus.Recorded
            join p in db.Set<PilotEnterprise>() on e.PilotEnterpriseId equals p.Id
            orderby e.Id
            select new
            {
                e.Id,
                e.Reference,
                Pilot = p,
            }
        )
            .AsNoTracking()
            .AsSplitQuery()
            .Take(MaxItems)
            .ToListAsync(ct);
        return [.. rows.Select(r => Item("PilotLedgerEntry", r.Id, r.Pilot, r.Reference, nameof(LedgerEntryStatus.Recorded)))];
    }

    private async Task<List<WorkQueueItem>> ReportsAsync(CancellationToken ct)
    {
        var rows = await (
            from r in db.Set<IndicatorReport>()
            where r.Status == IndicatorReportStatus.Entered
            join p in db.Set<PilotEnterprise>() on r.PilotEnterpriseId equals p.Id
            orderby r.Id
            select new
            {
                r.Id,
                r.Indicator,
                r.Year,
                r.Quarter,
                Pilot = p,
            }
        )
            .AsNoTracking()
            .AsSplitQuery()
            .Take(MaxItems)
            .ToListAsync(ct);
        return
        [
            .. rows.Select(r =>
                Item("PilotIndicatorReport", r.Id, r.Pilot, $"{r.Indicator} {r.Year}-Q{r.Quarter}", nameof(IndicatorReportStatus.Entered))
            ),
        ];
    }

    private static WorkQueueItem Item(string kind, Guid id, PilotEnterprise pilot, string? subtitle, string status) =>
        new()
        {
            Kind = kind,
            Id = id,
            Number = pilot.Number,
            Title = pilot.Name,
            Subtitle = subtitle,
            DivisionId = pilot.DivisionId,
            Status = status,
            Route = $"/pilots/enterprises/{pilot.Id}",
        };
}
