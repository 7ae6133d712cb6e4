using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace TrainingPlatform.Reports.Payments;

/// <summary>
/// Writes the bank's file row by row: headings and rows, nothing around them, because a machine reads it. Amounts are numbers without a format,
/// because this writer turns a formatted number into text. Sheets for people are written by <see cref="Tables.TableWriter"/>.
/// </summary>
internal static class StreamedSheet
{
    public static async Task WriteAsync(
        Stream output,
        string name,
        SheetTable table,
        IEnumerable<IReadOnlyList<object?>> rows,
        CancellationToken ct
    )
    {
        var columns = table
            .Columns.Select(
                (c, i) =>
                    new MiniExcelLibs.Attributes.DynamicExcelColumn(Key(i))
                    {
                        Name = table.Headings[i],
                        Index = i,
                        Width = c.Width ?? 18,
                    }
            )
            .ToArray();
        var configuration = new OpenXmlConfiguration
        {
            DynamicColumns = columns,
            FastMode = false,
            AutoFilter = false,
        };
        await MiniExcel.SaveAsAsync(
            output,
            rows.Select(Cells),
            printHeader: true,
            sheetName: name,
            configuration: configuration,
            cancellationToken: ct
        );
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
