using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>
/// Moves the lines of a whole batch by one statement each, guarded by the state they must be in; a line that is elsewhere meanwhile refuses the
/// use case. The claims are settled after it as <see cref="SubsidyClaim"/> settles itself. Top-ups move nothing: their lines are paid.
/// </summary>
internal sealed class LineMoves(TrainingPlatformDbContext db, IBusinessClock clock)
{
    private static readonly SubsidyClaimLineStatus[] Before =
    [
        SubsidyClaimLineStatus.Submitted,
        SubsidyClaimLineStatus.FirstPassed,
        SubsidyClaimLineStatus.SecondPassed,
        SubsidyClaimLineStatus.PrefecturePassed,
        SubsidyClaimLineStatus.InNotice,
        SubsidyClaimLineStatus.NoticePassed,
        SubsidyClaimLineStatus.OnHold,
    ];

    private static readonly SubsidyClaimLineStatus[] InPayment =
    [
        SubsidyClaimLineStatus.InPaymentBatch,
        SubsidyClaimLineStatus.PaymentReturned,
    ];
    private static readonly SubsidyClaimLineStatus[] OverOrUnfiled =
    [
        .. Enum.GetValues<SubsidyClaimLineStatus>().Where(s => s.IsOver() || s.IsUnfiled()),
    ];

    /// <exception cref="BusinessException">A line has left the state that it is to be taken from.</exception>
    public async Task MoveAsync(
        IQueryable<Payment> payments,
        SubsidyClaimLineStatus[] from,
        SubsidyClaimLineStatus to,
        int expected,
        CancellationToken ct
    )
    {
        var now = clock.Now;
        expected -= await payments.CountAsync(p => p.DifferenceId != null, ct);
        payments = payments.Where(p => p.DifferenceId == null);
        var moved = await db.Set<SubsidyClaimLine>()
            .Where(l => from.Contains(l.Status) && payments.Any(p => p.LineId == l.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(l => l.Status, to).SetProperty(l => l.UpdatedAt, now), ct);
        if (moved != expected)
            throw new BusinessException(SubsidiesErrorCodes.LineNotPayable).WithData("Lines", expected - moved);
        await SettleAsync(payments, now, ct);
    }

    private async Task SettleAsync(IQueryable<Payment> payments, DateTimeOffset now, CancellationToken ct)
    {
        var touched = db.Set<SubsidyClaim>().Where(c => payments.Any(p => p.ClaimId == c.Id));
        var later = touched.Where(c => !c.Lines.Any(l => Before.Contains(l.Status)));
        await SetAsync(
            later.Where(c => c.Lines.Any(l => l.Status == SubsidyClaimLineStatus.ApprovedForPayment)),
            SubsidyClaimStatus.ApprovedForPayment,
            now,
            ct
        );
        var paying = later.Where(c => c.Lines.All(l => l.Status != SubsidyClaimLineStatus.ApprovedForPayment));
        await SetAsync(paying.Where(c => c.Lines.Any(l => InPayment.Contains(l.Status))), SubsidyClaimStatus.InPayment, now, ct);
        // A line of each of these claims was moved just now: where none is under way, that one was paid.
        await SetAsync(paying.Where(c => c.Lines.All(l => OverOrUnfiled.Contains(l.Status))), SubsidyClaimStatus.Closed, now, ct);
        var open = paying.Where(c => !c.Lines.Any(l => InPayment.Contains(l.Status)));
        await SetAsync(
            open.Where(c => c.Lines.Any(l => l.Status == SubsidyClaimLineStatus.Returned)),
            SubsidyClaimStatus.FirstReview,
            now,
            ct
        );
    }

    private static Task<int> SetAsync(IQueryable<SubsidyClaim> claims, SubsidyClaimStatus status, DateTimeOffset now, CancellationToken ct)
    {
        var stamp = Guid.NewGuid().ToString("N");
        return claims
            .Where(c => c.Status != status)
            .ExecuteUpdateAsync(
                s => s.SetProperty(c => c.Status, status).SetProperty(c => c.UpdatedAt, now).SetProperty(c => c.ConcurrencyStamp, stamp),
                ct
            );
    }
}
