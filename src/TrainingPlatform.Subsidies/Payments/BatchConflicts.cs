using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>
/// Says on the batch why the caller may not take its next step. By account and person key only: what a second account hides is refused by the step
/// itself, which looks closer.
/// </summary>
internal sealed class BatchConflicts(
    TrainingPlatformDbContext db,
    CurrentUser user,
    PaymentDuties duties,
    IBusinessClock clock,
    TextCatalog texts
)
{
    /// <returns>Null as well when the step is not the caller's.</returns>
    public async Task<CodeTextDto?> OfAsync(PaymentBatch batch, CancellationToken ct)
    {
        if (batch.Awaited is not { } step || user.Id is not { } id || !user.IsGranted(PermissionOf(step)))
            return null;
        var actor = new ClaimActor(id, user.PersonKey, "", clock.Now);
        var payments = db.Set<Payment>().Where(p => p.BatchId == batch.Id && p.Status != PaymentStatus.Removed);
        var code = batch.Conflict(step, actor) ?? await duties.ConflictAsync(payments, step, actor, ct);
        return code is null
            ? null
            : new CodeTextDto(code, texts.Text(code, new Dictionary<string, object?> { ["BatchNo"] = batch.Number }));
    }

    private static string PermissionOf(BatchStepKind step) =>
        step switch
        {
            BatchStepKind.Approve => PaymentAccess.Approve,
            BatchStepKind.Release => PaymentAccess.Release,
            _ => PaymentAccess.Prepare,
        };
}
