using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>Walks one account's chain from its first entry. Pure: the marks come from outside.</summary>
internal sealed class LedgerChain(LedgerAccount account, IReadOnlyDictionary<long, string>? exported, Func<string, string, bool> fits)
{
    private Yuan _balance;
    private string _head = "";

    public long Count { get; private set; }

    /// <returns>What is wrong with the entry, or null.</returns>
    public string? Next(LedgerEntry entry, LedgerPosting posting)
    {
        if (entry.Sequence != Count + 1)
            return LedgerFaultCode.EntryMissing;
        Count++;
        _balance = LedgerAccount.Increases(account.Kind, entry.Side) ? _balance + entry.Amount : _balance - entry.Amount;
        var fault =
            entry.PreviousMark != _head ? LedgerFaultCode.ChainBroken
            : !fits(entry.Mark, entry.Text(account, posting)) ? LedgerFaultCode.MarkWrong
            : entry.BalanceAfter != _balance || _balance < Yuan.Zero ? LedgerFaultCode.BalanceWrong
            : exported?.TryGetValue(Count, out var head) == true && head != entry.Mark ? LedgerFaultCode.HeadDiffers
            : null;
        _head = entry.Mark;
        return fault;
    }

    /// <summary>After the last entry: the account row and the exported heads must end here too.</summary>
    public string? End() =>
        exported is { Count: > 0 } && exported.Keys.Max() > Count ? LedgerFaultCode.EntryMissing
        : account.LastSequence != Count || account.HeadMark != _head ? LedgerFaultCode.EntryMissing
        : account.Balance != _balance ? LedgerFaultCode.BalanceWrong
        : null;
}
