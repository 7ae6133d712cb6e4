using TrainingPlatform.Domain;
using TrainingPlatform.Reports.Tables;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Statements;

/// <summary>The people of a claim, one row each; id numbers masked, amounts as numbers, the total beneath.</summary>
internal sealed class ClaimDetail(ClaimWords words, TableWriter tables)
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

    public Task<SheetStream> WriteAsync(ClaimSheet claim, string fileName, CancellationToken ct)
    {
        var page = new TablePage
        {
            FileName = fileName,
            Title = words.Title("ClaimDetail"),
            Above =
            [
                new($"{claim.Institution.Name}    {claim.Class.Name} ({claim.Class.FilingNumber ?? claim.Class.Number})    {words.Kind(claim.Kind)}    {claim.Number}"),
                .. claim.Illustrative ? [new SheetLine(words.Illustrative, Bold: true)] : Array.Empty<SheetLine>(),
            ],
            Columns = Columns,
            Controls = new Dictionary<string, decimal> { ["Amount"] = claim.Lines.Aggregate(Yuan.Zero, (sum, l) => sum + l.Amount).Amount },
            Expected = claim.Lines.Count,
        };
        return tables.WriteAsync(page, claim.Lines.Select((line, i) => Row(claim, line, i + 1)).ToAsyncEnumerable(), ct);
    }

    private IReadOnlyList<object?> Row(ClaimSheet claim, ClaimSheetLine line, int number) =>
        [
            number,
            line.TraineeName,
            line.IdMask,
            words.Code("Status", line.Group),
            claim.Class.OccupationName,
            words.Code("Level", claim.Class.Level),
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
    private static decimal? Share(ClaimSheetLine line) =>
        line is { AttendedHours: { } attended, PlannedHours: { } planned and > 0 } ? decimal.Floor(attended * 1000m / planned) / 1000m : null;
}
