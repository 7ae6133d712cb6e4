using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>
/// A line's money: the steps of its batches, every answer of the bank, what the payee did about a return, whether it arrived, and holds. Totals of
/// a batch are other people's, and a payee's bank matters are the payee's.
/// </summary>
internal sealed class PaymentTimeline(TrainingPlatformDbContext db, IDataScope scope, TextCatalog texts) : ITimelineSource
{
    private static readonly BatchStepKind[] Inside =
    [
        BatchStepKind.Lock,
        BatchStepKind.Reserve,
        BatchStepKind.Reconcile,
        BatchStepKind.Close,
    ];

    public async Task<IReadOnlyList<TimelineEvent>> OfLineAsync(SubsidyClaimLine line, CancellationToken ct)
    {
        // Batches are the county's; of them only the steps that this line went through are told.
        using var _ = scope.Open(new DataScopeValue { DivisionIds = [line.DivisionId] }, "payments of one line");
        var payments = await db.Set<Payment>()
            .AsNoTracking()
            .Where(p => p.LineId == line.Id && p.Status != PaymentStatus.Removed)
            .ToListAsync(ct);
        var (paymentIds, batchIds) = (payments.ConvertAll(p => p.Id), payments.ConvertAll(p => p.BatchId));
        var batches = await db.Set<PaymentBatch>().AsNoTracking().Where(b => batchIds.Contains(b.Id)).ToListAsync(ct);
        var answers = await db.Set<BankResultRow>()
            .AsNoTracking()
            .Where(r => paymentIds.Contains(r.PaymentId))
            .Join(db.Set<BankResult>(), r => r.ResultId, b => b.Id, (r, b) => new Answer(b.At, b.ByName, b.BatchId, r.Paid, r.Code))
            .ToListAsync(ct);
        return
        [
            .. batches.SelectMany(Steps),
            .. answers.Select(Answered),
            .. payments.SelectMany(OfPayee),
            .. await HoldsAsync(line, payments, ct),
        ];
    }

    /// <summary>What the bank answered is told by the payment's own row.</summary>
    private static IEnumerable<TimelineEvent> Steps(PaymentBatch batch) =>
        batch
            .Steps.Where(s => s.Step != BatchStepKind.Result)
            .Select(s => new TimelineEvent(s.At, "Batch" + (batch.FollowUp && s.Step == BatchStepKind.Open ? "Repeat" : s.Step.ToString()))
            {
                For = Inside.Contains(s.Step) ? TimelineAudience.Offices : TimelineAudience.Everybody,
                ByName = s.ByName,
                ByOfficial = true,
                Note = batch.Number,
                Documents =
                    s.Step == BatchStepKind.Release
                        ?
                        [
                            new TimelineDocument(
                                batch.Number,
                                $"/api/app/report/payment-batch/{batch.Id}/payment-sheet",
                                PaymentAccess.Read
                            ),
                        ]
                        : [],
            });

    private TimelineEvent Answered(Answer answer) =>
        new(answer.At, answer.Paid ? "PaymentPaid" : "PaymentReturned")
        {
            ByName = answer.ByName,
            ByOfficial = true,
            Note = answer.Code is { } code ? texts.Text("ReturnAdvice:" + code) : null,
            NoteFor = TimelineAudience.Payee,
            Documents = answer.Paid
                ? []
                :
                [
                    new TimelineDocument(
                        texts.Text("Timeline:ReturnedList"),
                        $"/api/app/report/payment-batch/{answer.BatchId}/returned-list",
                        PaymentAccess.Read
                    ),
                ],
        };

    private static IEnumerable<TimelineEvent> OfPayee(Payment payment)
    {
        TimelineEvent Of(DateTimeOffset at, string action) => new(at, action) { For = TimelineAudience.Payee, Note = payment.Reference };
        if (payment.ToldAt is { } told)
            yield return Of(told, "PayeeTold");
        if (payment.CorrectedAt is { } corrected)
            yield return Of(corrected, "AccountCorrected") with
            {
                ByName = payment.PayeeName,
            };
        if (payment.ReceiptAnsweredAt is { } answered)
            yield return Of(answered, payment.Receipt == ReceiptStatus.Received ? "ReceiptConfirmed" : "ReceiptDenied") with
            {
                ByName = payment.PayeeName,
            };
    }

    /// <summary>Holds of the payee while the line waited for its money. Why stays in the office.</summary>
    private async Task<IEnumerable<TimelineEvent>> HoldsAsync(SubsidyClaimLine line, IReadOnlyList<Payment> payments, CancellationToken ct)
    {
        var (person, institution) = line.IsPaidToTrainee ? (line.TraineeId, (Guid?)null) : (null, line.InstitutionId);
        if (person is null && institution is null)
            return [];
        var holds = await db.Set<PayeeHold>()
            .AsNoTracking()
            .Where(h => h.TraineeId == person && h.InstitutionId == institution)
            .ToListAsync(ct);
        var from = line.Decisions.Select(d => (DateTimeOffset?)d.At).Min() ?? DateTimeOffset.MaxValue;
        var until =
            line.Status == SubsidyClaimLineStatus.Paid
                ? payments.Max(p => p.SettledAt) ?? DateTimeOffset.MaxValue
                : DateTimeOffset.MaxValue;
        return holds.Where(h => h.RequestedAt <= until && (h.LiftedAt is null || h.LiftedAt >= from)).SelectMany(Steps);
    }

    private static IEnumerable<TimelineEvent> Steps(PayeeHold hold)
    {
        TimelineEvent Of(DateTimeOffset at, string action, string? by, string? why) =>
            new(at, action)
            {
                For = TimelineAudience.Payee,
                ByName = by,
                ByOfficial = true,
                Note = why,
                NoteFor = TimelineAudience.Offices,
            };
        yield return Of(hold.RequestedAt, "PayeeHeld", hold.RequestedByName, hold.Reason);
        if (hold.LiftedAt is { } lifted)
            yield return Of(lifted, "PayeeHoldLifted", hold.LiftedByName, hold.LiftReason);
    }

    private sealed record Answer(DateTimeOffset At, string ByName, Guid BatchId, bool Paid, string? Code);
}
