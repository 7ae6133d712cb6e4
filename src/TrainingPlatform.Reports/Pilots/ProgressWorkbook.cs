using TrainingPlatform.IntegrationPilots.Contracts;

namespace TrainingPlatform.Reports.Pilots;

/// <summary>The progress table of the pilots (one row per enterprise and indicator) and its totals, from a frozen report and nothing else.</summary>
internal sealed class ProgressWorkbook(PilotWords words)
{
    private static readonly (string Key, CellFormat Format, double Width)[] Columns =
    [
        ("Enterprise", CellFormat.Text, 34),
        ("Division", CellFormat.Text, 16),
        ("State", CellFormat.Text, 14),
        ("Indicator", CellFormat.Text, 26),
        ("YearTarget", CellFormat.Number, 12),
        ("Actual", CellFormat.Number, 12),
        ("Remark", CellFormat.Text, 14),
        ("InvestedRecorded", CellFormat.Money, 16),
        ("InvestedChecked", CellFormat.Money, 16),
        ("CreditUsed", CellFormat.Money, 16),
        ("CreditCarried", CellFormat.Money, 16),
        ("PartnerSchools", CellFormat.Text, 30),
    ];

    public byte[] Write(PilotReport report)
    {
        using var workbook = new Workbook();
        Enterprises(workbook, report);
        Totals(workbook, report);
        Works(workbook, report);
        return workbook.ToBytes();
    }

    private void Enterprises(Workbook workbook, PilotReport report)
    {
        var sheet = Begin(workbook, report, "Progress", Columns.Length);
        var rows = report.Enterprises.SelectMany(e => report.Indicators.Select(i => Row(e, i))).ToList();
        sheet.Table(
            words.Table(
                [.. Columns.Select(c => new SheetColumn(c.Key, c.Format, c.Width))],
                [.. Columns.Select(c => words.Label(c.Key))],
                rows
            ),
            new Dictionary<string, decimal>()
        );
        Narrative(sheet, report);
    }

    private IReadOnlyList<object?> Row(PilotReportEnterprise e, PilotReportIndicator i)
    {
        var cell = e.Line.Cells.GetValueOrDefault(i.Code);
        var target = e.YearTargets.TryGetValue(i.Code, out var t) ? t : (decimal?)null;
        return
        [
            e.Line.Name,
            e.DivisionName,
            words.Status(e.Status),
            words.Name(i),
            target,
            cell?.Value,
            cell?.Hidden == true ? words.Label("Hidden") : null,
            e.InvestedRecorded.Amount,
            e.InvestedChecked.Amount,
            e.CreditUsed.Amount,
            e.CreditCarried.Amount,
            e.PartnerSchools,
        ];
    }

    private void Totals(Workbook workbook, PilotReport report)
    {
        string[] lines = [report.DivisionName, .. report.Divisions.Select(d => d.Name)];
        var sheet = Begin(workbook, report, "Totals", lines.Length + 3);
        SheetColumn[] columns =
        [
            new("Indicator", Width: 30),
            .. lines.Select(l => new SheetColumn(l, Width: 14)),
            new("Previous", Width: 14),
            new("Light", Width: 10),
        ];
        var rows = report
            .Indicators.Select(i =>
                (IReadOnlyList<object?>)
                    [
                        words.Name(i),
                        words.Cell(i.Total),
                        .. report.Divisions.Select(d => words.Cell(d.Cells.GetValueOrDefault(i.Code))),
                        words.Cell(i.Previous),
                        words.Light(i.Light),
                    ]
            )
            .ToList();
        sheet.Table(
            words.Table(columns, [words.Label("Indicator"), .. lines, words.Label("Previous"), words.Label("Light")], rows),
            new Dictionary<string, decimal>()
        );
        sheet.Line(words.Label("HiddenRule"));
        sheet.Line(words.Label("LightRule"));
    }

    private void Works(Workbook workbook, PilotReport report)
    {
        var sheet = Begin(workbook, report, "Works", 2);
        SheetColumn[] columns = [new("Work", Width: 40), new("Actual", CellFormat.Number, 18)];
        var rows = report.Works.Select(w => (IReadOnlyList<object?>)[words.Work(w.Code), w.Value]).ToList();
        sheet.Table(words.Table(columns, [words.Label("Work"), words.Label("Actual")], rows), new Dictionary<string, decimal>());
    }

    private void Narrative(Workbook.Sheet sheet, PilotReport report)
    {
        foreach (var (key, text) in ProgressPdf.Narrative(report))
            sheet.Line($"{words.Label(key)}: {text}");
    }

    private Workbook.Sheet Begin(Workbook workbook, PilotReport report, string name, int columns)
    {
        var sheet = workbook.Add(
            words.Title(name),
            $"{words.Title("Progress")} · {report.DivisionName} · {words.Period(report.Year, report.Quarter)}",
            columns,
            landscape: true
        );
        sheet.Line($"{words.Label("FrozenBy")}: {report.FrozenByName}    {words.Label("Digest")}: {report.Digest}");
        return sheet;
    }
}
