using System.Drawing;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace TrainingPlatform.Reports;

/// <summary>House style of our workbooks: A4, title, headings that repeat on every page, thin lines, amounts as numbers with format.</summary>
/// <remarks>The only type that knows how sheets are written; another writer replaces it here. Widths are set by hand: measuring needs a font.</remarks>
internal sealed class Workbook : IDisposable
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Font = "SimSun";
    private const double WidestColumn = 42;
    private const double NarrowestColumn = 6;
    private const double TitleHeight = 28;
    private static readonly Color HeadingFill = Color.FromArgb(0xED, 0xF0, 0xF4);

    private readonly ExcelPackage _package = new();

    public byte[] ToBytes() => _package.GetAsByteArray();

    /// <summary>How wide a column is by its heading and the rows at hand, in Latin characters.</summary>
    public static double WidthOfColumn(SheetTable table, int column)
    {
        if (table.Columns[column].Width is { } width)
            return width;
        var widest = table
            .Rows.Select(r => WidthOf(Convert.ToString(r[column], System.Globalization.CultureInfo.InvariantCulture)))
            .DefaultIfEmpty(0)
            .Max();
        return Math.Clamp(Math.Max(widest, WidthOf(table.Headings[column])) + 2, NarrowestColumn, WidestColumn);
    }

    public void Dispose() => _package.Dispose();

    /// <summary>Starts a sheet with its title over <paramref name="columns"/> columns.</summary>
    public Sheet Add(string name, string title, int columns, bool landscape)
    {
        var sheet = _package.Workbook.Worksheets.Add(name);
        sheet.Cells.Style.Font.Name = Font;
        sheet.Cells.Style.Font.Size = 10;
        sheet.PrinterSettings.PaperSize = ePaperSize.A4;
        sheet.PrinterSettings.Orientation = landscape ? eOrientation.Landscape : eOrientation.Portrait;
        sheet.PrinterSettings.FitToPage = true;
        sheet.PrinterSettings.FitToWidth = 1;
        sheet.PrinterSettings.FitToHeight = 0;
        sheet.PrinterSettings.HorizontalCentered = true;
        sheet.HeaderFooter.OddFooter.CenteredText = ExcelHeaderFooter.PageNumber + " / " + ExcelHeaderFooter.NumberOfPages;
        Heading(sheet.Cells[1, 1, 1, columns], title);
        sheet.Row(1).Height = TitleHeight;
        return new Sheet(sheet, columns);
    }

    private static void Heading(ExcelRange cells, string title)
    {
        cells.Merge = true;
        cells.Value = title;
        cells.Style.Font.Size = 16;
        cells.Style.Font.Bold = true;
        cells.Style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
    }

    /// <summary>A Chinese character is as wide as two Latin ones.</summary>
    public static double WidthOf(string? text) => (text ?? "").Split('\n').Max(line => line.Sum(c => c > 0xFF ? 2 : 1));

    /// <summary>One sheet, written from top to bottom.</summary>
    internal sealed class Sheet(ExcelWorksheet sheet, int columns)
    {
        private int _row = 2;

        /// <summary>Where the rows of the table begin.</summary>
        public int FirstTableRow { get; private set; }

        /// <summary>A second form on the same sheet begins on a new page, with its title.</summary>
        public void NextPage(string title)
        {
            sheet.Row(_row - 1).PageBreak = true;
            Heading(sheet.Cells[_row, 1, _row, columns], title);
            sheet.Row(_row).Height = TitleHeight;
            _row++;
        }

        /// <summary>A line of text over the whole width.</summary>
        public void Line(string text, bool bold = false)
        {
            var cells = sheet.Cells[_row, 1, _row, columns];
            cells.Merge = true;
            cells.Value = text;
            cells.Style.Font.Bold = bold;
            cells.Style.WrapText = true;
            _row++;
        }

        /// <summary>Label and value side by side, as statutory forms have it; a pair alone takes the whole row.</summary>
        public void Form(IReadOnlyList<FormField> fields)
        {
            foreach (var pair in fields.Chunk(2))
            {
                var half = columns / 2;
                Field(pair[0], 1, pair.Length == 1 ? columns : half);
                if (pair.Length == 2)
                    Field(pair[1], half + 1, columns);
                sheet.Row(_row).Height = Math.Max(20, pair.Max(f => f.Height));
                _row++;
            }
        }

        private void Field(FormField field, int from, int to)
        {
            var label = sheet.Cells[_row, from];
            label.Value = field.Label;
            label.Style.Font.Bold = true;
            Shade(label);
            var value = sheet.Cells[_row, from + 1, _row, to];
            value.Merge = from + 1 < to;
            sheet.Cells[_row, from + 1].Value = field.Value;
            value.Style.WrapText = true;
            value.Style.HorizontalAlignment = ExcelHorizontalAlignment.Left;
            sheet.Cells[_row, from + 1].Style.Numberformat.Format = FormatOf(field.Format);
            Border(sheet.Cells[_row, from, _row, to]);
        }

        /// <summary>Column widths of a form.</summary>
        public void Widths(params double[] widths)
        {
            for (var i = 0; i < widths.Length; i++)
                sheet.Column(i + 1).Width = widths[i];
        }

        /// <summary>Headings, rows, and a row of totals as values where a column is totalled; the totals are checked against the amounts they stand for.</summary>
        /// <param name="controls">Expected total of each totalled column, by heading key.</param>
        public void Table(SheetTable table, IReadOnlyDictionary<string, decimal> controls)
        {
            var head = _row;
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var cell = sheet.Cells[head, i + 1];
                cell.Value = table.Headings[i];
                cell.Style.Font.Bold = true;
                cell.Style.WrapText = true;
                cell.Style.HorizontalAlignment = ExcelHorizontalAlignment.Center;
                Shade(cell);
                sheet.Column(i + 1).Width = WidthOfColumn(table, i);
            }
            FirstTableRow = ++_row;
            foreach (var row in table.Rows)
                WriteRow(table, row);
            if (table.Columns.Any(c => c.Totalled))
                WriteTotals(table, controls);
            Border(sheet.Cells[head, 1, _row - 1, table.Columns.Count]);
            sheet.PrinterSettings.RepeatRows = new ExcelAddress($"{head}:{head}");
            sheet.View.FreezePanes(head + 1, 1);
        }

        private void WriteRow(SheetTable table, IReadOnlyList<object?> values)
        {
            for (var i = 0; i < table.Columns.Count; i++)
                Write(i, table.Columns[i].Format, values[i]);
            _row++;
        }

        private void WriteTotals(SheetTable table, IReadOnlyDictionary<string, decimal> controls)
        {
            sheet.Cells[_row, 1].Value = table.TotalLabel;
            for (var i = 0; i < table.Columns.Count; i++)
            {
                if (!table.Columns[i].Totalled)
                    continue;
                var total = table.TotalOf(i);
                if (!controls.TryGetValue(table.Columns[i].HeadingKey, out var control) || control != total)
                    throw new Domain.BusinessException(ReportsErrorCodes.TotalDiffers).WithData("Column", table.Headings[i]);
                Write(i, table.Columns[i].Format, total);
            }
            sheet.Cells[_row, 1, _row, table.Columns.Count].Style.Font.Bold = true;
            _row++;
        }

        private void Write(int column, CellFormat format, object? value)
        {
            var cell = sheet.Cells[_row, column + 1];
            cell.Value = value;
            cell.Style.Numberformat.Format = FormatOf(format);
            cell.Style.HorizontalAlignment = format == CellFormat.Text ? ExcelHorizontalAlignment.Left : ExcelHorizontalAlignment.Right;
            cell.Style.VerticalAlignment = ExcelVerticalAlignment.Center;
            cell.Style.WrapText = format == CellFormat.Text;
        }

        private static string FormatOf(CellFormat format) =>
            format switch
            {
                CellFormat.WholeNumber => "0",
                CellFormat.Number => "0.####",
                CellFormat.Money => "#,##0.00",
                CellFormat.Percent => "0.0%",
                _ => "@",
            };

        private static void Shade(ExcelRange cells)
        {
            cells.Style.Fill.PatternType = ExcelFillStyle.Solid;
            cells.Style.Fill.BackgroundColor.SetColor(HeadingFill);
        }

        private static void Border(ExcelRange cells)
        {
            var border = cells.Style.Border;
            border.Top.Style = border.Bottom.Style = border.Left.Style = border.Right.Style = ExcelBorderStyle.Thin;
        }
    }
}
