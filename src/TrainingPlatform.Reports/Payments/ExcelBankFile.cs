using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Payments;

/// <summary>The order to a bank as a workbook; streamed, because a batch may hold a hundred thousand payments.</summary>
internal sealed class ExcelBankFile(ClaimWords words) : IBankFileFormat
{
    private static readonly SheetColumn[] Columns =
    [
        new("No", CellFormat.WholeNumber, 8),
        new("Bank.Reference", Width: 30),
        new("PayeeName", Width: 24),
        new("Bank", Width: 28),
        new("AccountNumber", Width: 28),
        new("Amount", CellFormat.Money, 16),
        new("Purpose", Width: 32),
    ];

    public string Name => "Excel";

    public string Extension => "xlsx";

    public string ContentType => Workbook.ContentType;

    public Task WriteAsync(BankFileHeader header, IEnumerable<BankFileRow> rows, Stream output, CancellationToken ct) =>
        StreamedSheet.WriteAsync(output, words.Title("PaymentSheet"), words.Table(Columns, []), Rows(header, rows), ct);

    /// <summary>The last row repeats the control totals: batch, count, amount, digest.</summary>
    private IEnumerable<IReadOnlyList<object?>> Rows(BankFileHeader header, IEnumerable<BankFileRow> rows)
    {
        foreach (var row in rows)
            yield return [row.Sequence, row.Reference, row.PayeeName, row.Bank, row.Account, row.Amount.Amount, row.Purpose];
        yield return [header.Count, header.BatchNumber, words.Total, header.FundName, null, header.Amount.Amount, header.Digest];
    }
}
