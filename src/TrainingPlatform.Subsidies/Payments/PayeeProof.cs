using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies.Publicity;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Whom and where a payment pays.</summary>
internal sealed record PaidTo
{
    public required int Sequence { get; init; }

    public required string Reference { get; init; }

    public required Guid LineId { get; init; }

    public required string Payee { get; init; }

    public required string PayeeName { get; init; }

    public required string? Bank { get; init; }

    public required SealedValue Account { get; init; }

    public required Guid? FollowsId { get; init; }

    public required Guid? DifferenceId { get; init; }

    public required Guid? NoticeRowId { get; init; }
}

/// <summary>
/// Proves that a payment goes to the payee and the account that its line's notice holds fast. What is paid again may go to the account that the payee
/// gave instead and that bears the mark of its check; a top-up goes where the line was paid. Who has the database and not the keys can do neither.
/// </summary>
internal sealed class PayeeProof(TrainingPlatformDbContext db, ISealer sealer, IRowSeal seal)
{
    /// <summary>What was paid before on the lines of these payments, as far as they pay again or top up.</summary>
    public async Task<ILookup<Guid, Payment>> EarlierAsync(IReadOnlyCollection<PaidTo> payments, CancellationToken ct)
    {
        var lineIds = payments.Where(p => p.FollowsId is not null || p.DifferenceId is not null).Select(p => p.LineId).Distinct().ToList();
        if (lineIds.Count == 0)
            return Array.Empty<Payment>().ToLookup(p => p.LineId);
        var earlier = db.Set<Payment>()
            .AsNoTracking()
            .Where(p => lineIds.Contains(p.LineId) && (p.Status == PaymentStatus.Paid || p.Status == PaymentStatus.Returned));
        return (await earlier.ToListAsync(ct)).ToLookup(p => p.LineId);
    }

    /// <returns>Null when payee and account are proved.</returns>
    public NoticeFault? Fault(PaidTo payment, NoticeRow published, IEnumerable<Payment> earlier)
    {
        if (NoticeText.Payee(published.Salt, payment.Payee, payment.PayeeName) != published.PayeeHash)
            return NoticeFault.PayeeChanged;
        var isPublished = NoticeText.Account(published.Salt, payment.Account.Lookup, payment.Bank) == published.AccountHash;
        if (!isPublished && payment is { FollowsId: null, DifferenceId: null })
            return NoticeFault.AccountChanged;
        if (!Continues(payment, isPublished, [.. earlier]))
            return NoticeFault.AccountNotGiven;
        return sealer.Fits(SealedKind.BankAccount, payment.Account) ? null : NoticeFault.AccountSwapped;
    }

    private bool Continues(PaidTo payment, bool isPublished, IReadOnlyList<Payment> earlier)
    {
        var isCorrected = earlier.Any(e =>
            IsAt(payment, e.CorrectedBank, e.CorrectedAccount) && e.CorrectionMark is { } mark && seal.Fits(mark, e.CorrectionText)
        );
        if (!isPublished && !isCorrected)
            return false;
        if (payment.FollowsId is { } followed)
            return earlier.Any(e =>
                e.Id == followed
                && (e.CorrectedAccount is null ? IsAt(payment, e.Bank, e.Account) : IsAt(payment, e.CorrectedBank, e.CorrectedAccount))
            );
        return payment.DifferenceId is null || earlier.Any(e => e.DifferenceId is null && IsAt(payment, e.Bank, e.Account));
    }

    private static bool IsAt(PaidTo payment, string? bank, SealedValue? account) =>
        account?.Lookup is { } lookup && lookup == payment.Account.Lookup && bank == payment.Bank;
}
