using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>The share of one payment.</summary>
internal sealed class RecoveryItem
{
    private RecoveryItem() { }

    /// <exception cref="BusinessException">Nothing, or more than was paid.</exception>
    public RecoveryItem(Recovery recovery, PaidLine line)
    {
        if (line.Back <= Yuan.Zero || line.Back > line.Paid)
            throw new BusinessException(SubsidiesErrorCodes.RecoveryTooMuch).WithData("RecoveryNo", recovery.Number);
        (Id, LineId, LiveLineId, ClaimId) = (Guid.CreateVersion7(), line.LineId, line.LineId, line.ClaimId);
        (TraineeName, PaidAmount, Amount) = (line.TraineeName, line.Paid, line.Back);
    }

    public Guid Id { get; private set; }

    public Guid LineId { get; private set; }

    /// <summary>The line while the recovery stands; null once it is refused. Unique: one payment is recovered once.</summary>
    public Guid? LiveLineId { get; private set; }

    public Guid ClaimId { get; private set; }

    public string TraineeName { get; private set; } = "";

    public Yuan PaidAmount { get; private set; }

    public Yuan Amount { get; private set; }

    internal void Release() => LiveLineId = null;
}
