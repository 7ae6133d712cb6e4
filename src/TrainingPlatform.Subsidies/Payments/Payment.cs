using TrainingPlatform.Domain;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>
/// One line's money in one batch, with payee, account and amount as they were taken. Batches hold up to a hundred thousand of them: they are moved by
/// statements over the batch, not one by one, and write no audit row each; the batch's steps and the ledger are their trail.
/// </summary>
internal sealed class Payment : Entity, IScoped
{
    private Payment() { }

    public Payment(PaymentBatch batch, PayableLine line, int sequence)
        : base(Guid.CreateVersion7())
    {
        (BatchId, Sequence, Reference) = (batch.Id, sequence, $"{batch.Number}-{sequence:D6}");
        (LineId, ClaimId, DivisionId, FollowsId) = (line.LineId, line.ClaimId, batch.DivisionId, line.FollowsId);
        (DifferenceId, LiveDifferenceId, LiveLineId) = (
            line.DifferenceId,
            line.DifferenceId,
            line.DifferenceId is null ? line.LineId : null
        );
        var toTrainee = line.Payee == PayeeCodes.Trainee;
        (TraineeId, InstitutionId, TraineeUserId) = (
            toTrainee ? line.TraineeId : null,
            toTrainee ? null : line.InstitutionId,
            toTrainee ? line.TraineeUserId : null
        );
        (Payee, PayeeName, TraineeName, IdMask, Purpose) = (line.Payee, line.PayeeName, line.TraineeName, line.IdMask, line.Purpose);
        (Bank, Account, Amount, DeterminationHash) = (
            line.Bank,
            new SealedValue(line.AccountCipher, line.AccountLookup, line.AccountMask),
            line.Amount,
            line.DeterminationHash
        );
        (Offset, NoticeRowId) = (line.Offset, line.NoticeRowId);
    }

    public Guid BatchId { get; private set; }

    public int Sequence { get; private set; }

    /// <summary>Number under which the bank answers.</summary>
    public string Reference { get; private set; } = "";

    public Guid LineId { get; private set; }

    /// <summary>The line while this payment stands; null once returned or removed. Unique: a line has one live payment at most.</summary>
    public Guid? LiveLineId { get; private set; }

    /// <summary>The accepted difference that this payment tops the line up by.</summary>
    public Guid? DifferenceId { get; private set; }

    /// <summary>Where the top-up was published. Null of lines, and of top-ups paid before additions were published.</summary>
    public Guid? NoticeRowId { get; private set; }

    /// <summary>The difference while this payment stands. Unique: a difference is paid once.</summary>
    public Guid? LiveDifferenceId { get; private set; }

    public Guid ClaimId { get; private set; }

    public Guid DivisionId { get; private set; }

    /// <summary>Set when the institution is paid.</summary>
    public Guid? InstitutionId { get; private set; }

    /// <summary>Set when the person is paid.</summary>
    public Guid? TraineeId { get; private set; }

    public Guid? TraineeUserId { get; private set; }

    public string Payee { get; private set; } = "";

    public string PayeeName { get; private set; } = "";

    public string TraineeName { get; private set; } = "";

    public string IdMask { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    public string? Bank { get; private set; }

    public SealedValue Account { get; private set; } = null!;

    /// <summary>What the bank pays.</summary>
    public Yuan Amount { get; private set; }

    /// <summary>Kept back for recoveries; with the amount it is what the line or the difference is worth.</summary>
    public Yuan Offset { get; private set; }

    public string DeterminationHash { get; private set; } = "";

    public PaymentStatus Status { get; private set; }

    public string? BankReference { get; private set; }

    public string? ReturnCode { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    public ReturnStatus? Return { get; private set; }

    public string? CorrectedBank { get; private set; }

    public SealedValue? CorrectedAccount { get; private set; }

    public DateTimeOffset? CorrectedAt { get; private set; }

    /// <summary>What the check of the account found that the payee gave last; null while none was given.</summary>
    public CheckResult? CorrectionResult { get; private set; }

    /// <summary>Why the account that was given may not be paid; text <c>CorrectionAdvice:{code}</c>.</summary>
    public string? CorrectionFault { get; private set; }

    /// <summary>When the register that was silent is asked again.</summary>
    public DateOnly? CorrectionNextTryOn { get; private set; }

    /// <summary>Keyed mark of the corrected account once it was checked: who only has the database cannot name another.</summary>
    public string? CorrectionMark { get; private set; }

    /// <summary>What the mark stands for.</summary>
    public string CorrectionText =>
        string.Join('|', "correction", Id.ToString("N"), LineId.ToString("N"), CorrectedAccount?.Lookup, CorrectedBank);

    /// <summary>When the payee was last told.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>The returned payment that this one pays again.</summary>
    public Guid? FollowsId { get; private set; }

    public ReceiptStatus? Receipt { get; private set; }

    public DateTimeOffset? ReceiptAnsweredAt { get; private set; }

    /// <summary>The payee gives another account, of the own name. Only for what the bank sent back.</summary>
    internal void Correct(string? bank, SealedValue account, DateTimeOffset at)
    {
        Expect(
            Status == PaymentStatus.Returned && Return == ReturnStatus.AwaitingCorrection,
            SubsidiesErrorCodes.PaymentNotAwaitingCorrection
        );
        Expect(account.Lookup != Account.Lookup, SubsidiesErrorCodes.AccountNotChanged);
        (CorrectedBank, CorrectedAccount, CorrectedAt, Return) = (bank, account, at, ReturnStatus.AwaitingCheck);
    }

    /// <summary>
    /// A follow-up may take the payment once its account was checked. A failed one is forgotten and the payee gives another; where a register is silent
    /// the payment waits for it.
    /// </summary>
    internal void CheckCorrection(CheckOutcome outcome, Func<string, string> mark)
    {
        Expect(Return == ReturnStatus.AwaitingCheck, SubsidiesErrorCodes.PaymentNotAwaitingCorrection);
        (CorrectionResult, CorrectionFault, CorrectionNextTryOn) = (outcome.Result, outcome.Detail, outcome.NextTryOn);
        if (outcome.Result == CheckResult.Fail)
            (CorrectedBank, CorrectedAccount, CorrectedAt, Return) = (null, null, null, ReturnStatus.AwaitingCorrection);
        else if (outcome.Result != CheckResult.Unavailable)
            (CorrectionMark, Return) = (mark(CorrectionText), ReturnStatus.Ready);
    }

    /// <summary>Keeps an amount back, at most all of it.</summary>
    internal void KeepBack(Yuan amount) => (Amount, Offset) = (Amount - amount, Offset + amount);

    internal void Told(DateTimeOffset at) => ToldAt = at;

    /// <summary>Answers once whether the money arrived.</summary>
    internal void Answer(bool received, DateTimeOffset at)
    {
        Expect(Receipt == ReceiptStatus.Asked, SubsidiesErrorCodes.ReceiptNotAsked);
        (Receipt, ReceiptAnsweredAt) = (received ? ReceiptStatus.Received : ReceiptStatus.NotReceived, at);
    }

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Reference", Reference);
    }
}

/// <summary>Pack codes of payees.</summary>
internal static class PayeeCodes
{
    public const string Trainee = "TRAINEE";
}

/// <summary>A line that may be paid, with the account it goes to.</summary>
internal sealed record PayableLine
{
    public required Guid LineId { get; init; }

    public required Guid ClaimId { get; init; }

    public required Guid? InstitutionId { get; init; }

    public required Guid? TraineeId { get; init; }

    public required Guid? TraineeUserId { get; init; }

    public required string Payee { get; init; }

    public required string PayeeName { get; init; }

    public required string TraineeName { get; init; }

    public required string IdMask { get; init; }

    public required Guid ClassId { get; init; }

    /// <summary>What the bank reads.</summary>
    public string Purpose { get; init; } = "";

    public required string? Bank { get; init; }

    public required string AccountCipher { get; init; }

    public required string? AccountLookup { get; init; }

    public required string AccountMask { get; init; }

    public required Yuan Amount { get; init; }

    /// <summary>Kept back before; only of what is paid again.</summary>
    public Yuan Offset { get; init; }

    public required string DeterminationHash { get; init; }

    public Guid? FollowsId { get; init; }

    public Guid? DifferenceId { get; init; }

    public Guid? NoticeRowId { get; init; }
}
