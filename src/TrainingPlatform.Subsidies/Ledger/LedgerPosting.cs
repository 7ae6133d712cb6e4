using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>Why money moved. Text: <c>Enum:PostingKind.{kind}</c>.</summary>
internal enum PostingKind
{
    Allocation,
    Reservation,
    ReservationCancelled,
    Release,
    BankResult,
    Recovery,
}

internal enum LedgerSide
{
    Debit,
    Credit,
}

/// <summary>One event in the books: two or more entries whose debits equal their credits. Never changed, never deleted, once per event.</summary>
internal sealed class LedgerPosting : Entity, IScoped
{
    private LedgerPosting() { }

    public LedgerPosting(Guid id, LedgerEvent what, LedgerAuthor by)
        : base(id)
    {
        (Kind, ReferenceId, ReferenceNumber, Digest) = (what.Kind, what.ReferenceId, what.ReferenceNumber, what.Digest);
        (DivisionId, Amount) = (what.Book.DivisionId, what.Legs.Aggregate(Yuan.Zero, (sum, l) => sum + l.Amount));
        (ByUserId, ByName, On, At) = (by.UserId, by.Name, by.On, by.At);
    }

    public PostingKind Kind { get; private set; }

    /// <summary>The batch, bank result, import or recovery that caused it.</summary>
    public Guid ReferenceId { get; private set; }

    public string ReferenceNumber { get; private set; } = "";

    /// <summary>SHA-256 of what was posted (list of a batch, rows of a file), so that the rows behind the sum are held too.</summary>
    public string Digest { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public Yuan Amount { get; private set; }

    public Guid? ByUserId { get; private set; }

    public string ByName { get; private set; } = "";

    /// <summary>Business day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Business instant.</summary>
    public DateTimeOffset At { get; private set; }

    internal string Text() =>
        FormattableString.Invariant(
            $"{Id:N}|{Kind}|{ReferenceId:N}|{ReferenceNumber}|{Digest}|{Amount.Fen}|{ByUserId:N}|{ByName}|{On:yyyy-MM-dd}|{At.UtcTicks / 10}"
        );
}

/// <summary>One side of a posting on one account, chained to the entry before it by a keyed mark.</summary>
internal sealed class LedgerEntry : Entity, IScoped
{
    private LedgerEntry() { }

    public LedgerEntry(LedgerAccount account, LedgerPosting posting, LedgerSide side, Yuan amount, Yuan balanceAfter)
        : base(Guid.CreateVersion7())
    {
        (AccountId, PostingId, DivisionId, Side, Amount, BalanceAfter) = (
            account.Id,
            posting.Id,
            account.DivisionId,
            side,
            amount,
            balanceAfter
        );
        (Sequence, PreviousMark) = (account.LastSequence + 1, account.HeadMark);
    }

    public Guid AccountId { get; private set; }

    public Guid PostingId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public long Sequence { get; private set; }

    public LedgerSide Side { get; private set; }

    public Yuan Amount { get; private set; }

    public Yuan BalanceAfter { get; private set; }

    public string PreviousMark { get; private set; } = "";

    public string Mark { get; private set; } = "";

    /// <summary>What the mark stands over: the account, the entry, its posting, and the mark before it.</summary>
    internal string Text(LedgerAccount account, LedgerPosting posting) =>
        FormattableString.Invariant(
            $"{account.Key}|{Sequence}|{Id:N}|{Side}|{Amount.Fen}|{BalanceAfter.Fen}|{posting.Text()}|{PreviousMark}"
        );

    internal void Seal(string mark) => Mark = mark;
}
