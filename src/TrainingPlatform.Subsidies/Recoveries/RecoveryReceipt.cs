using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>Money that came back. Append-only.</summary>
internal sealed class RecoveryReceipt
{
    private RecoveryReceipt() { }

    public RecoveryReceipt(Guid id, RecoveryReceiptKind kind, Yuan amount, string reference, ClaimActor actor) =>
        (Id, Kind, Amount, Reference, ByUserId, ByName, At) = (id, kind, amount, reference, actor.UserId, actor.Name, actor.At);

    public Guid Id { get; private set; }

    public RecoveryReceiptKind Kind { get; private set; }

    public Yuan Amount { get; private set; }

    /// <summary>Bank voucher, or the number of the payment that was reduced.</summary>
    public string Reference { get; private set; } = "";

    public Guid ByUserId { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
