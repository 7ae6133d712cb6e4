using System.Globalization;
using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Reports.Tables;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Ledgers;

/// <summary>The yearly ledger of one book: every entry in the order of posting, what the accounts stand at, and the marks their chains end in.</summary>
internal sealed class LedgerWorkbook(ClaimWords words, ILedgerSheets ledger, TableWriter tables)
{
    private const string Debit = "Ledger.Debit";
    private const string Credit = "Ledger.Credit";

    private static readonly SheetColumn[] Columns =
    [
        new("No", CellFormat.WholeNumber, 8),
        new("Ledger.On", Width: 12),
        new("Ledger.Account", Width: 14),
        new("Ledger.Sequence", CellFormat.WholeNumber, 8),
        new("Ledger.Why", Width: 14),
        new("Ledger.Reference", Width: 26),
        new(Debit, CellFormat.Money, 16) { Totalled = true },
        new(Credit, CellFormat.Money, 16) { Totalled = true },
        new("Ledger.Balance", CellFormat.Money, 16),
        new("Ledger.By", Width: 14),
        new("Ledger.Mark", Width: 20),
    ];

    public async Task<SheetStream> WriteAsync(LedgerSheetKey key, CancellationToken ct)
    {
        var book = await ledger.ReadAsync(key, ct);
        var title = words.Title("Ledger");
        var page = new TablePage
        {
            FileName = $"{title}-{book.DivisionName}-{key.Fund}-{book.Year}.xlsx",
            Title = title,
            Heading = $"{book.Year} {title}",
            Above = [new($"{book.DivisionName}    {book.FundName}    {book.Year}")],
            Columns = Columns,
            Below = _ =>
                [
                    .. book.Accounts.Select(a => new SheetLine(
                        $"{words.Account(a.Kind)}: {a.Balance}    {words.Label("Ledger.Head")}: {a.HeadMark}"
                    )),
                    new(
                        $"{words.Label("PreparedBy")}:                {words.Label("CheckedBy")}:                {words.Label("ApprovedBy")}:"
                    ),
                ],
            Expected = book.Entries,
        };
        return await tables.WriteAsync(page, ledger.RowsAsync(key, ct).Select((row, i) => Row(row, i + 1)), ct);
    }

    private IReadOnlyList<object?> Row(LedgerSheetRow row, int number) =>
        [
            number,
            row.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            words.Account(row.Account),
            row.Sequence,
            words.Posting(row.Kind),
            row.ReferenceNumber,
            row.Debit?.Amount,
            row.Credit?.Amount,
            row.BalanceAfter.Amount,
            row.ByName,
            row.Mark[..Math.Min(row.Mark.Length, 16)],
        ];
}
