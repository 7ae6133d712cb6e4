using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Payments;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>What an accepted difference adds to a paid line, on its way into a list.</summary>
internal sealed record NoticeAddition(Guid DifferenceId, Guid LineId, Guid ClaimId, Yuan Amount, NoticeMatter Matter);

internal sealed record AdditionPlace(Guid DifferenceId, PublicityNotice Notice, bool Closed);

/// <summary>
/// Additions to paid lines (差额补发): which wait for a notice, also those that were accepted before additions were published, and which have one behind
/// them. That is read from rows, closings and objections; nothing is noted on the difference.
/// </summary>
internal sealed class NoticeAdditions(TrainingPlatformDbContext db)
{
    /// <summary>Accepted, never published, not paid, of a line whose own payment arrived.</summary>
    public IQueryable<DifferenceLine> Waiting()
    {
        var rows = db.Set<NoticeRow>();
        var payments = db.Set<Payment>();
        return db.Set<DifferenceLine>()
            .AsNoTracking()
            .Where(DifferenceLine.Addition)
            .Where(d =>
                !rows.Any(r => r.DifferenceId == d.Id) && !payments.Any(p => p.DifferenceId == d.Id && p.Status == PaymentStatus.Paid)
            )
            .Where(d => payments.Any(p => p.LiveLineId == d.LineId && p.Status == PaymentStatus.Paid));
    }

    /// <summary>Published rows whose notice is closed and that no undecided objection holds.</summary>
    public IQueryable<NoticeRow> Passed()
    {
        var (closed, objections, decided) = (db.Set<NoticeClosing>(), db.Set<Objection>(), db.Set<ObjectionDecision>());
        return db.Set<NoticeRow>()
            .AsNoTracking()
            .Where(r => r.DifferenceId != null && closed.Any(c => c.NoticeId == r.NoticeId))
            .Where(r => !objections.Any(o => o.DifferenceId == r.DifferenceId && !decided.Any(d => d.ObjectionId == o.Id)));
    }

    /// <summary>What an order takes of them; call under the locks of its claims.</summary>
    public async Task<ILookup<Guid, NoticeAddition>> ReadyAsync(NoticeOrder order, CancellationToken ct)
    {
        var (claims, chosen, all) = (order.ClaimIds, order.ChosenAdditions, order.TakesAll);
        var waiting = Waiting()
            .Where(d =>
                d.DivisionId == order.DivisionId && d.Kind == order.Kind && claims.Contains(d.ClaimId) && (all || chosen.Contains(d.Id))
            );
        return (
            await Of(waiting, db.Set<Payment>().Where(p => p.LiveLineId != null && p.Status == PaymentStatus.Paid)).ToListAsync(ct)
        ).ToLookup(a => a.ClaimId);
    }

    /// <summary>Differences as they are now, beside each payment of their line: what came back was paid elsewhere later.</summary>
    public async Task<ILookup<Guid, NoticeAddition>> AsPaidAsync(IReadOnlyCollection<Guid> differenceIds, CancellationToken ct)
    {
        var own = db.Set<Payment>()
            .Where(p => p.DifferenceId == null && (p.Status == PaymentStatus.Paid || p.Status == PaymentStatus.Returned));
        return (await Of(db.Set<DifferenceLine>().Where(d => differenceIds.Contains(d.Id)), own).ToListAsync(ct)).ToLookup(a =>
            a.DifferenceId
        );
    }

    /// <summary>The notices in which additions stand, by difference.</summary>
    public async Task<IReadOnlyDictionary<Guid, AdditionPlace>> PlacesAsync(IReadOnlyCollection<Guid> differenceIds, CancellationToken ct)
    {
        var closed = db.Set<NoticeClosing>();
        return await db.Set<NoticeRow>()
            .Where(r => r.DifferenceId != null && differenceIds.Contains(r.DifferenceId.Value))
            .Join(
                db.Set<PublicityNotice>(),
                r => r.NoticeId,
                n => n.Id,
                (r, n) => new AdditionPlace(r.DifferenceId!.Value, n, closed.Any(c => c.NoticeId == n.Id))
            )
            .AsNoTracking()
            .ToDictionaryAsync(p => p.DifferenceId, ct);
    }

    /// <summary>An addition goes where its line was paid.</summary>
    private IQueryable<NoticeAddition> Of(IQueryable<DifferenceLine> differences, IQueryable<Payment> paid) =>
        from d in differences
        join l in db.Set<SubsidyClaimLine>() on d.LineId equals l.Id
        join p in paid on d.LineId equals p.LineId
        orderby d.Id, p.Reference
        select new NoticeAddition(
            d.Id,
            d.LineId,
            d.ClaimId,
            d.Difference,
            new NoticeMatter
            {
                TraineeName = l.TraineeName,
                Payee = p.Payee,
                PayeeHolder = p.PayeeName,
                PayeeBank = p.Bank,
                AccountLookup = p.Account.Lookup,
                DeterminationHash = l.DeterminationHash,
            }
        );
}
