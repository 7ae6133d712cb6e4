using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Replays;

/// <summary>A replay on paper: totals, three breakdowns with the same hidden cells as on the screen, and the changed lines.</summary>
internal sealed class ReplayWorkbook(ClaimWords words, IReplaySheets replays)
{
    /// <summary>Most lines one sheet holds; the rest is read on the screen.</summary>
    public const int MostLines = 10_000;

    private static readonly SheetColumn[] CellColumns =
    [
        new("Replay.Key", Width: 34),
        new("Replay.Lines", CellFormat.WholeNumber),
        new("Replay.Before", CellFormat.Money, 16),
        new("Replay.After", CellFormat.Money, 16),
        new("Replay.Gain", CellFormat.Money, 16),
        new("Replay.Loss", CellFormat.Money, 16),
        new("Replay.Changed", CellFormat.WholeNumber),
        new("Remark", Width: 24),
    ];

    private static readonly SheetColumn[] LineColumns =
    [
        new("No", CellFormat.WholeNumber, 8),
        new("ClaimNumber", Width: 24),
        new("ClassName", Width: 30),
        new("Replay.Kind"),
        new("Replay.Measure", Width: 26),
        new("Replay.Division", Width: 18),
        new("Replay.Before", CellFormat.Money, 14),
        new("Replay.After", CellFormat.Money, 14),
        new("Replay.Difference", CellFormat.Money, 14),
        new("Replay.Reasons", Width: 40),
    ];

    public async Task<SheetFile> WriteAsync(Guid replayId, CancellationToken ct)
    {
        var replay = await replays.ReadAsync(replayId, ct);
        using var workbook = new Workbook();
        Cells(workbook, replay, "ReplayTotals", [replay.Totals with { Name = words.Total }]);
        Cells(workbook, replay, "ReplayByMeasure", replay.ByMeasure);
        Cells(workbook, replay, "ReplayByGroup", replay.ByGroup);
        Cells(workbook, replay, "ReplayByDivision", replay.ByDivision);
        await LinesAsync(workbook, replay, ct);
        return new SheetFile($"{words.Title("Replay")}-{replay.DivisionName}-{replay.Year}.xlsx", workbook.ToBytes());
    }

    private void Cells(Workbook workbook, ReplaySheet replay, string name, IReadOnlyList<ReplaySheetCell> cells)
    {
        var sheet = Begin(workbook, replay, name, CellColumns.Length);
        IReadOnlyList<IReadOnlyList<object?>> rows =
        [
            .. cells.Select(c =>
                (IReadOnlyList<object?>)
                    [
                        c.Name,
                        c.Lines,
                        c.Before?.Amount,
                        c.After?.Amount,
                        c.Gain?.Amount,
                        c.Loss?.Amount,
                        c.Changed,
                        c.Suppressed ? words.Label("Replay.Hidden") : null,
                    ]
            ),
        ];
        sheet.Table(words.Table(CellColumns, rows), new Dictionary<string, decimal>());
    }

    private async Task LinesAsync(Workbook workbook, ReplaySheet replay, CancellationToken ct)
    {
        var sheet = Begin(workbook, replay, "ReplayLines", LineColumns.Length);
        if (replay.LineCount > MostLines)
            sheet.Line($"{words.Label("Replay.MoreLines")}: {replay.LineCount - MostLines}", bold: true);
        var rows = new List<IReadOnlyList<object?>>();
        await foreach (var l in replays.LinesAsync(replay.Id, ct))
        {
            rows.Add([
                rows.Count + 1,
                l.ClaimNumber,
                l.ClassName,
                l.Kind,
                l.Measure,
                l.DivisionName,
                l.Before.Amount,
                l.After?.Amount,
                l.Difference.Amount,
                l.Reasons,
            ]);
            if (rows.Count == MostLines)
                break;
        }
        sheet.Table(words.Table(LineColumns, rows), new Dictionary<string, decimal>());
    }

    private Workbook.Sheet Begin(Workbook workbook, ReplaySheet replay, string name, int columns)
    {
        var sheet = workbook.Add(words.Title(name), $"{words.Title("Replay")} · {words.Title(name)}", columns, landscape: true);
        sheet.Line($"{replay.DivisionName}    {replay.Year}    {words.Label("Replay.Unanswered")}: {replay.Unanswered}");
        sheet.Line($"{words.Label("Edition")}: {replay.EditionLabel}    {replay.ContentHash}");
        if (replay.Illustrative)
            sheet.Line(words.Illustrative, bold: true);
        return sheet;
    }
}
