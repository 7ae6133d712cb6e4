using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>
/// The third pair of eyes. What was reviewed is asked again with today's facts: another class may have been granted in the meantime,
/// in another county. A line whose answer changed is held; the others are approved.
/// </summary>
internal sealed class PaymentApprovalAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    ClaimDeterminations determinations,
    ClaimPastReader past,
    ActorReader actors,
    ClaimDtoReader dtos,
    ILogger<PaymentApprovalAppService> log
)
{
    public async Task<SubsidyClaimDto> ApproveAsync(Guid id, string? stamp, CancellationToken ct)
    {
        var people = await db.Set<SubsidyClaimLine>()
            .Where(l => l.ClaimId == id && l.TraineeId != null)
            .Select(l => l.TraineeId!.Value)
            .Distinct()
            .ToListAsync(ct);
        string[] locks = ["claim:" + id, .. people.Select(p => "granted:" + p)];
        return await work.RunAsync(
            async c =>
            {
                var grants = await past.GrantsAsync(people, c);
                var claim = await db.LoadClaimAsync(id, stamp, c);
                var determined = await determinations.ReadAsync(claim.ClassId, claim.Kind, c);
                var duties = await actors.DutiesAsync(determined.Material.Class, c);
                var approver = await actors.CurrentAsync(c);
                claim.CheckBudget(determined.Material.Budget, approver.At);
                claim.ApprovePayment(approver, duties, Changed(claim, determined));
                claim.NumberGrants(grants);
                await db.SaveChangesAsync(c);
                log.LogInformation(
                    "Claim {ClaimNo} payment approved, {Amount} yuan, now {Status}",
                    claim.Number,
                    claim.Amount.ToString(),
                    claim.Status
                );
                return await dtos.ToDtoAsync(claim, c);
            },
            ct,
            locks
        );
    }

    private static HashSet<Guid> Changed(SubsidyClaim claim, ClassDeterminations determined) =>
        [
            .. claim
                .Lines.Where(l => l.Status == SubsidyClaimLineStatus.NoticePassed)
                .Where(l => determined.Line(l.EnrolmentId, l.SubmittedOn) is not { } now || !l.IsStill(now))
                .Select(l => l.Id),
        ];
}
