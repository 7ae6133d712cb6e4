using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Policy;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.Institutions.Institutions;

/// <summary>Registrations that wait for the county, and drafts that wait for the institution.</summary>
internal sealed class InstitutionWorkQueue(TrainingPlatformDbContext db, IDataScope scope, IPolicyEditions editions) : IWorkQueueSource
{
    private const int MaxItems = 200;
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct)
    {
        var items = new List<WorkQueueItem>();
        if (isGranted(InstitutionsPermissions.Institutions.Review))
            items.AddRange(await ReadAsync("InstitutionReview", [InstitutionStatus.Submitted], ct));
        if (isGranted(InstitutionsPermissions.Institutions.Register) && scope.InstitutionId is not null)
            items.AddRange(await ReadAsync("InstitutionDraft", [InstitutionStatus.Draft, InstitutionStatus.Returned], ct));
        return items;
    }

    private async Task<List<WorkQueueItem>> ReadAsync(string kind, InstitutionStatus[] statuses, CancellationToken ct)
    {
        var rows = await db.Set<TrainingInstitution>()
            .AsNoTracking()
            .Where(i => statuses.Contains(i.Status))
            .OrderBy(i => i.SubmittedAt)
            .ThenBy(i => i.Number)
            .Take(MaxItems)
            .Select(i => new
            {
                i.Id,
                i.Number,
                i.Name,
                i.SocialCreditCode,
                i.DivisionId,
                i.SubmittedAt,
                i.Status,
            })
            .ToListAsync(ct);
        var items = new List<WorkQueueItem>();
        foreach (var i in rows)
            items.Add(
                new WorkQueueItem
                {
                    Kind = kind,
                    Id = i.Id,
                    Number = i.Number,
                    Title = i.Name,
                    Subtitle = i.SocialCreditCode,
                    DivisionId = i.DivisionId,
                    SubmittedAt = i.SubmittedAt,
                    DueOn = i.Status == InstitutionStatus.Submitted ? await DueOnAsync(i.SubmittedAt!.Value, i.DivisionId, ct) : null,
                    Status = i.Status.ToString(),
                    Route = $"/institutions/{i.Id}",
                }
            );
        return items;
    }

    /// <summary>The pack's working days after submission; null beyond its calendar.</summary>
    private async Task<DateOnly?> DueOnAsync(DateTimeOffset submittedAt, Guid divisionId, CancellationToken ct)
    {
        var day = DateOnly.FromDateTime(submittedAt.ToOffset(Shanghai).DateTime);
        var edition = (await editions.InForceAsync(divisionId, day, ct)).Edition;
        try
        {
            return edition.Calendar.NthWorkingDay(day.AddDays(1), edition.Parameters.ReviewWorkingDays);
        }
        catch (PolicyFault)
        {
            return null;
        }
    }
}
