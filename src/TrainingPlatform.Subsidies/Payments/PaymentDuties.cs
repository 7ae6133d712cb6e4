using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>
/// Who decides on a batch is paid by none of its payments, filed none of its lines, and made no roster, attendance or result of its classes; who
/// prepares or releases it reviewed none of them either. By person and not by account, and by sets: a batch holds up to a hundred thousand.
/// </summary>
internal sealed class PaymentDuties(TrainingPlatformDbContext db, IAccounts accounts, ITrainingFacts training)
{
    private static readonly ClaimStep[] Filing = [ClaimStep.Submit, ClaimStep.Confirm];

    /// <summary>The second review and the approval of a batch may be one person's (WORKFLOWS 4.1), the reviews and the cash desk's steps not.</summary>
    private static readonly BatchStepKind[] BesideReview = [BatchStepKind.Approve];

    /// <exception cref="BusinessException">The person has a part in the batch that does not go with the step.</exception>
    public async Task CheckAsync(IQueryable<Payment> payments, BatchStepKind step, ClaimActor actor, CancellationToken ct)
    {
        if (await ConflictAsync(payments, step, actor, ct) is { } code)
            throw new BusinessException(code);
    }

    /// <returns>Why this person may not take the step; null when nothing is known against it.</returns>
    public async Task<string?> ConflictAsync(IQueryable<Payment> payments, BatchStepKind step, ClaimActor actor, CancellationToken ct)
    {
        var own = await accounts.OfPersonAsync(actor.UserId, actor.PersonKeys, ct);
        if (await IsPayeeAsync(payments, own, actor, ct))
            return SubsidiesErrorCodes.PayerIsPayee;
        var beside = BesideReview.Contains(step);
        if (await DecidedAsync(payments, actor, beside, ct))
            return beside ? SubsidiesErrorCodes.PayerFiled : SubsidiesErrorCodes.PayerIsReviewer;
        var classes = await db.Set<SubsidyClaimLine>()
            .Where(l => payments.Any(p => p.LineId == l.Id))
            .Select(l => l.ClassId)
            .Distinct()
            .ToListAsync(ct);
        return await training.HadDutyAsync([.. own.Select(a => a.UserId)], classes, ct) ? SubsidiesErrorCodes.PayerTaught : null;
    }

    private async Task<bool> IsPayeeAsync(
        IQueryable<Payment> payments,
        IReadOnlyList<PersonAccount> own,
        ClaimActor actor,
        CancellationToken ct
    )
    {
        var (keys, users) = (actor.PersonKeys.ToList(), own.Select(a => a.UserId).ToList());
        var (trainees, institutions) = (
            own.Select(a => a.TraineeId).OfType<Guid>().ToList(),
            own.Select(a => a.InstitutionId).OfType<Guid>().ToList()
        );
        var lines = db.Set<SubsidyClaimLine>().Where(l => payments.Any(p => p.LineId == l.Id));
        return await lines.AnyAsync(
                l =>
                    (l.TraineeUserId != null && users.Contains(l.TraineeUserId.Value))
                    || (l.TraineePersonKey != null && keys.Contains(l.TraineePersonKey)),
                ct
            )
            || await payments.AnyAsync(
                p =>
                    (p.TraineeId != null && trainees.Contains(p.TraineeId.Value))
                    || (p.InstitutionId != null && institutions.Contains(p.InstitutionId.Value)),
                ct
            );
    }

    private async Task<bool> DecidedAsync(IQueryable<Payment> payments, ClaimActor actor, bool onlyFiling, CancellationToken ct)
    {
        var keys = actor.PersonKeys.ToList();
        var lines = db.Set<SubsidyClaimLine>().Where(l => payments.Any(p => p.LineId == l.Id));
        var decisions = lines
            .SelectMany(l => l.Decisions)
            .Where(d => onlyFiling ? Filing.Contains(d.Step) : d.Step != ClaimStep.PaymentApproval);
        if (await decisions.AnyAsync(d => d.ByUserId == actor.UserId || (d.ByPersonKey != null && keys.Contains(d.ByPersonKey)), ct))
            return true;
        return !onlyFiling && await DecidedAdditionAsync(payments, actor, keys, ct);
    }

    /// <summary>Proposed, accepted or published a top-up of the batch, or answered an objection to it.</summary>
    private async Task<bool> DecidedAdditionAsync(IQueryable<Payment> payments, ClaimActor actor, List<string> keys, CancellationToken ct)
    {
        var differences = db.Set<DifferenceLine>().Where(d => payments.Any(p => p.DifferenceId == d.Id));
        var notices =
            from p in payments
            join r in db.Set<NoticeRow>() on p.NoticeRowId equals (Guid?)r.Id
            join n in db.Set<PublicityNotice>() on r.NoticeId equals n.Id
            select n;
        var answers =
            from p in payments
            where p.DifferenceId != null
            join o in db.Set<Objection>() on p.DifferenceId equals o.DifferenceId
            join d in db.Set<ObjectionDecision>() on o.Id equals d.ObjectionId
            select d;
        if (
            await notices.AnyAsync(
                n => n.PublishedByUserId == actor.UserId || (n.PublishedByPersonKey != null && keys.Contains(n.PublishedByPersonKey)),
                ct
            )
        )
            return true;
        if (await answers.AnyAsync(d => d.ByUserId == actor.UserId || (d.ByPersonKey != null && keys.Contains(d.ByPersonKey)), ct))
            return true;
        return await differences.AnyAsync(
            d =>
                d.ByUserId == actor.UserId
                || d.DecidedByUserId == actor.UserId
                || (d.ByPersonKey != null && keys.Contains(d.ByPersonKey))
                || (d.DecidedByPersonKey != null && keys.Contains(d.DecidedByPersonKey)),
            ct
        );
    }
}
