using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>Who may have the yearly ledger: whoever reads the books.</summary>
public static class LedgerAccess
{
    public const string Permission = SubsidiesPermissions.Group + ".Ledger";
}

/// <summary>A book of one year as paper needs it: every entry of its accounts in the order of posting.</summary>
public interface ILedgerSheets
{
    /// <exception cref="EntityNotFoundException">No such book, or out of the caller's scope.</exception>
    Task<LedgerSheet> ReadAsync(LedgerSheetKey key, CancellationToken ct);

    /// <summary>Call after <see cref="ReadAsync"/>, which checks the scope.</summary>
    IAsyncEnumerable<LedgerSheetRow> RowsAsync(LedgerSheetKey key, CancellationToken ct);
}

/// <summary>One funding source of one office in one year.</summary>
public sealed record LedgerSheetKey(Guid DivisionId, string Fund, int Year);

public sealed record LedgerSheet
{
    public required string DivisionName { get; init; }

    public required string FundName { get; init; }

    public required int Year { get; init; }

    public required int Entries { get; init; }

    public required IReadOnlyList<LedgerSheetAccount> Accounts { get; init; }
}

/// <summary>Where an account stands, and the mark of its last entry. <c>Kind</c>: member name, text <c>Enum:LedgerAccountKind.{name}</c>.</summary>
public sealed record LedgerSheetAccount(string Kind, Yuan Balance, string HeadMark);

public sealed record LedgerSheetRow
{
    public required DateOnly On { get; init; }

    /// <summary>Member name of the account.</summary>
    public required string Account { get; init; }

    /// <summary>Number of the entry on its account.</summary>
    public required long Sequence { get; init; }

    /// <summary>Member name; text <c>Enum:PostingKind.{name}</c>.</summary>
    public required string Kind { get; init; }

    public required string ReferenceNumber { get; init; }

    public Yuan? Debit { get; init; }

    public Yuan? Credit { get; init; }

    public required Yuan BalanceAfter { get; init; }

    public required string ByName { get; init; }

    public required string Mark { get; init; }
}
