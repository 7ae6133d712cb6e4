namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>What the migrator and jobs may ask of the books. Nobody outside the module posts.</summary>
public interface ISubsidyLedger
{
    /// <summary>Works all books out again; the first break is named.</summary>
    Task<LedgerVerification> VerifyAsync(CancellationToken ct);

    /// <summary>Appends the heads of all chains to the file outside the database.</summary>
    /// <returns>Lines written; 0 when nothing has moved.</returns>
    Task<int> ExportHeadsAsync(CancellationToken ct);
}

/// <param name="Accounts">Accounts looked at.</param>
/// <param name="Entries">Entries whose mark and balance were worked out again.</param>
/// <param name="Heads">Accounts with an exported head.</param>
/// <param name="Fault">The first break, or null.</param>
public sealed record LedgerVerification(int Accounts, long Entries, int Heads, LedgerFault? Fault);

/// <summary>Where the books break first. Text of the code: <c>LedgerFault:{code}</c>.</summary>
/// <param name="Where">Fund, division, year and account, or the number of the posting's reference.</param>
/// <param name="Sequence">The entry; 0 when the break is not at one.</param>
public sealed record LedgerFault(string Code, string Where, long Sequence);

/// <summary>Kinds of breaks.</summary>
public static class LedgerFaultCode
{
    public const string EntryMissing = "EntryMissing";
    public const string ChainBroken = "ChainBroken";
    public const string MarkWrong = "MarkWrong";
    public const string BalanceWrong = "BalanceWrong";
    public const string HeadDiffers = "HeadDiffers";
    public const string AccountMissing = "AccountMissing";
    public const string Unbalanced = "Unbalanced";
    public const string EvidenceChanged = "EvidenceChanged";
    public const string NoticeChanged = "NoticeChanged";
    public const string NoticeMissing = "NoticeMissing";
}
