using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Policies;

namespace TrainingPlatform.Training.Courses;

/// <summary>Filed courses that wait for the county, and drafts that wait for the institution.</summary>
internal sealed class CourseWorkQueue(TrainingPlatformDbContext db, IDataScope scope, ReviewClock reviewClock, TextCatalog texts)
    : IWorkQueueSource
{
    private const int MaxItems = 200;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        var items = new List<WorkQueueItem>();
        if (isGranted(TrainingPermissions.Courses.Review))
            items.AddRange(await ReadAsync("CourseReview", [CourseStatus.Submitted], ct));
        if (isGranted(TrainingPermissions.Courses.File) && scope.InstitutionId is not null)
            items.AddRange(await ReadAsync("CourseDraft", [CourseStatus.Draft, CourseStatus.Returned], ct));
        return items;
    }

    private async Task<List<WorkQueueItem>> ReadAsync(string kind, CourseStatus[] statuses, CancellationToken ct)
    {
        var rows = await db.Set<Course>()
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
                c.OccupationName,
                c.Level,
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
                    Subtitle = $"{c.OccupationName} {texts.Text("Code:Level." + c.Level)}",
                    DivisionId = c.DivisionId,
                    SubmittedAt = c.SubmittedAt,
                    DueOn = await reviewClock.DueOnAsync(c.Status == CourseStatus.Submitted ? c.SubmittedAt : null, c.DivisionId, ct),
                    Status = c.Status.ToString(),
                    Route = $"/training/courses/{c.Id}",
                }
            );
        return items;
    }
}
