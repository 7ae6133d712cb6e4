using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;

namespace TrainingPlatform.Subsidies.Checks;

/// <summary>Asks the registers again that were silent, for lines that wait for a review, from the day on that the check names.</summary>
internal sealed class CheckRetries(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    IDataScope scope,
    ClaimDeterminations determinations,
    IBusinessClock clock,
    ILogger<CheckRetries> log
)
{
    /// <returns>How many claims were looked at.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        using var _ = scope.Open(DataScopeValue.Everything, "registers that did not answer");
        var today = clock.Today;
        var claimIds = await db.Set<SubsidyClaimLine>()
            .Where(l =>
                (
                    l.Status == SubsidyClaimLineStatus.Submitted
                    || l.Status == SubsidyClaimLineStatus.FirstPassed
                    || l.Status == SubsidyClaimLineStatus.SecondPassed
                    || l.Status == SubsidyClaimLineStatus.PrefecturePassed
                    || l.Status == SubsidyClaimLineStatus.OnHold
                ) && l.Checks.Any(c => c.Result == CheckResult.Unavailable && c.NextTryOn != null && c.NextTryOn <= today)
            )
            .Select(l => l.ClaimId)
            .Distinct()
            .ToListAsync(ct);
        foreach (var claimId in claimIds)
            await work.RunAsync(c => AskAsync(claimId, c), ct, "claim:" + claimId);
        return claimIds.Count;
    }

    private async Task AskAsync(Guid claimId, CancellationToken ct)
    {
        var claim = await db.LoadClaimAsync(claimId, null, ct);
        var determined = await determinations.ReadAsync(claim.ClassId, claim.Kind, ct);
        var answers = claim.Lines.ToDictionary(
            l => l.Id,
            l => determined.Line(l.EnrolmentId)?.Checks.Where(c => RegisterChecks.Codes.Contains(c.Code)).ToList() ?? []
        );
        claim.AnswerChecks(answers, clock.Now);
        await db.SaveChangesAsync(ct);
        log.LogInformation("Claim {ClaimNo}: registers asked again", claim.Number);
    }
}

/// <summary>Depends on the date that each check names: after a pause one run catches up.</summary>
[DisallowConcurrentExecution]
internal sealed class CheckRetryJob(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CheckRetries>().RunAsync(cancellationToken);
    }
}
