using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>One person's line and how much of its payments is to come back.</summary>
internal sealed class RecoveryItem
{
    private readonly List<ReversedPayment> _payments = [];

    private RecoveryItem() { }

    /// <exception cref="BusinessException">Nothing, or more than was paid.</exception>
    public RecoveryItem(Recovery recovery, PaidLine line)
    {
        if (line.Back <= Yuan.Zero || line.Back > line.Paid)
            throw new BusinessException(SubsidiesErrorCodes.RecoveryTooMuch).WithData("RecoveryNo", recovery.Number);
        (Id, LineId, LiveLineId, ClaimId) = (Guid.CreateVersion7(), line.LineId, line.LineId, line.ClaimId);
        (TraineeName, PaidAmount, Amount) = (line.TraineeName, line.Paid, line.Back);
        var left = line.Back;
        foreach (var payment in line.Payments.TakeWhile(_ => left > Yuan.Zero))
        {
            var back = Yuan.Min(left, payment.Paid);
            _payments.Add(new ReversedPayment(payment, back));
            left -= back;
        }
    }

    public Guid Id { get; private set; }

    public Guid LineId { get; private set; }

    /// <summary>The line while the recovery stands; null once it is refused. Unique: one payment is recovered once.</summary>
    public Guid? LiveLineId { get; private set; }

    public Guid ClaimId { get; private set; }

    public string TraineeName { get; private set; } = "";

    public Yuan PaidAmount { get; private set; }

    public Yuan Amount { get; private set; }

    /// <summary>The payments that the amount reverses: the line's own first, then its top-ups, as the books are reversed.</summary>
    public IReadOnlyList<ReversedPayment> Payments => _payments;

    internal void Release() => LiveLineId = null;
}

/// <summary>How much of one payment is to come back.</summary>
internal sealed class ReversedPayment
{
    private ReversedPayment() { }

    public ReversedPayment(SettledPayment payment, Yuan amount) =>
        (Id, PaymentId, BatchNumber, Reference, Amount) = (
            Guid.CreateVersion7(),
            payment.PaymentId,
            payment.BatchNumber,
            payment.Reference,
            amount
        );

    public Guid Id { get; private set; }

    public Guid PaymentId { get; private set; }

    public string BatchNumber { get; private set; } = "";

    /// <summary>Number under which the bank paid.</summary>
    public string Reference { get; private set; } = "";

    public Yuan Amount { get; private set; }
}
