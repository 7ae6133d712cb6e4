using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Payments;

/// <summary>A batch on paper, to be signed: the payment sheet, and the list of what the bank sent back. Accounts are masked.</summary>
internal sealed class BatchWorkbook(ClaimWords words, IPaymentSheets payments)
{
    private static readonly SheetColumn[] SheetColumns =
    [
        new("BatchNumber", Width: 24),
        new("No", CellFormat.WholeNumber, 8),
        new("PayeeName", Width: 18),
        new("IdMasked", Width: 22),
        new("Bank", Width: 24),
        new("AccountNumber", Width: 14),
        new("KeptBack", CellFormat.Money, 14) { Totalled = true },
        new("Amount", CellFormat.Money, 14) { Totalled = true },
        new("Purpose", Width: 28),
        new("Fund", Width: 24),
    ];

    private static readonly SheetColumn[] ReturnedColumns =
    [
        new("BatchNumber", Width: 24),
        new("No", CellFormat.WholeNumber, 8),
        new("PayeeName", Width: 18),
        new("AccountNumber", Width: 14),
        new("Amount", CellFormat.Money, 14) { Totalled = true },
        new("Bank.Code", Width: 10),
        new("Bank.ReturnReason", Width: 28),
        new("Bank.Progress", Width: 20),
        new("Bank.FollowUp", Width: 24),
    ];

    public Task<SheetFile> PaymentSheetAsync(Guid batchId, CancellationToken ct) => WriteAsync(batchId, "PaymentSheet", SheetColumns, returnedOnly: false, Row, ct);

    public Task<SheetFile> ReturnedListAsync(Guid batchId, CancellationToken ct) => WriteAsync(batchId, "ReturnedList", ReturnedColumns, returnedOnly: true, Returned, ct);

    private async Task<SheetFile> WriteAsync(
        Guid batchId,
        string name,
        SheetColumn[] columns,
        bool returnedOnly,
        Func<PaymentSheetHeader, PaymentSheetRow, IReadOnlyList<object?>> row,
        CancellationToken ct
    )
    {
        var batch = await payments.ReadAsync(batchId, ct);
        var file = $"{words.Title(name)}-{batch.Number}.xlsx";
        if (!returnedOnly && batch.Count > StreamedSheet.FromRows)
            return new SheetFile(file, await StreamAsync(batch, name, columns, row, ct));
        var (rows, total, kept) = (new List<IReadOnlyList<object?>>(), Yuan.Zero, Yuan.Zero);
        await foreach (var payment in payments.RowsAsync(batchId, returnedOnly, ct))
        {
            rows.Add(row(batch, payment));
            (total, kept) = (total + payment.Amount, kept + payment.Offset);
        }
        using var workbook = new Workbook();
        var sheet = workbook.Add(words.Title(name), words.Title(name), columns.Length, landscape: true);
        sheet.Line($"{words.Label("BatchNumber")}: {batch.Number}    {batch.DivisionName}    {words.Kind(batch.Kind)}    {batch.FundName}");
        sheet.Table(words.Table(columns, rows), new Dictionary<string, decimal> { ["Amount"] = total.Amount, ["KeptBack"] = kept.Amount });
        sheet.Line($"{words.Label("TotalCount")}: {rows.Count}    {words.Label("TotalAmount")}: {total}", bold: true);
        sheet.Line($"{words.Label("PreparedBy")}: {batch.PreparedBy}    {words.Label("ApprovedBy")}: {batch.ApprovedBy}    {words.Label("Bank.ReleasedBy")}: {batch.ReleasedBy}");
        sheet.Line($"{words.Label("Digest")}: {batch.Digest}");
        return new SheetFile(file, workbook.ToBytes());
    }

    private async Task<byte[]> StreamAsync(
        PaymentSheetHeader batch,
        string name,
        SheetColumn[] columns,
        Func<PaymentSheetHeader, PaymentSheetRow, IReadOnlyList<object?>> row,
        CancellationToken ct
    )
    {
        using var output = new MemoryStream();
        var rows = payments.RowsAsync(batch.Id, returnedOnly: false, ct).ToBlockingEnumerable(ct).Select(p => row(batch, p));
        await StreamedSheet.WriteAsync(output, words.Title(name), words.Table(columns, []), rows, ct);
        return output.ToArray();
    }

    private IReadOnlyList<object?> Row(PaymentSheetHeader batch, PaymentSheetRow p) =>
        [batch.Number, p.Sequence, p.PayeeName, p.IdMask, p.Bank, p.AccountMask, p.Offset.Amount, p.Amount.Amount, $"{words.Kind(batch.Kind)} {p.Purpose}", batch.FundName];

    private IReadOnlyList<object?> Returned(PaymentSheetHeader batch, PaymentSheetRow p) =>
        [
            batch.Number, p.Sequence, p.PayeeName, p.AccountMask, p.Amount.Amount, p.ReturnCode, words.ReturnCode(p.ReturnCode), words.ReturnStatus(p.Return), p.FollowUpNumber,
        ];
}
