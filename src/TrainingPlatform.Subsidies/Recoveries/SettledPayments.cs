using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Payments;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>A payment that arrived, with what was kept back from it, and the book that paid.</summary>
internal sealed record SettledPayment(Guid PaymentId, string BatchNumber, string Reference, LedgerBook Book, Yuan Paid);

internal static class SettledPayments
{
    /// <summary>Payments that arrived, by line, in the order in which they are reversed: the line's own first, then its top-ups.</summary>
    public static async Task<ILookup<Guid, SettledPayment>> SettledPaymentsAsync(
        this TrainingPlatformDbContext db,
        IReadOnlyList<Guid> lineIds,
        CancellationToken ct
    )
    {
        var rows = await db.Set<Payment>()
            .Where(p => p.Status == PaymentStatus.Paid && lineIds.Contains(p.LineId))
            .Join(
                db.Set<PaymentBatch>(),
                p => p.BatchId,
                b => b.Id,
                (p, b) =>
                    new
                    {
                        p.Id,
                        p.LineId,
                        p.Sequence,
                        p.DifferenceId,
                        p.Reference,
                        p.Amount,
                        p.Offset,
                        b.Number,
                        b.Fund,
                        b.DivisionId,
                        b.Year,
                    }
            )
            .ToListAsync(ct);
        return rows.OrderBy(r => r.DifferenceId is not null)
            .ThenBy(r => r.Number, StringComparer.Ordinal)
            .ThenBy(r => r.Sequence)
            .ToLookup(
                r => r.LineId,
                r => new SettledPayment(r.Id, r.Number, r.Reference, new LedgerBook(r.Fund, r.DivisionId, r.Year), r.Amount + r.Offset)
            );
    }
}
