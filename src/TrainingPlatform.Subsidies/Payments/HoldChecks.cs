using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Brings the check of holds up to date on lines that wait for a review, when their payee was put on hold or taken off.</summary>
internal sealed class HoldChecks(TrainingPlatformDbContext db, UnitOfWork work, IDataScope scope, IBusinessClock clock)
{
    private static readonly SubsidyClaimLineStatus[] InReview = [.. Enum.GetValues<SubsidyClaimLineStatus>().Where(s => s.IsInReview())];
    private static readonly CheckOutcome OnHold = RegisterChecks.Fail(CheckCodes.Holds, RegisterChecks.PayeeOnHold);

    /// <summary>Call after the hold was saved: each claim is changed by itself, under its own lock.</summary>
    public async Task RefreshAsync(PayeeHold hold, CancellationToken ct)
    {
        using var _ = scope.Open(DataScopeValue.Everything, "lines of a payee on hold");
        var (trainee, institution) = (hold.TraineeId, hold.InstitutionId);
        var lines = db.Set<SubsidyClaimLine>().Where(l => InReview.Contains(l.Status));
        lines = trainee is null
            ? lines.Where(l => l.InstitutionId == institution && l.Payee != PayeeCodes.Trainee)
            : lines.Where(l => l.TraineeId == trainee && l.Payee == PayeeCodes.Trainee);
        foreach (var claim in (await lines.Select(l => new { l.ClaimId, l.Id }).ToListAsync(ct)).GroupBy(l => l.ClaimId, l => l.Id))
            await work.RunAsync(
                c => AnswerAsync(claim.Key, claim.ToHashSet(), hold.Status == PayeeHoldStatus.Lifted, c),
                ct,
                "claim:" + claim.Key
            );
    }

    /// <summary>A lifted hold clears what the hold said, and nothing that was found otherwise.</summary>
    private async Task AnswerAsync(Guid claimId, IReadOnlySet<Guid> lineIds, bool lifted, CancellationToken ct)
    {
        var claim = await db.LoadClaimAsync(claimId, null, ct);
        var outcome = lifted ? new CheckOutcome(CheckCodes.Holds, CheckResult.Pass) : OnHold;
        claim.RenewCheck(
            outcome,
            claim.Lines.Where(l => lineIds.Contains(l.Id) && lifted == IsOnHold(l)).Select(l => l.Id).ToHashSet(),
            clock.Now
        );
        await db.SaveChangesAsync(ct);
    }

    private static bool IsOnHold(SubsidyClaimLine line) => line.Checks.Any(c => c.Code == CheckCodes.Holds && c.Detail == OnHold.Detail);
}
