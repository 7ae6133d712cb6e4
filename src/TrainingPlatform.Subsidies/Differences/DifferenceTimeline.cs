using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Differences;

/// <summary>Recalculations of a paid line. Outside the office only a top-up that was accepted is told; what is to come back is told when it is served.</summary>
internal sealed class DifferenceTimeline(TrainingPlatformDbContext db) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEvent>> OfLineAsync(SubsidyClaimLine line, CancellationToken ct)
    {
        var differences = await db.Set<DifferenceLine>().AsNoTracking().Where(d => d.LineId == line.Id).ToListAsync(ct);
        return [.. differences.Select(Proposed), .. differences.Where(d => d.DecidedAt is not null).Select(Decided)];
    }

    private static TimelineEvent Proposed(DifferenceLine difference) =>
        new(difference.CreationTime, "DifferenceProposed")
        {
            For = TimelineAudience.Offices,
            ByName = difference.ByName,
            ByOfficial = true,
            Note = $"{difference.Before} → {difference.After}",
        };

    private static TimelineEvent Decided(DifferenceLine difference)
    {
        var accepted = difference.Status != DifferenceStatus.Dismissed;
        return new(difference.DecidedAt!.Value, accepted ? "DifferenceAccepted" : "DifferenceDismissed")
        {
            For = accepted && difference.RecoveryId is null ? TimelineAudience.Payee : TimelineAudience.Offices,
            ByName = difference.DecidedByName,
            ByOfficial = true,
            Note = difference.DecisionReason,
            NoteFor = TimelineAudience.Offices,
            NoteIsPersonal = true,
        };
    }
}
