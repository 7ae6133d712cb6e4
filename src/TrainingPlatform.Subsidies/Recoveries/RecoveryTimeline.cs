using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>Recoveries of the line's money. The debtor reads them from the day they are served; words may name other lines, so they stay in the office.</summary>
internal sealed class RecoveryTimeline(TrainingPlatformDbContext db, IAccounts accounts) : ITimelineSource
{
    private const string Objected = "RecoveryObjected";
    private static readonly string[] Amounts = ["RecoveryRepaid", "RecoveryOffset", "RecoveryOffsetOrdered", "RecoveryOffsetWithdrawn"];

    public async Task<IReadOnlyList<TimelineEvent>> OfLineAsync(SubsidyClaimLine line, CancellationToken ct)
    {
        var recoveries = await db.Set<Recovery>()
            .AsNoTracking()
            .Where(r => r.Items.Any(i => i.LineId == line.Id))
            .AsSplitQuery()
            .ToListAsync(ct);
        if (recoveries.Count == 0)
            return [];
        var people = recoveries.SelectMany(r => r.History).Select(h => h.ByUserId).OfType<Guid>().Distinct().ToList();
        var names = await accounts.DisplayNamesAsync(people, ct);
        return [.. recoveries.SelectMany(r => Steps(r, names))];
    }

    private static IEnumerable<TimelineEvent> Steps(Recovery recovery, IReadOnlyDictionary<Guid, string> names)
    {
        var served = recovery.History.Where(h => h.Action == "RecoveryServed").Select(h => (DateTimeOffset?)h.At).Min();
        return recovery.History.Select(h => new TimelineEvent(h.At, h.Action)
        {
            For = served <= h.At ? TimelineAudience.Payee : TimelineAudience.Offices,
            ByName = h.ByUserId is { } by ? names.GetValueOrDefault(by) : null,
            ByOfficial = h.Action != Objected,
            Note = h.Reason,
            NoteFor = Amounts.Contains(h.Action) ? TimelineAudience.Payee : TimelineAudience.Offices,
            NoteIsPersonal = !Amounts.Contains(h.Action),
            Documents =
                h.Action == "RecoveryServed"
                    ? [new TimelineDocument(recovery.Number, $"/api/app/report/recovery/{recovery.Id}", RecoveryAccess.Permission)]
                    : [],
        });
    }
}
