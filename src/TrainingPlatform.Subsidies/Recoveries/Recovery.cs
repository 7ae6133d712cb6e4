using System.Linq.Expressions;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Messages;

namespace TrainingPlatform.Subsidies.Recoveries;

/// <summary>
/// Money that is to come back from one debtor, line by line. Proposed by one person and approved by another; never more than was paid, never twice
/// for one payment, never from a trainee who acted in good faith.
/// </summary>
internal sealed class Recovery : AuditedAggregateRoot, IScoped
{
    /// <summary>Served, and the office itself collects what is outstanding.</summary>
    public static readonly Expression<Func<Recovery, bool>> Collecting = r =>
        r.Status == RecoveryStatus.Served || r.Status == RecoveryStatus.Partly;

    private static readonly Func<Recovery, bool> IsCollectingNow = Collecting.Compile();

    private readonly List<RecoveryItem> _items = [];
    private readonly List<RecoveryReceipt> _receipts = [];
    private readonly List<StatusChange> _history = [];

    private Recovery() { }

    public Recovery(Guid id, RecoveryHead head, IReadOnlyList<PaidLine> lines, ClaimActor proposer)
        : base(id)
    {
        var debtors = lines.Select(l => l.Debtor).Distinct().ToList();
        if (debtors is not [var debtor])
            throw new BusinessException(SubsidiesErrorCodes.RecoveryOneDebtor);
        if (debtor.TraineeId is not null && !head.TraineeAtFault)
            throw new BusinessException(SubsidiesErrorCodes.RecoveryGoodFaith);
        (Number, Source, Reason, Basis) = (head.Number, head.Source, head.Reason, head.Basis);
        (DivisionId, InstitutionId, TraineeId, DebtorName) = (
            lines[0].DivisionId,
            debtor.InstitutionId,
            debtor.TraineeId,
            lines[0].DebtorName
        );
        (ProposedByUserId, ProposedByPersonKey, ProposedByName) = (proposer.UserId, proposer.PersonKey, proposer.Name);
        _items.AddRange(lines.Select(l => new RecoveryItem(this, l)));
        Record(nameof(RecoveryStatus.Proposed), proposer, head.Reason);
    }

    public string Number { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    /// <summary>Set when the institution owes.</summary>
    public Guid? InstitutionId { get; private set; }

    /// <summary>Set when the person owes.</summary>
    public Guid? TraineeId { get; private set; }

    public string DebtorName { get; private set; } = "";

    public RecoverySourceKind Source { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>Clause or rule that it rests on.</summary>
    public string Basis { get; private set; } = "";

    public RecoveryStatus Status { get; private set; }

    public Guid ProposedByUserId { get; private set; }

    public string? ProposedByPersonKey { get; private set; }

    public string ProposedByName { get; private set; } = "";

    public Guid? ApprovedByUserId { get; private set; }

    public string? ApprovedByPersonKey { get; private set; }

    public string? ApprovedByName { get; private set; }

    public DateOnly? ServedOn { get; private set; }

    /// <summary>Last day to repay.</summary>
    public DateOnly? DueOn { get; private set; }

    public string? ObjectionText { get; private set; }

    /// <summary>To be kept back from the institution's next payment; in no batch yet.</summary>
    public Yuan ToOffset { get; private set; }

    /// <summary>Kept back in a batch that is not released yet.</summary>
    public Yuan OffsetInBatch { get; private set; }

    public IReadOnlyList<RecoveryItem> Items => _items;

    public IReadOnlyList<RecoveryReceipt> Receipts => _receipts;

    public IReadOnlyList<StatusChange> History => _history;

    public Yuan Amount => _items.Aggregate(Yuan.Zero, (sum, i) => sum + i.Amount);

    public Yuan Received => _receipts.Aggregate(Yuan.Zero, (sum, r) => sum + r.Amount);

    public Yuan Outstanding => Amount - Received;

    /// <summary>What may still be repaid or ordered to be kept back.</summary>
    public Yuan Open => Outstanding - ToOffset - OffsetInBatch;

    public bool IsCollecting => IsCollectingNow(this);

    /// <exception cref="BusinessException">By the person who proposed it, under whatever account.</exception>
    public void Decide(bool approved, string? reason, ClaimActor actor)
    {
        Expect(Status == RecoveryStatus.Proposed, SubsidiesErrorCodes.RecoveryNotThere);
        Expect(!actor.IsSame(ProposedByUserId, ProposedByPersonKey), SubsidiesErrorCodes.RecoveryOwnProposal);
        (ApprovedByUserId, ApprovedByPersonKey, ApprovedByName) = (actor.UserId, actor.PersonKey, actor.Name);
        End(approved ? RecoveryStatus.Approved : RecoveryStatus.Refused, actor, reason);
    }

    public void Serve(DateOnly on, DateOnly dueOn, ClaimActor actor)
    {
        Expect(Status == RecoveryStatus.Approved, SubsidiesErrorCodes.RecoveryNotThere);
        Expect(dueOn >= on, SubsidiesErrorCodes.RecoveryDueBeforeServed);
        (ServedOn, DueOn) = (on, dueOn);
        Raise(new RecoveryServed(Number, InstitutionId, [.. _items.Select(i => i.LineId)], dueOn));
        End(RecoveryStatus.Served, actor, null);
    }

    /// <summary>The debtor says no; collecting rests.</summary>
    public void Object(string text, ClaimActor debtor)
    {
        Expect(IsCollecting, SubsidiesErrorCodes.RecoveryNotThere);
        ObjectionText = text;
        End(RecoveryStatus.Objected, debtor, text);
    }

    /// <summary>Decided by a third person: upheld ends the recovery, dismissed lets it go on.</summary>
    public void DecideObjection(bool upheld, string reason, ClaimActor actor)
    {
        Expect(Status == RecoveryStatus.Objected, SubsidiesErrorCodes.RecoveryNotThere);
        ExpectThird(actor);
        End(upheld ? RecoveryStatus.Refused : Collected(), actor, reason);
    }

    /// <summary>Money came back, also from legal action.</summary>
    public RecoveryReceipt Repay(Yuan amount, string voucher, ClaimActor actor)
    {
        Expect(IsCollecting || Status == RecoveryStatus.Referred, SubsidiesErrorCodes.RecoveryNotThere);
        Expect(amount > Yuan.Zero && amount <= Open, SubsidiesErrorCodes.RecoveryTooMuch);
        return Receive(RecoveryReceiptKind.Repaid, amount, voucher, actor);
    }

    /// <summary>Orders an amount to be kept back from what the institution is paid next.</summary>
    public void OrderOffset(Yuan amount, ClaimActor actor)
    {
        Expect(IsCollecting, SubsidiesErrorCodes.RecoveryNotThere);
        Expect(InstitutionId is not null, SubsidiesErrorCodes.RecoveryOffsetInstitution);
        Expect(amount > Yuan.Zero && amount <= Open, SubsidiesErrorCodes.RecoveryTooMuch);
        ToOffset += amount;
        Record("OffsetOrdered", actor, amount.ToString());
    }

    /// <summary>Takes back what was ordered and is in no batch yet.</summary>
    public void WithdrawOffset(ClaimActor actor)
    {
        Expect(ToOffset > Yuan.Zero, SubsidiesErrorCodes.RecoveryNothingToOffset);
        var amount = ToOffset;
        ToOffset = Yuan.Zero;
        Record("OffsetWithdrawn", actor, amount.ToString());
    }

    /// <summary>A batch keeps back a part of what was ordered.</summary>
    public void PlanOffset(Yuan amount)
    {
        Expect(IsCollecting, SubsidiesErrorCodes.RecoveryNotThere);
        Expect(amount > Yuan.Zero && amount <= ToOffset, SubsidiesErrorCodes.RecoveryTooMuch);
        (ToOffset, OffsetInBatch) = (ToOffset - amount, OffsetInBatch + amount);
    }

    /// <summary>The payment left its batch, or the batch was given up: the amount waits for the next.</summary>
    public void DropOffset(Yuan amount) => (ToOffset, OffsetInBatch) = (ToOffset + amount, OffsetInBatch - amount);

    /// <summary>The batch was released without it.</summary>
    /// <exception cref="BusinessException">Not to be collected now, as when the debtor has objected meanwhile.</exception>
    public RecoveryReceipt TakeOffset(Yuan amount, string batchNumber, ClaimActor actor)
    {
        Expect(IsCollecting, SubsidiesErrorCodes.RecoveryNotThere);
        Expect(amount <= OffsetInBatch, SubsidiesErrorCodes.RecoveryTooMuch);
        OffsetInBatch -= amount;
        return Receive(RecoveryReceiptKind.Offset, amount, batchNumber, actor);
    }

    private RecoveryReceipt Receive(RecoveryReceiptKind kind, Yuan amount, string reference, ClaimActor actor)
    {
        var receipt = new RecoveryReceipt(Guid.CreateVersion7(), kind, amount, reference, actor);
        _receipts.Add(receipt);
        if (Outstanding == Yuan.Zero || IsCollecting)
            Status = Collected();
        Record(kind.ToString(), actor, amount.ToString());
        return receipt;
    }

    /// <summary>
    /// Of which lines the latest receipt is: receipts fill the lines one after another, in the order of their ids, so that no line takes more than
    /// is to come back for it and all shares together are the receipt.
    /// </summary>
    public IReadOnlyList<RecoveryShare> LatestShares()
    {
        var (from, to) = ((Received - _receipts[^1].Amount).Fen, Received.Fen);
        var shares = new List<RecoveryShare>();
        var start = 0L;
        foreach (var item in _items.OrderBy(i => i.LineId))
        {
            var end = start + item.Amount.Fen;
            var share = Math.Min(end, to) - Math.Max(start, from);
            if (share > 0)
                shares.Add(new RecoveryShare(item.LineId, item.TraineeName, new Yuan(Math.Max(0, from - start)), new Yuan(share)));
            start = end;
        }
        return shares;
    }

    /// <summary>What cannot be got is given up, by a person who neither proposed nor approved it.</summary>
    public void WriteOff(string reason, ClaimActor actor)
    {
        Expect(IsCollecting || Status == RecoveryStatus.Referred, SubsidiesErrorCodes.RecoveryNotThere);
        ExpectThird(actor);
        End(RecoveryStatus.WrittenOff, actor, reason);
    }

    /// <summary>Handed over for legal action, by a person who neither proposed nor approved it; the office keeps nothing back any more.</summary>
    /// <remarks>Source: RULES R13.</remarks>
    public void Refer(string reason, ClaimActor actor)
    {
        Expect(IsCollecting, SubsidiesErrorCodes.RecoveryNotThere);
        ExpectThird(actor);
        End(RecoveryStatus.Referred, actor, reason);
    }

    /// <summary>Where a recovery stands that is collected, by what came back.</summary>
    private RecoveryStatus Collected() =>
        Outstanding == Yuan.Zero ? RecoveryStatus.Recovered
        : Received > Yuan.Zero ? RecoveryStatus.Partly
        : RecoveryStatus.Served;

    /// <exception cref="BusinessException">A batch keeps money back for it: that batch is released or given up first.</exception>
    private void End(RecoveryStatus status, ClaimActor actor, string? reason)
    {
        if (status is RecoveryStatus.Refused or RecoveryStatus.WrittenOff or RecoveryStatus.Referred)
        {
            Expect(OffsetInBatch == Yuan.Zero, SubsidiesErrorCodes.RecoveryInBatch);
            ToOffset = Yuan.Zero;
        }
        Status = status;
        if (status == RecoveryStatus.Refused)
            foreach (var item in _items)
                item.Release();
        Record(status.ToString(), actor, reason);
    }

    private void Record(string action, ClaimActor actor, string? reason) =>
        _history.Add(new StatusChange("Recovery" + action, actor.UserId, actor.At, reason));

    private void ExpectThird(ClaimActor actor)
    {
        Expect(!actor.IsSame(ProposedByUserId, ProposedByPersonKey), SubsidiesErrorCodes.RecoveryOwnProposal);
        Expect(!actor.IsSame(ApprovedByUserId, ApprovedByPersonKey), SubsidiesErrorCodes.RecoveryOwnApproval);
    }

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("RecoveryNo", Number);
    }
}

internal sealed record RecoveryHead(string Number, RecoverySourceKind Source, string Reason, string Basis, bool TraineeAtFault);

/// <summary>How much of a receipt is of one line, and how much of the line earlier receipts had brought back.</summary>
internal sealed record RecoveryShare(Guid LineId, string TraineeName, Yuan Before, Yuan Amount);

/// <summary>Whom the money was paid to.</summary>
internal sealed record RecoveryDebtor(Guid? InstitutionId, Guid? TraineeId);

/// <summary>A paid line with its payments, and how much of it is to come back.</summary>
internal sealed record PaidLine(
    Guid LineId,
    Guid ClaimId,
    Guid DivisionId,
    RecoveryDebtor Debtor,
    string DebtorName,
    string TraineeName,
    IReadOnlyList<SettledPayment> Payments,
    Yuan? Asked
)
{
    public Yuan Paid => Payments.Aggregate(Yuan.Zero, (sum, p) => sum + p.Paid);

    /// <summary>All that was paid when nothing is said.</summary>
    public Yuan Back => Asked ?? Paid;
}
