using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.LateFilings;

/// <summary>When an edition declares another end of the epidemic, what its clause refused before waits for an officer again.</summary>
internal sealed class LateFilingRevival(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDataScope scope,
    ITrainingFacts training,
    LateFilingWindows windows,
    IBusinessClock clock,
    ILogger<LateFilingRevival> log
)
{
    /// <returns>How many requests are alive again.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        using var _ = scope.Open(DataScopeValue.Everything, "late filings under the extension in force");
        var classes = await db.Set<LateFiling>()
            .Where(f => f.Status == LateFilingStatus.Refused && f.RefusalCode != LateFilingRefusals.NotProven)
            .Select(f => f.ClassId)
            .Distinct()
            .ToListAsync(ct);
        var revived = 0;
        foreach (var classId in classes)
            revived += await work.RunAsync(c => ReviveAsync(classId, c), ct, "late-filing:" + classId);
        return revived;
    }

    private async Task<int> ReviveAsync(Guid classId, CancellationToken ct)
    {
        if (await windows.OfAsync(await training.ClassAsync(classId, ct), ct) is not { } window)
            return 0;
        var requests = await db.Set<LateFiling>()
            .Where(f => f.ClassId == classId && f.Status == LateFilingStatus.Refused)
            .AsSplitQuery()
            .ToListAsync(ct);
        var revived = requests.Where(r => r.Check(window, clock.Now) && r.Status == LateFilingStatus.Requested).ToList();
        await db.SaveChangesAsync(ct);
        foreach (var request in revived)
            log.LogInformation(
                "Late filing of class {ClassNo}, {Kind}: covered by the extension in force again",
                request.ClassNumber,
                request.Kind
            );
        return revived.Count;
    }
}

/// <summary>Looks every hour whether the extension in force covers more than before.</summary>
[DisallowConcurrentExecution]
internal sealed class LateFilingRevivalJob(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LateFilingRevival>().RunAsync(cancellationToken);
    }
}
