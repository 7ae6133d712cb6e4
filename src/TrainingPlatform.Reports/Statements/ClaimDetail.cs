using TrainingPlatform.Domain;
using TrainingPlatform.Reports.Tables;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Statements;

/// <summary>The people of a claim, one row each; id numbers masked, amounts as numbers, the total beneath.</summary>
internal sealed class ClaimDetail(ClaimWords words, IClaimDetails details, TableWriter tables)
{
    private static readonly SheetColumn[] Columns =
    [
        new("No", CellFormat.WholeNumber, 6),
        new("Name"),
        new("IdMasked", Width: 22),
        new("Group"),
        new("Occupation"),
        new("Level"),
        new("PlannedHours", CellFormat.WholeNumber),
        new("AttendedHours", CellFormat.WholeNumber),
        new("AttendanceShare", CellFormat.Percent),
        new("AllowanceDays", CellFormat.Number),
        new("Score"),
        new("CertificateNumber"),
        new("Standard", CellFormat.Money),
        new("Amount", CellFormat.Money, 14) { Totalled = true },
        new("EarlierTrainings", CellFormat.WholeNumber),
        new("Remark", Width: 20),
    ];

    /// <exception cref="BusinessException">Nothing can be claimed yet.</exception>
    public async Task<SheetStream> WriteAsync(Guid claimId, CancellationToken ct)
    {
        var claim = await details.ReadAsync(claimId, ct);
        if (claim.LineIds.Count == 0)
            throw new BusinessException(ReportsErrorCodes.NothingToExport).WithData("ClaimNo", claim.Number);
        var page = new TablePage
        {
            FileName = $"{words.Title("ClaimDetail")}-{claim.Number}.xlsx",
            Title = words.Title("ClaimDetail"),
            Above =
            [
                new($"{claim.InstitutionName}    {claim.ClassName} ({claim.ClassNumber})    {words.Kind(claim.Kind)}    {claim.Number}"),
                .. claim.Illustrative ? [new SheetLine(words.Illustrative, Bold: true)] : Array.Empty<SheetLine>(),
            ],
            Columns = Columns,
            Controls = new Dictionary<string, decimal> { ["Amount"] = claim.Amount.Amount },
            Expected = claim.LineIds.Count,
        };
        return await tables.WriteAsync(page, details.LinesAsync(claim, ct).Select((line, i) => Row(claim, line, i + 1)), ct);
    }

    private IReadOnlyList<object?> Row(ClaimDetailHeader claim, ClaimDetailLine line, int number) =>
        [
            number,
            line.TraineeName,
            line.IdMask,
            words.Code("Status", line.Group),
            claim.OccupationName,
            words.Code("Level", claim.Level),
            line.PlannedHours,
            line.AttendedHours,
            Share(line),
            line.Days,
            line.Score,
            line.CertificateNumber,
            line.Standard,
            line.Amount.Amount,
            line.EarlierTrainings,
            words.Status(line.Status),
        ];

    /// <summary>Cut, never rounded up: 79.96 % is below 80 %.</summary>
    private static decimal? Share(ClaimDetailLine line) =>
        line is { AttendedHours: { } attended, PlannedHours: { } planned and > 0 }
            ? decimal.Floor(attended * 1000m / planned) / 1000m
            : null;
}
