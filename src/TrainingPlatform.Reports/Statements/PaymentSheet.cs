using System.Security.Cryptography;
using System.Text;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Statements;

/// <summary>
/// What is to be paid of one claim, to be looked through before it goes into a batch. Accounts are masked: the full number stands only in the
/// bank's file, which a batch makes once its lines are proved.
/// </summary>
internal sealed class PaymentSheet(ClaimWords words)
{
    private static readonly SheetColumn[] Columns =
    [
        new("BatchNumber", Width: 24),
        new("No", CellFormat.WholeNumber, 6),
        new("PayeeName"),
        new("IdMasked", Width: 22),
        new("Bank"),
        new("AccountNumber", Width: 14),
        new("Amount", CellFormat.Money, 14) { Totalled = true },
        new("Purpose", Width: 28),
        new("Fund", Width: 24),
    ];

    public byte[] Write(ClaimSheet claim, string? preparedBy)
    {
        var lines = claim.Lines.Where(l => l.ApprovedForPayment).ToList();
        if (lines.Count == 0)
            throw new BusinessException(ReportsErrorCodes.NothingToPay).WithData("ClaimNo", claim.Number);
        using var workbook = new Workbook();
        var title = words.Title("PaymentSheet");
        var sheet = workbook.Add(title, title, Columns.Length, landscape: true);
        sheet.Line(
            $"{words.Label("ClaimNumber")}: {claim.Number}    {claim.DivisionName}    {claim.Institution.Name}    {claim.Class.Name}"
        );
        if (claim.Illustrative)
            sheet.Line(words.Illustrative, bold: true);
        var rows = lines.Select((line, i) => Row(claim, line, i + 1)).ToList();
        var total = lines.Sum(l => l.Amount.Amount);
        sheet.Table(words.Table(Columns, rows), new Dictionary<string, decimal> { ["Amount"] = total });
        sheet.Line(
            $"{words.Label("TotalCount")}: {lines.Count}    {words.Label("TotalAmount")}: {new Yuan(lines.Sum(l => l.Amount.Fen))}",
            bold: true
        );
        sheet.Line(
            $"{words.Label("PreparedBy")}: {preparedBy}    {words.Label("CheckedBy")}: {claim.SecondReviewers}    {words.Label("ApprovedBy")}: {claim.PaymentApprovers}"
        );
        sheet.Line($"{words.Label("Digest")}: {Digest(claim, lines)}");
        return workbook.ToBytes();
    }

    private IReadOnlyList<object?> Row(ClaimSheet claim, ClaimSheetLine line, int number) =>
        [
            claim.Number,
            number,
            line.PayeeHolder,
            line.IdMask,
            line.PayeeBank,
            Account(line),
            line.Amount.Amount,
            $"{words.Kind(claim.Kind)} {claim.Class.Name} {line.TraineeName}",
            claim.FundName,
        ];

    private string Account(ClaimSheetLine line) =>
        line.PayeeAccount?.Mask ?? throw new BusinessException(ReportsErrorCodes.AccountMissing).WithData("Name", line.TraineeName);

    /// <summary>SHA-256 over line, determination and amount of every row, in order: the same sheet gives the same digest.</summary>
    private static string Digest(ClaimSheet claim, IReadOnlyList<ClaimSheetLine> lines)
    {
        var text = string.Join('\n', lines.Select(l => $"{claim.Number}|{l.LineId:N}|{l.DeterminationHash}|{l.Amount}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
