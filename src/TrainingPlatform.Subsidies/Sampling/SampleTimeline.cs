using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Sampling;

/// <summary>Samples that drew the line. For offices only: nobody else knows that a line is checked.</summary>
internal sealed class SampleTimeline(TrainingPlatformDbContext db) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEvent>> OfLineAsync(SubsidyClaimLine line, CancellationToken ct)
    {
        var rows = await (
            from check in db.Set<SampleCheck>().AsNoTracking()
            where check.LineId == line.Id
            join round in db.Set<SampleRound>() on check.RoundId equals round.Id
            join seed in db.Set<SampleSeed>() on check.RoundId equals seed.RoundId
            select new
            {
                Check = check,
                round.Number,
                seed.EnteredAt,
                seed.EnteredByName,
            }
        ).ToListAsync(ct);
        return
        [
            .. rows.Select(r => new TimelineEvent(r.EnteredAt, "SampleDrawn")
            {
                For = TimelineAudience.Offices,
                ByName = r.EnteredByName,
                ByOfficial = true,
                Note = r.Number,
            }),
            .. rows.Where(r => r.Check.DecidedAt is not null).Select(r => Decided(r.Check)),
        ];
    }

    private static TimelineEvent Decided(SampleCheck check) =>
        new(check.DecidedAt!.Value, check.Status == SampleCheckStatus.Assured ? "SampleAssured" : "SampleNotAssured")
        {
            For = TimelineAudience.Offices,
            ByName = check.DecidedByName,
            ByOfficial = true,
            Note = check.Finding,
            NoteIsPersonal = true,
        };
}
