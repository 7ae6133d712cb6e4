using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Reports.Tables;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Recoveries;

/// <summary>The notice that a debtor gets, and the register of all recoveries.</summary>
internal sealed class RecoveryWorkbook(ClaimWords words, IRecoverySheets recoveries, TableWriter tables)
{
    private const string Batch = "RecoveryBatch";
    private const string Payment = "RecoveryPayment";
    private const string Paid = "RecoveryPaid";
    private const string Amount = "RecoveryAmount";
    private const string Received = "RecoveryReceived";
    private const string Outstanding = "RecoveryOutstanding";

    private static readonly SheetColumn[] Lines =
    [
        new("No", CellFormat.WholeNumber, 8),
        new("ClaimNumber", Width: 26),
        new("Name", Width: 16),
        new(Batch, Width: 22),
        new(Payment, Width: 28),
        new(Paid, CellFormat.Money, 16) { Totalled = true },
        new(Amount, CellFormat.Money, 16) { Totalled = true },
    ];

    private static readonly SheetColumn[] Register =
    [
        new("RecoveryNumber", Width: 22),
        new("RecoveryDebtor", Width: 24),
        new(Batch, Width: 22),
        new(Payment, Width: 28),
        new("RecoverySource", Width: 12),
        new("RecoveryReason", Width: 28),
        new("RecoveryBasis", Width: 16),
        new(Paid, CellFormat.Money, 14) { Totalled = true },
        new(Amount, CellFormat.Money, 14) { Totalled = true },
        new("RecoveryDueOn", Width: 12),
        new(Received, CellFormat.Money, 14) { Totalled = true },
        new(Outstanding, CellFormat.Money, 14) { Totalled = true },
        new("RecoveryOffsets", Width: 18),
        new("RecoveryApprovedBy", Width: 14),
        new("RecoveryState", Width: 12),
    ];

    public async Task<SheetFile> NoticeAsync(Guid recoveryId, CancellationToken ct)
    {
        var recovery = await recoveries.ReadAsync(recoveryId, ct);
        using var workbook = new Workbook();
        var sheet = workbook.Add(words.Title("RecoveryNotice"), words.Title("RecoveryNotice"), Lines.Length, landscape: false);
        sheet.Line($"{recovery.DivisionName}    {recovery.Number}");
        sheet.Line($"{words.Label("RecoveryDebtor")}: {recovery.DebtorName}", bold: true);
        sheet.Line($"{words.Label("RecoveryReason")}: {recovery.Reason}");
        sheet.Line($"{words.Label("RecoveryBasis")}: {recovery.Basis}    {words.Label("RecoveryDueOn")}: {recovery.DueOn:yyyy-MM-dd}");
        var rows = recovery
            .Lines.Select(
                (l, i) =>
                    (IReadOnlyList<object?>)
                        [i + 1, l.ClaimNumber, l.TraineeName, l.Batches, l.Payments, l.PaidAmount.Amount, l.Amount.Amount]
            )
            .ToList();
        sheet.Table(
            words.Table(Lines, rows),
            new Dictionary<string, decimal> { [Paid] = recovery.PaidAmount.Amount, [Amount] = recovery.Amount.Amount }
        );
        sheet.Line($"{words.Label("RecoveryApprovedBy")}: {recovery.ApprovedByName}");
        return new SheetFile($"{words.Title("RecoveryNotice")}-{recovery.Number}.xlsx", workbook.ToBytes());
    }

    public async Task<SheetStream> RegisterAsync(CancellationToken ct)
    {
        var page = new TablePage
        {
            FileName = words.Title("RecoveryRegister") + ".xlsx",
            Title = words.Title("RecoveryRegister"),
            Columns = Register,
            Expected = await recoveries.CountAsync(ct),
        };
        return await tables.WriteAsync(page, recoveries.RegisterAsync(ct).Select(Row), ct);
    }

    private static IReadOnlyList<object?> Row(RecoverySheet r) =>
        [
            r.Number,
            r.DebtorName,
            r.Batches,
            r.Payments,
            r.Source,
            r.Reason,
            r.Basis,
            r.PaidAmount.Amount,
            r.Amount.Amount,
            r.DueOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            r.Received.Amount,
            r.Outstanding.Amount,
            r.Offsets,
            r.ApprovedByName,
            r.Status,
        ];
}
