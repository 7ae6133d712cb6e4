using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Inspections;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.Subsidies.Recoveries;
using TrainingPlatform.Subsidies.Sampling;

namespace TrainingPlatform.Subsidies.Queue;

/// <summary>What comes up after or beside the reviews and waits for a person: recoveries, differences, samples, second looks, holds. Nobody is shown what the own hand began.</summary>
internal sealed class CaseWorkQueue(TrainingPlatformDbContext db, ICurrentUser user, IBusinessClock clock, TextCatalog texts)
    : IWorkQueueSource
{
    private const int Limit = 200;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct) =>
        [
            .. await RecoveriesAsync(isGranted, ct),
            .. isGranted(RecoveryPermissions.Approve) ? await DifferencesAsync(ct) : [],
            .. isGranted(SamplePermissions.Decide) ? await SamplesAsync(ct) : [],
            .. isGranted(InspectionPermissions.Record) ? await InspectionsAsync(ct) : [],
            .. isGranted(PaymentAccess.Hold) ? await HoldsAsync(ct) : [],
        ];

    private async Task<IReadOnlyList<WorkQueueItem>> RecoveriesAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        var (all, me, today) = (db.Set<Recovery>().AsNoTracking(), user.Id, clock.Today);
        var items = new List<WorkQueueItem>();
        if (isGranted(RecoveryPermissions.Approve))
            items.AddRange(
                await ReadAsync("RecoveryToApprove", all.Where(r => r.Status == RecoveryStatus.Proposed && r.ProposedByUserId != me), ct)
            );
        if (isGranted(RecoveryPermissions.Propose))
            items.AddRange(await ReadAsync("RecoveryToServe", all.Where(r => r.Status == RecoveryStatus.Approved), ct));
        if (isGranted(RecoveryPermissions.WriteOff))
            items.AddRange(
                await ReadAsync(
                    "RecoveryObjected",
                    all.Where(r => r.Status == RecoveryStatus.Objected && r.ProposedByUserId != me && r.ApprovedByUserId != me),
                    ct
                )
            );
        if (isGranted(RecoveryPermissions.Receive) || isGranted(RecoveryPermissions.WriteOff))
            items.AddRange(await ReadAsync("RecoveryOverdue", all.Where(r => r.Status == RecoveryStatus.Served && r.DueOn < today), ct));
        return items;
    }

    private static async Task<IEnumerable<WorkQueueItem>> ReadAsync(string kind, IQueryable<Recovery> waiting, CancellationToken ct)
    {
        var rows = await waiting
            .OrderBy(r => r.DueOn)
            .ThenBy(r => r.Number)
            .Take(Limit)
            .Select(r => new
            {
                r.Id,
                r.Number,
                r.DebtorName,
                r.DivisionId,
                r.CreationTime,
                r.DueOn,
                r.Status,
            })
            .ToListAsync(ct);
        return rows.Select(r => new WorkQueueItem
        {
            Kind = kind,
            Id = r.Id,
            Number = r.Number,
            Title = r.DebtorName,
            DivisionId = r.DivisionId,
            SubmittedAt = r.CreationTime,
            DueOn = r.DueOn,
            Status = r.Status.ToString(),
            Route = "/subsidies/recoveries/" + r.Id,
        });
    }

    private async Task<IEnumerable<WorkQueueItem>> DifferencesAsync(CancellationToken ct)
    {
        var rows = await db.Set<DifferenceLine>()
            .AsNoTracking()
            .Where(d => d.OpenLineId != null && d.ByUserId != user.Id)
            .OrderBy(d => d.Id)
            .Take(Limit)
            .Select(d => new
            {
                d.Id,
                d.TraineeName,
                d.ClassName,
                d.Kind,
                d.DivisionId,
                d.CreationTime,
                d.Status,
            })
            .ToListAsync(ct);
        return rows.Select(r => new WorkQueueItem
        {
            Kind = "DifferenceToDecide",
            Id = r.Id,
            Title = r.TraineeName,
            Subtitle = r.ClassName,
            Topic = "Enum:ClaimKind." + r.Kind,
            DivisionId = r.DivisionId,
            SubmittedAt = r.CreationTime,
            Status = r.Status.ToString(),
            Route = "/subsidies/recoveries",
        });
    }

    /// <summary>One item for each round, with how many of its lines wait.</summary>
    private async Task<IEnumerable<WorkQueueItem>> SamplesAsync(CancellationToken ct)
    {
        var waiting = db.Set<SampleCheck>().Where(c => c.Status == SampleCheckStatus.EvidenceRequested);
        var rows = await db.Set<SampleRound>()
            .AsNoTracking()
            .Where(r => waiting.Any(c => c.RoundId == r.Id))
            .OrderBy(r => r.FrozenAt)
            .ThenBy(r => r.Id)
            .Take(Limit)
            .Select(r => new
            {
                r.Id,
                r.Number,
                r.DivisionId,
                r.FrozenAt,
                Waiting = waiting.Count(c => c.RoundId == r.Id),
            })
            .ToListAsync(ct);
        return rows.Select(r => new WorkQueueItem
        {
            Kind = "SampleToDecide",
            Id = r.Id,
            Number = r.Number,
            Title = r.Number,
            Subtitle = texts.Text("SampleRound:Waiting", new Dictionary<string, object?> { ["Count"] = r.Waiting }),
            DivisionId = r.DivisionId,
            SubmittedAt = r.FrozenAt,
            Status = nameof(SampleCheckStatus.EvidenceRequested),
            Route = "/subsidies/samples/" + r.Id,
        });
    }

    private async Task<IEnumerable<WorkQueueItem>> InspectionsAsync(CancellationToken ct)
    {
        var rows = await db.Set<Inspection>()
            .AsNoTracking()
            .Where(i => i.Status == InspectionStatus.RectificationOrdered)
            .OrderBy(i => i.RectifyBy)
            .ThenBy(i => i.Id)
            .Take(Limit)
            .Select(i => new
            {
                i.Id,
                i.Number,
                i.ClassName,
                i.DivisionId,
                i.At,
                i.RectifyBy,
                i.Status,
            })
            .ToListAsync(ct);
        return rows.Select(r => new WorkQueueItem
        {
            Kind = "InspectionRecheck",
            Id = r.Id,
            Number = r.Number,
            Title = r.ClassName,
            DivisionId = r.DivisionId,
            SubmittedAt = r.At,
            DueOn = r.RectifyBy,
            Status = r.Status.ToString(),
            Route = "/subsidies/inspections",
        });
    }

    private async Task<IEnumerable<WorkQueueItem>> HoldsAsync(CancellationToken ct)
    {
        var rows = await db.Set<PayeeHold>()
            .AsNoTracking()
            .Where(h => h.Status == PayeeHoldStatus.Requested && h.RequestedByUserId != user.Id)
            .OrderBy(h => h.RequestedAt)
            .ThenBy(h => h.Id)
            .Take(Limit)
            .Select(h => new
            {
                h.Id,
                h.PayeeName,
                h.DivisionId,
                h.RequestedAt,
                h.Status,
            })
            .ToListAsync(ct);
        return rows.Select(r => new WorkQueueItem
        {
            Kind = "HoldToConfirm",
            Id = r.Id,
            Title = r.PayeeName,
            DivisionId = r.DivisionId,
            SubmittedAt = r.RequestedAt,
            Status = r.Status.ToString(),
            Route = "/subsidies/payments",
        });
    }
}
