using System.Globalization;
using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Reports.Tables;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Payments;

/// <summary>A batch on paper, to be signed: the payment sheet, and the list of what the bank sent back. Accounts are masked.</summary>
internal sealed class BatchWorkbook(ClaimWords words, IPaymentSheets payments, TableWriter tables)
{
    private const string Amount = "Amount";

    private static readonly SheetColumn[] SheetColumns =
    [
        new("BatchNumber", Width: 24),
        new("No", CellFormat.WholeNumber, 8),
        new("PayeeName", Width: 18),
        new("IdMasked", Width: 22),
        new("Bank", Width: 24),
        new("AccountNumber", Width: 14),
        new("KeptBack", CellFormat.Money, 14) { Totalled = true },
        new(Amount, CellFormat.Money, 14) { Totalled = true },
        new("Purpose", Width: 28),
        new("Fund", Width: 24),
    ];

    private static readonly SheetColumn[] ReturnedColumns =
    [
        new("BatchNumber", Width: 24),
        new("No", CellFormat.WholeNumber, 8),
        new("PayeeName", Width: 18),
        new("AccountNumber", Width: 14),
        new(Amount, CellFormat.Money, 14) { Totalled = true },
        new("Bank.Code", Width: 10),
        new("Bank.ReturnReason", Width: 28),
        new("Bank.Progress", Width: 20),
        new("Bank.FollowUp", Width: 24),
    ];

    /// <summary>The sum is the batch's, which the bank's file and the budget rest on.</summary>
    public async Task<SheetStream> PaymentSheetAsync(Guid batchId, CancellationToken ct)
    {
        var batch = await payments.ReadAsync(batchId, ct);
        var page = Page(batch, "PaymentSheet", SheetColumns) with
        {
            Controls = new Dictionary<string, decimal> { [Amount] = batch.Amount.Amount },
        };
        return await tables.WriteAsync(page, payments.RowsAsync(batchId, returnedOnly: false, ct).Select(p => Row(batch, p)), ct);
    }

    public async Task<SheetStream> ReturnedListAsync(Guid batchId, CancellationToken ct)
    {
        var batch = await payments.ReadAsync(batchId, ct);
        return await tables.WriteAsync(
            Page(batch, "ReturnedList", ReturnedColumns),
            payments.RowsAsync(batchId, returnedOnly: true, ct).Select(p => Returned(batch, p)),
            ct
        );
    }

    private TablePage Page(PaymentSheetHeader batch, string name, SheetColumn[] columns) =>
        new()
        {
            FileName = $"{words.Title(name)}-{batch.Number}.xlsx",
            Title = words.Title(name),
            Above =
            [
                new(
                    $"{words.Label("BatchNumber")}: {batch.Number}    {batch.DivisionName}    {words.Kind(batch.Kind)}    {batch.FundName}"
                ),
            ],
            Columns = columns,
            Below = sums =>
                [
                    new(
                        $"{words.Label("TotalCount")}: {sums.Rows}    {words.Label("TotalAmount")}: {sums.Totals[Amount].ToString("0.00", CultureInfo.InvariantCulture)}",
                        Bold: true
                    ),
                    new(
                        $"{words.Label("PreparedBy")}: {batch.PreparedBy}    {words.Label("ApprovedBy")}: {batch.ApprovedBy}    {words.Label("Bank.ReleasedBy")}: {batch.ReleasedBy}"
                    ),
                    new($"{words.Label("Digest")}: {batch.Digest}"),
                ],
            Expected = batch.Count,
        };

    private IReadOnlyList<object?> Row(PaymentSheetHeader batch, PaymentSheetRow p) =>
        [
            batch.Number,
            p.Sequence,
            p.PayeeName,
            p.IdMask,
            p.Bank,
            p.AccountMask,
            p.Offset.Amount,
            p.Amount.Amount,
            $"{words.Kind(batch.Kind)} {p.Purpose}",
            batch.FundName,
        ];

    private IReadOnlyList<object?> Returned(PaymentSheetHeader batch, PaymentSheetRow p) =>
        [
            batch.Number,
            p.Sequence,
            p.PayeeName,
            p.AccountMask,
            p.Amount.Amount,
            p.ReturnCode,
            words.ReturnCode(p.ReturnCode),
            words.ReturnStatus(p.Return),
            p.FollowUpNumber,
        ];
}
