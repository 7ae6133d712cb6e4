using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Who prepares or releases a batch has reviewed none of its lines and is paid by none of them, by person and not by account.</summary>
internal sealed class PaymentDuties(TrainingPlatformDbContext db)
{
    /// <exception cref="BusinessException">The person filed, confirmed or reviewed a line of the batch, or is its payee.</exception>
    public async Task CheckAsync(IQueryable<Payment> payments, ClaimActor actor, CancellationToken ct)
    {
        var keys = actor.PersonKeys.ToList();
        var lines = db.Set<SubsidyClaimLine>().Where(l => payments.Any(p => p.LineId == l.Id));
        if (await lines.AnyAsync(l => l.TraineeUserId == actor.UserId || (l.TraineePersonKey != null && keys.Contains(l.TraineePersonKey)), ct))
            throw new BusinessException(SubsidiesErrorCodes.PayerIsPayee);
        var differences = db.Set<DifferenceLine>().Where(d => payments.Any(p => p.DifferenceId == d.Id));
        if (await differences.AnyAsync(
            d => d.ByUserId == actor.UserId || d.DecidedByUserId == actor.UserId || (d.ByPersonKey != null && keys.Contains(d.ByPersonKey)) || (d.DecidedByPersonKey != null && keys.Contains(d.DecidedByPersonKey)),
            ct
        ))
            throw new BusinessException(SubsidiesErrorCodes.PayerIsReviewer);
        var decisions = lines.SelectMany(l => l.Decisions).Where(d => d.Step != ClaimStep.PaymentApproval);
        if (await decisions.AnyAsync(d => d.ByUserId == actor.UserId || (d.ByPersonKey != null && keys.Contains(d.ByPersonKey)), ct))
            throw new BusinessException(SubsidiesErrorCodes.PayerIsReviewer);
    }
}
