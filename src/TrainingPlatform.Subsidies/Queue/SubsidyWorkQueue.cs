using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Queue;

/// <summary>Claims that wait for the caller, by stage of their lines and by the caller's permissions.</summary>
internal sealed class SubsidyWorkQueue(TrainingPlatformDbContext db) : IWorkQueueSource
{
    private const int Limit = 200;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        var items = new List<WorkQueueItem>();
        if (isGranted(SubsidiesPermissions.Claims.FirstReview))
            items.AddRange(
                await ClaimsAsync(
                    "ClaimFirstReview",
                    c =>
                        c.Lines.Any(l =>
                            l.Status == SubsidyClaimLineStatus.Submitted
                            || (l.Status == SubsidyClaimLineStatus.OnHold && l.HeldAt == ClaimStep.FirstReview)
                        ),
                    ct
                )
            );
        if (isGranted(SubsidiesPermissions.Claims.SecondReview))
            items.AddRange(
                await ClaimsAsync(
                    "ClaimSecondReview",
                    c =>
                        c.Lines.Any(l =>
                            l.Status == SubsidyClaimLineStatus.FirstPassed
                            || (l.Status == SubsidyClaimLineStatus.OnHold && l.HeldAt == ClaimStep.SecondReview)
                        ),
                    ct
                )
            );
        if (isGranted(ReviewPermissions.Prefecture))
            items.AddRange(
                await ClaimsAsync(
                    "ClaimPrefectureReview",
                    c =>
                        c.Lines.Any(l =>
                            (l.Status == SubsidyClaimLineStatus.SecondPassed && l.NeedsPrefectureReview)
                            || (l.Status == SubsidyClaimLineStatus.OnHold && l.HeldAt == ClaimStep.PrefectureReview)
                        ),
                    ct
                )
            );
        if (isGranted(SubsidiesPermissions.Payments.Approve))
            items.AddRange(
                await ClaimsAsync("PaymentApproval", c => c.Lines.Any(l => l.Status == SubsidyClaimLineStatus.NoticePassed), ct)
            );
        if (isGranted(SubsidiesPermissions.Claims.Submit))
        {
            items.AddRange(
                await ClaimsAsync(
                    "ReturnedClaim",
                    c => c.Kind == ClaimKind.TrainingSubsidy && c.Lines.Any(l => l.Status == SubsidyClaimLineStatus.Returned),
                    ct
                )
            );
            items.AddRange(
                await ClaimsAsync("ClaimDue", c => c.Kind == ClaimKind.TrainingSubsidy && c.Status == SubsidyClaimStatus.Draft, ct)
            );
            items.AddRange(await DueClassesAsync(ct));
        }
        return items;
    }

    private async Task<IReadOnlyList<WorkQueueItem>> ClaimsAsync(
        string kind,
        Expression<Func<SubsidyClaim, bool>> waiting,
        CancellationToken ct
    )
    {
        var rows = await db.Set<SubsidyClaim>()
            .AsNoTracking()
            .Where(waiting)
            .OrderBy(c => c.DueOn == null)
            .ThenBy(c => c.DueOn)
            .ThenBy(c => c.Id)
            .Take(Limit)
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.ClassName,
                c.ClassNumber,
                c.DivisionId,
                c.SubmittedAt,
                c.DueOn,
                c.Status,
                c.Kind,
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
                DueOn = r.DueOn,
                Status = r.Status.ToString(),
                Route = "/subsidies/claims/" + r.Id,
            }),
        ];
    }

    /// <summary>Completed classes that have no training-subsidy claim yet.</summary>
    private async Task<IReadOnlyList<WorkQueueItem>> DueClassesAsync(CancellationToken ct)
    {
        var claims = db.Set<SubsidyClaim>().Where(c => c.Kind == ClaimKind.TrainingSubsidy);
        var rows = await db.Set<ClaimableClass>()
            .AsNoTracking()
            .Where(k => !claims.Any(c => c.ClassId == k.Id))
            .OrderBy(k => k.FileBy)
            .ThenBy(k => k.Id)
            .Take(Limit)
            .ToListAsync(ct);
        return
        [
            .. rows.Select(r => new WorkQueueItem
            {
                Kind = "ClaimDue",
                Id = r.Id,
                Number = r.Number,
                Title = r.Name,
                DivisionId = r.DivisionId,
                DueOn = r.FileBy,
                Status = nameof(SubsidyClaimStatus.Draft),
                Route = "/subsidies/claims?classId=" + r.Id,
            }),
        ];
    }
}
