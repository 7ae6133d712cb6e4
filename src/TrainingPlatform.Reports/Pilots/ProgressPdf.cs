using System.Globalization;
using TrainingPlatform.IntegrationPilots.Contracts;
using TrainingPlatform.Reports.Pdf;

namespace TrainingPlatform.Reports.Pilots;

/// <summary>The frozen progress report on paper: totals, enterprises, and what the office wrote.</summary>
internal sealed class ProgressPdf(PilotWords words, ChineseFont font)
{
    public byte[] Write(PilotReport report)
    {
        var title = $"{words.Title("Progress")} · {report.DivisionName} · {words.Period(report.Year, report.Quarter)}";
        using var pdf = new PdfDocument(font.Typeface, title, $"{title}    SHA-256 {report.Digest}");
        pdf.Title(title);
        pdf.Paragraph(
            $"{words.Label("FrozenBy")}: {report.FrozenByName}    {report.FrozenAt.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}"
        );
        pdf.Paragraph(string.Join("    ", report.Pilots.Select(p => $"{words.Status(p.Key)} {p.Value}")));
        pdf.Paragraph($"{words.Label("InvestedChecked")}: {report.Invested}    {words.Label("CreditUsed")}: {report.CreditUsed}");
        Totals(pdf, report);
        Enterprises(pdf, report);
        Works(pdf, report);
        foreach (var (key, text) in Narrative(report))
        {
            pdf.Heading(words.Label(key));
            pdf.Paragraph(text);
        }
        return pdf.ToBytes();
    }

    /// <summary>The parts that were written, in their order.</summary>
    public static IEnumerable<(string Key, string Text)> Narrative(PilotReport report) =>
        new[]
        {
            ("NarrativeProgress", report.Narrative.Progress),
            ("NarrativeProblems", report.Narrative.Problems),
            ("NarrativeNextSteps", report.Narrative.NextSteps),
        }.Where(n => n.Item2.Length > 0);

    private void Totals(PdfDocument pdf, PilotReport report)
    {
        pdf.Heading(words.Title("Totals"));
        string[] headings =
        [
            words.Label("Indicator"),
            report.DivisionName,
            .. report.Divisions.Select(d => d.Name),
            words.Label("Previous"),
            words.Label("Light"),
        ];
        var rows = report
            .Indicators.Select(i =>
                (IReadOnlyList<string>)
                    [
                        words.Name(i),
                        words.Cell(i.Total),
                        .. report.Divisions.Select(d => words.Cell(d.Cells.GetValueOrDefault(i.Code))),
                        words.Cell(i.Previous),
                        words.Light(i.Light),
                    ]
            )
            .ToList();
        pdf.Table(headings, rows, [3, .. Enumerable.Repeat(-1.2f, headings.Length - 2), 1]);
        pdf.Paragraph(words.Label("HiddenRule"));
        pdf.Paragraph(words.Label("LightRule"));
    }

    private void Works(PdfDocument pdf, PilotReport report)
    {
        if (report.Works.Count == 0)
            return;
        pdf.Heading(words.Title("Works"));
        pdf.Table(
            [words.Label("Work"), words.Label("Actual")],
            [.. report.Works.Select(w => (IReadOnlyList<string>)[words.Work(w.Code), PilotWords.Number(w.Value)])],
            [3, -1.2f]
        );
    }

    private void Enterprises(PdfDocument pdf, PilotReport report)
    {
        pdf.Heading(words.Title("Enterprises"));
        string[] headings =
        [
            words.Label("Enterprise"),
            words.Label("State"),
            .. report.Indicators.Select(words.Name),
            words.Label("CreditUsed"),
        ];
        var rows = report
            .Enterprises.Select(e =>
                (IReadOnlyList<string>)
                    [
                        e.Line.Name,
                        words.Status(e.Status),
                        .. report.Indicators.Select(i => words.Cell(e.Line.Cells.GetValueOrDefault(i.Code))),
                        e.CreditUsed.ToString(),
                    ]
            )
            .ToList();
        pdf.Table(headings, rows, [3, 1.2f, .. Enumerable.Repeat(-1.2f, report.Indicators.Count), -1.4f]);
    }
}
