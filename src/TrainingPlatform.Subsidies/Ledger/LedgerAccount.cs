using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>What the money of a book is doing. Of every book: Allocated = the sum of all others.</summary>
internal enum LedgerAccountKind
{
    /// <summary>What was allocated to the office: the source, on the credit side.</summary>
    Allocated,

    /// <summary>Passed on to offices below.</summary>
    Distributed,

    Available,

    /// <summary>Set aside for a locked batch.</summary>
    Reserved,

    /// <summary>Released: the bank may pay it.</summary>
    Committed,

    Paid,

    /// <summary>Sent back by the bank, waiting for a follow-up batch.</summary>
    Returned,

    /// <summary>Taken back from a payee.</summary>
    Recovered,
}

/// <summary>One funding source of one office in one year.</summary>
internal sealed record LedgerBook(string Fund, Guid DivisionId, int Year)
{
    public string LockName => $"ledger:{Fund}:{DivisionId}:{Year}";
}

/// <summary>An account of a book with its balance and the head of its chain. It only moves by <see cref="LedgerEntry"/>.</summary>
internal sealed class LedgerAccount : Entity, IScoped
{
    private LedgerAccount() { }

    public LedgerAccount(Guid id, LedgerBook book, LedgerAccountKind kind)
        : base(id) => (Fund, DivisionId, Year, Kind) = (book.Fund, book.DivisionId, book.Year, kind);

    /// <summary>Account code of the pack's <c>funds</c>.</summary>
    public string Fund { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public int Year { get; private set; }

    public LedgerAccountKind Kind { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public Yuan Balance { get; private set; }

    public long LastSequence { get; private set; }

    /// <summary>Mark of the last entry; empty before the first.</summary>
    public string HeadMark { get; private set; } = "";

    public LedgerBook Book => new(Fund, DivisionId, Year);

    /// <summary>The name under which the account goes into marks and head digests.</summary>
    public string Key => $"{Fund}|{DivisionId:N}|{Year}|{Kind}";

    public static Guid DivisionOf(string key) => Guid.Parse(key.Split('|')[1]);

    /// <exception cref="BusinessException">The account would fall below nothing.</exception>
    internal LedgerEntry Write(LedgerPosting posting, LedgerSide side, Yuan amount, Func<string, string> mark)
    {
        var balance = Increases(Kind, side) ? Balance + amount : Balance - amount;
        if (balance < Yuan.Zero)
            throw new BusinessException(SubsidiesErrorCodes.LedgerShort)
                .WithData("Needed", amount.ToString())
                .WithData("Balance", Balance.ToString());
        var entry = new LedgerEntry(this, posting, side, amount, balance);
        entry.Seal(mark(entry.Text(this, posting)));
        (Balance, LastSequence, HeadMark) = (balance, entry.Sequence, entry.Mark);
        return entry;
    }

    /// <summary>The source grows on the credit side, every use on the debit side.</summary>
    public static bool Increases(LedgerAccountKind kind, LedgerSide side) =>
        kind == LedgerAccountKind.Allocated ? side == LedgerSide.Credit : side == LedgerSide.Debit;
}
