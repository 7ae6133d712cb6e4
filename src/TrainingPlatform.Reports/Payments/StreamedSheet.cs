using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace TrainingPlatform.Reports.Payments;

/// <summary>
/// Writes a long table row by row: memory does not grow with its length. The same columns as the house style, without its lines; amounts are
/// numbers without a format, because this writer turns a formatted number into text.
/// </summary>
internal static class StreamedSheet
{
    /// <summary>Above this many rows a workbook is streamed.</summary>
    public const int FromRows = 10_000;

    public static async Task WriteAsync(Stream output, string name, SheetTable table, IEnumerable<IReadOnlyList<object?>> rows, CancellationToken ct)
    {
        var columns = table
            .Columns.Select((c, i) => new MiniExcelLibs.Attributes.DynamicExcelColumn(Key(i)) { Name = table.Headings[i], Index = i, Width = c.Width ?? 18 })
            .ToArray();
        var configuration = new OpenXmlConfiguration { DynamicColumns = columns, FastMode = false, AutoFilter = false };
        await MiniExcel.SaveAsAsync(output, rows.Select(Cells), printHeader: true, sheetName: name, configuration: configuration, cancellationToken: ct);
    }

    private static Dictionary<string, object?> Cells(IReadOnlyList<object?> row)
    {
        var cells = new Dictionary<string, object?>(row.Count, StringComparer.Ordinal);
        for (var i = 0; i < row.Count; i++)
            cells[Key(i)] = row[i];
        return cells;
    }

    private static string Key(int column) => "c" + column;
}
