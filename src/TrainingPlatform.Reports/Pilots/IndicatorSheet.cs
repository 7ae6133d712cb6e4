using System.IO.Compression;
using OfficeOpenXml;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Contracts;

namespace TrainingPlatform.Reports.Pilots;

/// <summary>The sheet that indicator values are imported from: what it looks like, and how it is read.</summary>
internal sealed class IndicatorSheet(PilotWords words)
{
    private static readonly string[] Columns = ["Pilot", "IndicatorCode", "Year", "Quarter", "Evidence", "Reference", "On", "Quantity"];

    public byte[] Template()
    {
        using var workbook = new Workbook();
        var sheet = workbook.Add(words.Title("IndicatorImport"), words.Title("IndicatorImport"), Columns.Length, landscape: true);
        sheet.Line(words.Label("ImportHint"));
        sheet.Table(
            words.Table([.. Columns.Select(c => new SheetColumn(c, Width: 20))], [.. Columns.Select(words.Label)], []),
            new Dictionary<string, decimal>()
        );
        return workbook.ToBytes();
    }

    /// <summary>Rows below the headings, which stand in the third row; empty rows are passed over.</summary>
    /// <exception cref="InputException">Not a workbook.</exception>
    public static IReadOnlyList<IndicatorImportRow> Read(Stream content)
    {
        using var package = Open(content);
        var sheet = package.Workbook.Worksheets.FirstOrDefault() ?? throw new InputException("file", ReportsErrorCodes.NotAWorkbook);
        var rows = new List<IndicatorImportRow>();
        for (var row = FirstRow; row <= (sheet.Dimension?.End.Row ?? 0); row++)
        {
            string?[] cells = [.. Enumerable.Range(1, Columns.Length).Select(c => Text(sheet.Cells[row, c]))];
            if (cells.Any(c => c is not null))
                rows.Add(Row(row, cells));
        }
        return rows;
    }

    private const int FirstRow = 4;

    private static IndicatorImportRow Row(int row, string?[] cells) =>
        new()
        {
            Row = row,
            Pilot = cells[0],
            Indicator = cells[1],
            Year = cells[2],
            Quarter = cells[3],
            Evidence = cells[4],
            Reference = cells[5],
            On = cells[6],
            Quantity = cells[7],
        };

    /// <summary>A date typed as a date is read as one; everything else as it stands.</summary>
    private static string? Text(ExcelRange cell) =>
        cell.Value switch
        {
            null => null,
            DateTime day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)?.Trim() is { Length: > 0 } text
                ? text
                : null,
        };

    private static ExcelPackage Open(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry("xl/workbook.xml") is null)
                throw new InputException("file", ReportsErrorCodes.NotAWorkbook);
        }
        catch (InvalidDataException)
        {
            throw new InputException("file", ReportsErrorCodes.NotAWorkbook);
        }
        content.Position = 0;
        return new ExcelPackage(content);
    }
}
