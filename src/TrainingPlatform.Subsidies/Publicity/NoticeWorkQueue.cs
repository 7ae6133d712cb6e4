using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>Claims with lines to publish or with something to add to paid ones, and objections nobody has decided.</summary>
internal sealed class NoticeWorkQueue(TrainingPlatformDbContext db, NoticeAdditions additions) : IWorkQueueSource
{
    private const int Limit = 200;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct) =>
        [
            .. isGranted(PublicityPermissions.Publish)
                ? await ToPublishAsync(
                    "NoticeDue",
                    db.Set<SubsidyClaimLine>().Where(SubsidyClaimLine.ReadyForNotice).Select(l => l.ClaimId),
                    ct
                )
                : [],
            .. isGranted(PublicityPermissions.Publish)
                ? await ToPublishAsync("AdditionNoticeDue", additions.Waiting().Select(d => d.ClaimId), ct)
                : [],
            .. isGranted(PublicityPermissions.Investigate) ? await ObjectionsAsync(ct) : [],
        ];

    private async Task<IReadOnlyList<WorkQueueItem>> ToPublishAsync(string kind, IQueryable<Guid> ready, CancellationToken ct)
    {
        var rows = await db.Set<SubsidyClaim>()
            .AsNoTracking()
            .Where(c => ready.Contains(c.Id))
            .OrderBy(c => c.UpdatedAt)
            .ThenBy(c => c.Id)
            .Take(Limit)
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.ClassName,
                c.ClassNumber,
                c.Kind,
                c.DivisionId,
                c.SubmittedAt,
                c.Status,
            })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(r => new WorkQueueItem
            {
                Kind = kind,
                Id = r.Id,
                Number = r.Number,
                Title = r.ClassName,
                Subtitle = r.ClassNumber,
                Topic = "Enum:ClaimKind." + r.Kind,
                DivisionId = r.DivisionId,
                SubmittedAt = r.SubmittedAt,
                Status = r.Status.ToString(),
                Route = "/subsidies/publicity",
            }),
        ];
    }

    private async Task<IReadOnlyList<WorkQueueItem>> ObjectionsAsync(CancellationToken ct)
    {
        var decided = db.Set<ObjectionDecision>();
        var rows = await db.Set<Objection>()
            .AsNoTracking()
            .Where(o => !decided.Any(d => d.ObjectionId == o.Id))
            .OrderBy(o => o.RaisedAt)
            .ThenBy(o => o.Id)
            .Take(Limit)
            .Join(
                db.Set<PublicityNotice>(),
                o => o.NoticeId,
                n => n.Id,
                (o, n) =>
                    new
                    {
                        o.Id,
                        o.Code,
                        o.DivisionId,
                        o.RaisedAt,
                        n.Number,
                        n.LastDay,
                    }
            )
            .ToListAsync(ct);
        return
        [
            .. rows.Select(r => new WorkQueueItem
            {
                Kind = "Objection",
                Id = r.Id,
                Number = r.Number,
                Title = r.Code,
                DivisionId = r.DivisionId,
                SubmittedAt = r.RaisedAt,
                DueOn = r.LastDay,
                Status = nameof(ObjectionStatus.Open),
                Route = "/subsidies/publicity/objections?id=" + r.Id,
            }),
        ];
    }
}
