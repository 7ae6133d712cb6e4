using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>Overdue reviews of the office below, for whoever answers for it.</summary>
internal sealed class ReviewWorkQueue(TrainingPlatformDbContext db) : IWorkQueueSource
{
    private const int Limit = 200;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        var items = new List<WorkQueueItem>();
        foreach (var step in ReviewSteps.All.Where(s => isGranted(ReviewSteps.SupervisorOf(s)) && !isGranted(ReviewSteps.PermissionOf(s))))
            items.AddRange(await OverdueAsync(step, ct));
        return items;
    }

    private async Task<IReadOnlyList<WorkQueueItem>> OverdueAsync(ClaimStep step, CancellationToken ct)
    {
        var waiting = db.Set<SubsidyClaimLine>().Where(ReviewSteps.WaitsFor(step));
        var rows = await (
            from told in db.Set<ReviewEscalation>().AsNoTracking()
            join claim in db.Set<SubsidyClaim>().AsNoTracking() on told.ClaimId equals claim.Id
            where told.Step == step && waiting.Any(l => l.ClaimId == told.ClaimId && l.DueOn == told.DueOn)
            orderby told.DueOn, claim.Number
            select new
            {
                claim.Id,
                claim.Number,
                claim.ClassName,
                claim.ClassNumber,
                claim.Kind,
                claim.DivisionId,
                claim.SubmittedAt,
                told.DueOn,
                claim.Status,
            }
        )
            .Take(Limit)
            .ToListAsync(ct);
        return
        [
            .. rows.Select(r => new WorkQueueItem
            {
                Kind = "ReviewOverdue",
                Id = r.Id,
                Number = r.Number,
                Title = r.ClassName,
                Subtitle = r.ClassNumber,
                Topic = "Enum:ClaimKind." + r.Kind,
                DivisionId = r.DivisionId,
                SubmittedAt = r.SubmittedAt,
                DueOn = r.DueOn,
                Status = r.Status.ToString(),
                Route = "/subsidies/reviews",
            }),
        ];
    }
}
