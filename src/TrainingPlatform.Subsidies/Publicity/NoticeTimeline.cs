using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>
/// Public lists of a line and of what was added to it later: published, doubted, closed. Who doubted it stands nowhere; the decision on a line is the
/// line's own. An addition concerns whom it is paid to.
/// </summary>
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
            select new Place(notice, closing, row.DifferenceId, row.Amount)
        ).ToListAsync(ct);
        var doubts = await (
            from objection in db.Set<Objection>().AsNoTracking()
            where objection.LineId == line.Id
            join decision in db.Set<ObjectionDecision>() on objection.Id equals decision.ObjectionId into decisions
            from decision in decisions.DefaultIfEmpty()
            select new Doubt(objection, decision)
        ).ToListAsync(ct);
        var takenOut = doubts
            .Where(d => d.Decision?.Status == ObjectionStatus.Upheld)
            .Select(d => (d.Objection.NoticeId, d.Objection.DifferenceId))
            .ToHashSet();
        return
        [
            .. rows.Select(Published),
            .. doubts.Select(Raised),
            .. doubts.Where(d => d.Objection.DifferenceId is not null && d.Decision is not null).Select(d => Answered(d.Decision!)),
            .. rows.Where(r => r.Closing is not null && !takenOut.Contains((r.Notice.Id, r.DifferenceId))).Select(Closed),
        ];
    }

    private static TimelineEvent Published(Place place)
    {
        var notice = place.Notice;
        var listed = FormattableString.Invariant($"{notice.Number} · {notice.FirstDay:yyyy-MM-dd} — {notice.LastDay:yyyy-MM-dd}");
        return new(notice.PublishedAt, place.IsAddition ? "AdditionPublished" : "NoticePublished")
        {
            For = place.For,
            ByName = notice.PublishedByName,
            ByOfficial = true,
            Note = place.IsAddition ? $"{place.Amount} · {listed}" : listed,
            Documents = [new TimelineDocument(notice.Number, $"/api/app/report/publicity-notice/{notice.Id}", NoticeAccess.Permission)],
        };
    }

    private static TimelineEvent Raised(Doubt doubt) =>
        new(doubt.Objection.RaisedAt, doubt.Objection.DifferenceId is null ? "ObjectionRaised" : "AdditionDoubted")
        {
            For = doubt.Objection.DifferenceId is null ? TimelineAudience.Everybody : TimelineAudience.Payee,
            Note = doubt.Objection.Reason,
            NoteFor = TimelineAudience.Offices,
            NoteIsPersonal = true,
        };

    private static TimelineEvent Answered(ObjectionDecision decision) =>
        new(decision.At, decision.Status == ObjectionStatus.Upheld ? "AdditionOverturned" : "AdditionStands")
        {
            For = TimelineAudience.Payee,
            ByName = decision.ByName,
            ByOfficial = true,
            Note = decision.Finding,
            NoteFor = TimelineAudience.Offices,
            NoteIsPersonal = true,
        };

    private static TimelineEvent Closed(Place place) =>
        new(BusinessTime.Start(place.Closing!.ClosedOn), place.IsAddition ? "AdditionNoticeClosed" : "NoticeClosed")
        {
            For = place.For,
            ByName = place.Closing.ByName,
            ByOfficial = true,
            Note = place.Notice.Number,
        };

    private sealed record Place(PublicityNotice Notice, NoticeClosing? Closing, Guid? DifferenceId, Yuan Amount)
    {
        public bool IsAddition => DifferenceId is not null;

        public TimelineAudience For => IsAddition ? TimelineAudience.Payee : TimelineAudience.Everybody;
    }

    private sealed record Doubt(Objection Objection, ObjectionDecision? Decision);
}
