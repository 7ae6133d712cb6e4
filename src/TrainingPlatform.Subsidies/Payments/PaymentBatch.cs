using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Ledger;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>Payments of one kind from one fund by one county. Who prepares never releases; who approves does neither.</summary>
internal sealed class PaymentBatch : AuditedAggregateRoot, IScoped
{
    private readonly List<BatchStep> _steps = [];

    private PaymentBatch() { }

    public PaymentBatch(Guid id, string number, PaymentGroup group, ClaimActor by)
        : base(id)
    {
        (Number, Kind, Fund, FundName, DivisionId, Year, FollowUp) = (
            number,
            group.Kind,
            group.Fund,
            group.FundName,
            group.DivisionId,
            group.Year,
            group.FollowUp
        );
        Write(BatchStepKind.Open, by, BatchTotals.None);
    }

    public string Number { get; private set; } = "";

    public ClaimKind Kind { get; private set; }

    public string Fund { get; private set; } = "";

    public string FundName { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    /// <summary>Year of the book that pays.</summary>
    public int Year { get; private set; }

    /// <summary>Pays again what the bank had sent back.</summary>
    public bool FollowUp { get; private set; }

    public PaymentBatchStatus Status { get; private set; }

    public int LineCount { get; private set; }

    /// <summary>What the bank pays.</summary>
    public Yuan Total { get; private set; }

    /// <summary>Kept back for recoveries; nothing in a follow-up, whose amounts were kept back before.</summary>
    public Yuan Offset { get; private set; }

    /// <summary>SHA-256 over the frozen list.</summary>
    public string? ListDigest { get; private set; }

    public string? FileFormat { get; private set; }

    public string? FileKey { get; private set; }

    public string? FileDigest { get; private set; }

    public IReadOnlyList<BatchStep> Steps => _steps;

    public LedgerBook Book => new(Fund, DivisionId, Year);

    public BatchTotals Totals => new(LineCount, Total, ListDigest);

    /// <summary>What the book gives for the batch: what is kept back was granted too, and comes back to the book that had paid it.</summary>
    public Yuan Budgeted => Total + Offset;

    /// <summary>While the batch is open, lines come and go.</summary>
    internal void Contains(int lines, Yuan total, Yuan offset)
    {
        Expect(Status == PaymentBatchStatus.Open);
        (LineCount, Total, Offset) = (lines, total, offset);
    }

    internal void Lock(BatchTotals totals, ClaimActor by)
    {
        Expect(Status == PaymentBatchStatus.Open);
        if (totals.Count == 0)
            throw new BusinessException(SubsidiesErrorCodes.BatchEmpty).WithData("BatchNo", Number);
        (LineCount, Total, ListDigest) = (totals.Count, totals.Amount, totals.Digest);
        Move(PaymentBatchStatus.Locked, BatchStepKind.Lock, by, totals);
    }

    internal void Reserve(ClaimActor by)
    {
        Expect(Status == PaymentBatchStatus.Locked);
        Move(PaymentBatchStatus.Reserved, BatchStepKind.Reserve, by, Totals);
    }

    internal void Approve(ClaimActor by)
    {
        Expect(Status == PaymentBatchStatus.Reserved);
        RefuseConflict(BatchStepKind.Approve, by);
        Move(PaymentBatchStatus.Approved, BatchStepKind.Approve, by, Totals);
    }

    internal void Release(ClaimActor by)
    {
        Expect(Status == PaymentBatchStatus.Approved);
        RefuseConflict(BatchStepKind.Release, by);
        Move(PaymentBatchStatus.Released, BatchStepKind.Release, by, Totals);
    }

    internal void Export(string format, string fileKey, BatchTotals file, ClaimActor by)
    {
        Expect(Status == PaymentBatchStatus.Released);
        (FileFormat, FileKey, FileDigest) = (format, fileKey, file.Digest);
        Move(PaymentBatchStatus.Exported, BatchStepKind.Export, by, file);
    }

    /// <summary>The bank may answer in several files, and may send a payment back after it was paid.</summary>
    internal void TakeResult(BatchTotals answered, ClaimActor by)
    {
        ExpectExported();
        Move(Status is PaymentBatchStatus.Exported ? PaymentBatchStatus.Answered : Status, BatchStepKind.Result, by, answered);
    }

    internal void ExpectExported() =>
        Expect(
            Status
                is PaymentBatchStatus.Exported
                    or PaymentBatchStatus.Answered
                    or PaymentBatchStatus.Reconciled
                    or PaymentBatchStatus.Closed
        );

    internal void Reconcile(BatchTotals answered, ClaimActor by)
    {
        Expect(Status == PaymentBatchStatus.Answered || (Status == PaymentBatchStatus.Exported && Total == Yuan.Zero));
        if (answered.Count != LineCount || answered.Amount != Total)
            throw new BusinessException(SubsidiesErrorCodes.BatchUnanswered)
                .WithData("BatchNo", Number)
                .WithData("Missing", LineCount - answered.Count)
                .WithData("Amount", (Total - answered.Amount).ToString());
        Move(PaymentBatchStatus.Reconciled, BatchStepKind.Reconcile, by, answered);
    }

    internal void Close(ClaimActor by)
    {
        Expect(Status == PaymentBatchStatus.Reconciled);
        Move(PaymentBatchStatus.Closed, BatchStepKind.Close, by, Totals);
    }

    /// <summary>Before money is released a batch may be given up; its lines are free again.</summary>
    /// <returns>True when a budget was reserved for it.</returns>
    internal bool Cancel(string reason, ClaimActor by)
    {
        Expect(
            Status is PaymentBatchStatus.Open or PaymentBatchStatus.Locked or PaymentBatchStatus.Reserved or PaymentBatchStatus.Approved
        );
        var reserved = Status is PaymentBatchStatus.Reserved or PaymentBatchStatus.Approved;
        Move(PaymentBatchStatus.Cancelled, BatchStepKind.Cancel, by, Totals, reason);
        return reserved;
    }

    /// <summary>The decision that the batch waits for; null when none.</summary>
    public BatchStepKind? Awaited =>
        Status switch
        {
            PaymentBatchStatus.Open => BatchStepKind.Lock,
            PaymentBatchStatus.Reserved => BatchStepKind.Approve,
            PaymentBatchStatus.Approved => BatchStepKind.Release,
            _ => null,
        };

    /// <summary>Why who took an earlier step may not take this one; said on the batch, before the click.</summary>
    internal string? Conflict(BatchStepKind step, ClaimActor by) =>
        step is BatchStepKind.Approve or BatchStepKind.Release && Took(by, BatchStepKind.Open, BatchStepKind.Lock, BatchStepKind.Reserve)
            ? SubsidiesErrorCodes.ReleaserIsPreparer
        : step is BatchStepKind.Release && Took(by, BatchStepKind.Approve) ? SubsidiesErrorCodes.ReleaserIsApprover
        : null;

    private bool Took(ClaimActor by, params BatchStepKind[] steps) =>
        _steps.Exists(s => steps.Contains(s.Step) && by.IsSame(s.ByUserId, s.ByPersonKey));

    private void RefuseConflict(BatchStepKind step, ClaimActor by)
    {
        if (Conflict(step, by) is { } code)
            throw new BusinessException(code).WithData("BatchNo", Number);
    }

    private void Move(PaymentBatchStatus to, BatchStepKind step, ClaimActor by, BatchTotals totals, string? note = null)
    {
        Status = to;
        Write(step, by, totals, note);
    }

    private void Write(BatchStepKind step, ClaimActor by, BatchTotals totals, string? note = null) =>
        _steps.Add(new BatchStep(step, by, totals, note));

    private void Expect(bool holds)
    {
        if (!holds)
            throw new BusinessException(SubsidiesErrorCodes.BatchNotInThisStep).WithData("BatchNo", Number);
    }
}

/// <summary>Control totals of a list: how many, how much, and the digest of its rows.</summary>
internal sealed record BatchTotals(int Count, Yuan Amount, string? Digest)
{
    public static readonly BatchTotals None = new(0, Yuan.Zero, null);
}

/// <summary>What one batch may hold. Years differ only for follow-ups, which are paid from the book that the money came back to.</summary>
internal sealed record PaymentGroup(ClaimKind Kind, string Fund, string FundName, Guid DivisionId, int Year, bool FollowUp);
