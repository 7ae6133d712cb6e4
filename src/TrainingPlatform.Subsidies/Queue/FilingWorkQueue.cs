using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Subsidies.Enterprises;
using TrainingPlatform.Subsidies.LateFilings;

namespace TrainingPlatform.Subsidies.Queue;

/// <summary>What people hand in beside a claim and an officer decides: requests to file late, statements of enterprises. Nobody is shown the own ones.</summary>
internal sealed class FilingWorkQueue(TrainingPlatformDbContext db, ICurrentUser user, IInstitutionFacts institutions) : IWorkQueueSource
{
    private const int Limit = 200;

    public async Task<IReadOnlyList<WorkQueueItem>> ReadAsync(Func<string, bool> isGranted, CancellationToken ct) =>
        [
            .. isGranted(LateFilingPermissions.Decide) ? await LateFilingsAsync(ct) : [],
            .. isGranted(EnterprisePermissions.Verify) ? await StatementsAsync(ct) : [],
        ];

    private async Task<IEnumerable<WorkQueueItem>> LateFilingsAsync(CancellationToken ct)
    {
        var rows = await db.Set<LateFiling>()
            .AsNoTracking()
            .Where(f => f.Status == LateFilingStatus.Requested && f.ByUserId != user.Id)
            .OrderBy(f => f.AppliedOn)
            .ThenBy(f => f.Id)
            .Take(Limit)
            .Select(f => new
            {
                f.Id,
                f.ClassNumber,
                f.ClassName,
                f.TraineeName,
                f.Kind,
                f.DivisionId,
                f.CreationTime,
                f.Status,
            })
            .ToListAsync(ct);
        return rows.Select(r => new WorkQueueItem
        {
            Kind = "LateFilingToDecide",
            Id = r.Id,
            Number = r.ClassNumber,
            Title = r.TraineeName ?? r.ClassName,
            Subtitle = r.TraineeName is null ? r.ClassNumber : r.ClassName,
            Topic = "Enum:ClaimKind." + r.Kind,
            DivisionId = r.DivisionId,
            SubmittedAt = r.CreationTime,
            Status = r.Status.ToString(),
            Route = "/subsidies/late-filings",
        });
    }

    private async Task<IEnumerable<WorkQueueItem>> StatementsAsync(CancellationToken ct)
    {
        var rows = await db.Set<EnterpriseStatement>()
            .AsNoTracking()
            .Where(s => s.Status == EnterpriseStatementStatus.Stated && s.ByUserId != user.Id)
            .OrderBy(s => s.At)
            .ThenBy(s => s.Id)
            .Take(Limit)
            .Select(s => new
            {
                s.Id,
                s.InstitutionId,
                s.Kind,
                s.DivisionId,
                s.At,
                s.Status,
            })
            .ToListAsync(ct);
        var names = await institutions.FindAsync([.. rows.Select(r => r.InstitutionId).OfType<Guid>().Distinct()], ct);
        return rows.Select(r => new WorkQueueItem
        {
            Kind = "StatementToVerify",
            Id = r.Id,
            Title = r.InstitutionId is { } id && names.TryGetValue(id, out var enterprise) ? enterprise.Name : "",
            Topic = "Enum:EnterpriseStatementKind." + r.Kind,
            DivisionId = r.DivisionId,
            SubmittedAt = r.At,
            Status = r.Status.ToString(),
            Route = "/subsidies/enterprises",
        });
    }
}
