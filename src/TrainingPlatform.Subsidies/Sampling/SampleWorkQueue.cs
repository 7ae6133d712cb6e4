using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Sampling;

/// <summary>Claims with drawn lines that the institution has given no evidence for yet.</summary>
internal sealed class SampleWorkQueue(TrainingPlatformDbContext db) : IWorkQueueSource
{
    private const int Limit = 200;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        if (!isGranted(SamplePermissions.Answer))
            return [];
        var asked = db.Set<SampleCheck>().Where(c => c.Status == SampleCheckStatus.EvidenceRequested && !c.Evidence.Any());
        var rows = await db.Set<SubsidyClaim>()
            .AsNoTracking()
            .Where(c => asked.Any(s => s.ClaimId == c.Id))
            .OrderBy(c => c.UpdatedAt)
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
            })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(r => new WorkQueueItem
            {
                Kind = "SampleEvidence",
                Id = r.Id,
                Number = r.Number,
                Title = r.ClassName,
                Subtitle = r.ClassNumber,
                DivisionId = r.DivisionId,
                SubmittedAt = r.SubmittedAt,
                DueOn = r.DueOn,
                Status = nameof(SampleCheckStatus.EvidenceRequested),
                Route = "/subsidies/claims/" + r.Id,
            }),
        ];
    }
}
