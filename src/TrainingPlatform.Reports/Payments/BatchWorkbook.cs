using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Payments;

/// <summary>A batch on paper, to be signed: the payment sheet, and the list of what the bank sent back. Accounts are masked.</summary>
internal sealed class BatchWorkbook(ClaimWords words, IPaymentSheets payments)
{
    private const int BufferSize = 81_920;

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

    /// <summary>Above <see cref="StreamedSheet.FromRows"/> payments the sheet is streamed into a file aside, so that memory stays flat.</summary>
    public async Task<SheetStream> PaymentSheetAsync(Guid batchId, CancellationToken ct)
    {
        var batch = await payments.ReadAsync(batchId, ct);
        if (batch.Count > StreamedSheet.FromRows)
            return new SheetStream(FileName(batch, "PaymentSheet"), await StreamAsync(batch, ct));
        var file = await WriteAsync(batchId, "PaymentSheet", SheetColumns, returnedOnly: false, Row, ct);
        return new SheetStream(file.Name, new MemoryStream(file.Content));
    }

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
        return new SheetFile(FileName(batch, name), workbook.ToBytes());
    }

    private async Task<Stream> StreamAsync(PaymentSheetHeader batch, CancellationToken ct)
    {
        var output = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var rows = payments.RowsAsync(batch.Id, returnedOnly: false, ct).ToBlockingEnumerable(ct).Select(p => Row(batch, p));
            await StreamedSheet.WriteAsync(output, words.Title("PaymentSheet"), words.Table(SheetColumns, []), rows, ct);
            output.Position = 0;
            return output;
        }
        catch
        {
            await output.DisposeAsync();
            throw;
        }
    }

    private string FileName(PaymentSheetHeader batch, string name) => $"{words.Title(name)}-{batch.Number}.xlsx";

    private IReadOnlyList<object?> Row(PaymentSheetHeader batch, PaymentSheetRow p) =>
        [batch.Number, p.Sequence, p.PayeeName, p.IdMask, p.Bank, p.AccountMask, p.Offset.Amount, p.Amount.Amount, $"{words.Kind(batch.Kind)} {p.Purpose}", batch.FundName];

    private IReadOnlyList<object?> Returned(PaymentSheetHeader batch, PaymentSheetRow p) =>
        [
            batch.Number, p.Sequence, p.PayeeName, p.AccountMask, p.Amount.Amount, p.ReturnCode, words.ReturnCode(p.ReturnCode), words.ReturnStatus(p.Return), p.FollowUpNumber,
        ];
}
