using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>Public lists of a line: published, doubted, closed. Who doubted it stands nowhere; the decision is the line's own.</summary>
internal sealed class NoticeTimeline(TrainingPlatformDbContext db, IDataScope scope) : ITimelineSource
{
    public async Task<IReadOnlyList<TimelineEvent>> OfLineAsync(SubsidyClaimLine line, CancellationToken ct)
    {
        // A notice is its county's; of it only what concerns this line is told.
        using var _ = scope.Open(new DataScopeValue { DivisionIds = [line.DivisionId] }, "notices of one line");
        var rows = await (
            from row in db.Set<NoticeRow>().AsNoTracking()
            where row.LineId == line.Id
            join notice in db.Set<PublicityNotice>() on row.NoticeId equals notice.Id
            join closing in db.Set<NoticeClosing>() on notice.Id equals closing.NoticeId into closings
            from closing in closings.DefaultIfEmpty()
            select new { Notice = notice, Closing = closing }
        ).ToListAsync(ct);
        var doubts = await (
            from objection in db.Set<Objection>().AsNoTracking()
            where objection.LineId == line.Id
            join decision in db.Set<ObjectionDecision>() on objection.Id equals decision.ObjectionId into decisions
            from decision in decisions.DefaultIfEmpty()
            select new { objection.NoticeId, objection.RaisedAt, objection.Reason, Outcome = (ObjectionStatus?)decision.Status }
        ).ToListAsync(ct);
        var takenOut = doubts.Where(d => d.Outcome == ObjectionStatus.Upheld).Select(d => d.NoticeId).ToHashSet();
        return
        [
            .. rows.Select(r => Published(r.Notice)),
            .. doubts.Select(d => new TimelineEvent(d.RaisedAt, "ObjectionRaised") { Note = d.Reason, NoteFor = TimelineAudience.Offices, NoteIsPersonal = true }),
            .. rows.Where(r => r.Closing is not null && !takenOut.Contains(r.Notice.Id)).Select(r => Closed(r.Notice, r.Closing!)),
        ];
    }

    private static TimelineEvent Published(PublicityNotice notice) =>
        new(notice.PublishedAt, "NoticePublished")
        {
            ByName = notice.PublishedByName,
            ByOfficial = true,
            Note = FormattableString.Invariant($"{notice.Number} · {notice.FirstDay:yyyy-MM-dd} — {notice.LastDay:yyyy-MM-dd}"),
            Documents = [new TimelineDocument(notice.Number, $"/api/app/report/publicity-notice/{notice.Id}", NoticeAccess.Permission)],
        };

    private static TimelineEvent Closed(PublicityNotice notice, NoticeClosing closing) =>
        new(BusinessTime.Start(closing.ClosedOn), "NoticeClosed")
        {
            ByName = closing.ByName,
            ByOfficial = true,
            Note = notice.Number,
        };
}
