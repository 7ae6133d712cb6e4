using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Differences;

/// <summary>Notes a change that reaches paid claims; whoever makes the change waits for nothing more.</summary>
internal sealed class ReachedClaims(TrainingPlatformDbContext db, IDataScope scope, IDivisionTree divisions, IBusinessClock clock)
    : IDomainEventHandler<EditionPublished>,
        IDomainEventHandler<TraineeFactsChanged>,
        IDomainEventHandler<IdNumberCorrected>
{
    private static readonly SubsidyClaimLineStatus[] Paid = [SubsidyClaimLineStatus.Paid];
    private static readonly SubsidyClaimLineStatus[] AtTheBank =
    [
        SubsidyClaimLineStatus.InPaymentBatch,
        SubsidyClaimLineStatus.PaymentReturned,
    ];
    private static readonly SubsidyClaimLineStatus[] FiledOrPaid =
    [
        .. Enum.GetValues<SubsidyClaimLineStatus>().Where(s => s.IsInReview() || s.IsPublished()),
        SubsidyClaimLineStatus.ApprovedForPayment,
        .. AtTheBank,
        .. Paid,
    ];

    public Task HandleAsync(EditionPublished domainEvent, CancellationToken ct) =>
        NoteAsync(
            RecalculationOrder.OfEdition(
                domainEvent.EditionId,
                domainEvent.DivisionId,
                (domainEvent.InForceFrom, domainEvent.InForceTo),
                clock.Now
            ),
            ct
        );

    public Task HandleAsync(TraineeFactsChanged domainEvent, CancellationToken ct) =>
        NoteAsync(RecalculationOrder.OfTrainee(domainEvent.TraineeId, clock.Now), ct);

    public Task HandleAsync(IdNumberCorrected domainEvent, CancellationToken ct) =>
        NoteAsync(RecalculationOrder.OfCorrection(domainEvent.TraineeId, clock.Now), ct);

    /// <summary>Lines of the order's person that a payment batch has: what they were paid for is asked when they are paid.</summary>
    public Task<bool> AnyAtTheBankAsync(RecalculationOrder order, CancellationToken ct) =>
        db.Set<SubsidyClaimLine>().AnyAsync(l => l.TraineeId == order.TraineeId && AtTheBank.Contains(l.Status), ct);

    /// <summary>Claims with paid lines (after a correction: also filed ones) that the change of an order reaches, within the scope in force.</summary>
    public IQueryable<SubsidyClaim> Of(RecalculationOrder order)
    {
        var statuses = order.Recheck ? FiledOrPaid : Paid;
        var touched = db.Set<SubsidyClaimLine>().Where(l => statuses.Contains(l.Status));
        if (order.TraineeId is { } trainee)
            return db.Set<SubsidyClaim>().Where(c => touched.Any(l => l.ClaimId == c.Id && l.TraineeId == trainee));
        var (below, from, to) = (divisions.SelfAndBelow(order.DivisionId!.Value), order.InForceFrom, order.InForceTo);
        return db.Set<SubsidyClaim>()
            .Where(c =>
                below.Contains(c.DivisionId) && c.StartOn >= from && (to == null || c.StartOn <= to) && touched.Any(l => l.ClaimId == c.Id)
            );
    }

    private async Task NoteAsync(RecalculationOrder order, CancellationToken ct)
    {
        using var _ = scope.Open(DataScopeValue.Everything, "paid claims that a change reaches");
        if (await Of(order).AnyAsync(ct))
            db.Add(order);
    }
}
