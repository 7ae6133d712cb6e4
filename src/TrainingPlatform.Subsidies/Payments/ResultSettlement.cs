using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Carries the rows of one answer into payments and lines, and tells the people whose money came back.</summary>
internal sealed class ResultSettlement(TrainingPlatformDbContext db, LineMoves lines, ReturnNotices notices, IBusinessClock clock)
{
    private static readonly SubsidyClaimLineStatus[] InBatch = [SubsidyClaimLineStatus.InPaymentBatch];
    private static readonly SubsidyClaimLineStatus[] OutOrPaid = [SubsidyClaimLineStatus.InPaymentBatch, SubsidyClaimLineStatus.Paid];

    public async Task SettleAsync(Guid resultId, int paid, int returned, CancellationToken ct)
    {
        var now = clock.Now;
        var rows = db.Set<BankResultRow>().Where(r => r.ResultId == resultId);
        var paidNow = db.Set<Payment>().Where(p => rows.Any(r => r.PaymentId == p.Id && r.Paid));
        var returnedNow = db.Set<Payment>().Where(p => rows.Any(r => r.PaymentId == p.Id && !r.Paid));
        await lines.MoveAsync(paidNow, InBatch, SubsidyClaimLineStatus.Paid, paid, ct);
        await lines.MoveAsync(returnedNow, OutOrPaid, SubsidyClaimLineStatus.PaymentReturned, returned, ct);
        await paidNow.ExecuteUpdateAsync(
            s =>
                s.SetProperty(p => p.Status, PaymentStatus.Paid)
                    .SetProperty(p => p.SettledAt, now)
                    .SetProperty(p => p.BankReference, p => rows.Where(r => r.PaymentId == p.Id).Select(r => r.BankReference).First()),
            ct
        );
        await returnedNow.ExecuteUpdateAsync(
            s =>
                s.SetProperty(p => p.Status, PaymentStatus.Returned)
                    .SetProperty(p => p.SettledAt, now)
                    .SetProperty(p => p.LiveLineId, (Guid?)null)
                    .SetProperty(p => p.LiveDifferenceId, (Guid?)null)
                    .SetProperty(p => p.ReturnCode, p => rows.Where(r => r.PaymentId == p.Id).Select(r => r.Code).First())
                    .SetProperty(p => p.Return, ReturnStatus.AwaitingCorrection),
            ct
        );
        await returnedNow
            .Where(p => p.ReturnCode == ReturnCodes.BankFailure)
            .ExecuteUpdateAsync(s => s.SetProperty(p => p.Return, ReturnStatus.Ready), ct);
        await notices.TellAsync(returnedNow.Where(p => p.Return == ReturnStatus.AwaitingCorrection), ct);
    }
}
