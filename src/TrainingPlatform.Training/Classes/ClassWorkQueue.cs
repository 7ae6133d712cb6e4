using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Policies;

namespace TrainingPlatform.Training.Classes;

/// <summary>Filed classes that wait for the county, and drafts that wait for the institution.</summary>
internal sealed class ClassWorkQueue(TrainingPlatformDbContext db, IDataScope scope, ReviewClock reviewClock) : IWorkQueueSource
{
    private const int MaxItems = 200;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        var items = new List<WorkQueueItem>();
        if (isGranted(TrainingPermissions.Classes.Review))
            items.AddRange(await ReadAsync("ClassReview", [TrainingClassStatus.Submitted], ct));
        if (isGranted(TrainingPermissions.Classes.File) && scope.InstitutionId is not null)
            items.AddRange(await ReadAsync("ClassDraft", [TrainingClassStatus.Draft, TrainingClassStatus.Returned], ct));
        return items;
    }

    private async Task<List<WorkQueueItem>> ReadAsync(string kind, TrainingClassStatus[] statuses, CancellationToken ct)
    {
        var rows = await db.Set<TrainingClass>()
            .AsNoTracking()
            .Where(c => statuses.Contains(c.Status))
            .OrderBy(c => c.SubmittedAt)
            .ThenBy(c => c.Number)
            .Take(MaxItems)
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.Name,
                c.StartOn,
                c.EndOn,
                c.DivisionId,
                c.SubmittedAt,
                c.Status,
            })
            .ToListAsync(ct);
        var items = new List<WorkQueueItem>();
        foreach (var c in rows)
            items.Add(
                new WorkQueueItem
                {
                    Kind = kind,
                    Id = c.Id,
                    Number = c.Number,
                    Title = c.Name,
                    Subtitle = string.Create(CultureInfo.InvariantCulture, $"{c.StartOn:yyyy-MM-dd} – {c.EndOn:yyyy-MM-dd}"),
                    DivisionId = c.DivisionId,
                    SubmittedAt = c.SubmittedAt,
                    DueOn = await reviewClock.DueOnAsync(
                        c.Status == TrainingClassStatus.Submitted ? c.SubmittedAt : null,
                        c.DivisionId,
                        ct
                    ),
                    Status = c.Status.ToString(),
                    Route = $"/training/classes/{c.Id}",
                }
            );
        return items;
    }
}
