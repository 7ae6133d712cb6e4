using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TrainingPlatform.Reports.Tables;

/// <summary>
/// A page of the house style with one row in its table, as it lies in the file: the sheet before and after that row, and the style of each of its cells.
/// </summary>
internal sealed class LongTableFrame
{
    public const string SheetPart = "xl/worksheets/sheet1.xml";

    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Mark = "rows";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly XDocument _sheet;
    private readonly int _row;

    public LongTableFrame(byte[] workbook, int row)
    {
        (Workbook, _row) = (workbook, row);
        using var zip = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        using var stream = zip.GetEntry(SheetPart)!.Open();
        _sheet = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        _sheet.Root!.Element(Main + "dimension")?.Remove();
        Styles = [.. Row(row).Elements(Main + "c").Select(c => c.Attribute("s")?.Value ?? "0")];
    }

    public byte[] Workbook { get; }

    public int FirstRow => _row;

    public IReadOnlyList<string> Styles { get; }

    public string Head => Split(0).Head;

    /// <summary>What follows the table when it has <paramref name="rows"/> rows.</summary>
    public string Tail(int rows) => Split(rows - 1).Tail;

    private (string Head, string Tail) Split(int further)
    {
        var sheet = new XDocument(_sheet);
        foreach (var row in sheet.Descendants(Main + "row").Where(r => Number(r.Attribute("r")!.Value) > _row))
        {
            Move(row, further);
            foreach (var cell in row.Elements(Main + "c"))
                Move(cell, further);
        }
        foreach (var merged in sheet.Descendants(Main + "mergeCell"))
        {
            var corners = merged.Attribute("ref")!.Value.Split(':');
            if (Number(corners[0]) > _row)
                merged.SetAttributeValue("ref", string.Join(':', corners.Select(c => Moved(c, further))));
        }
        var own = sheet.Descendants(Main + "row").Single(r => r.Attribute("r")!.Value == Text(_row));
        own.ReplaceWith(new XComment(Mark));
        var parts = sheet.ToString(SaveOptions.DisableFormatting).Split($"<!--{Mark}-->");
        return (Declaration + parts[0], parts[1]);
    }

    private XElement Row(int number) => _sheet.Descendants(Main + "row").Single(r => r.Attribute("r")!.Value == Text(number));

    private static void Move(XElement element, int further) =>
        element.SetAttributeValue("r", Moved(element.Attribute("r")!.Value, further));

    private static string Moved(string cell, int further) => string.Concat(cell.TakeWhile(char.IsLetter)) + Text(Number(cell) + further);

    private static int Number(string cell) => int.Parse(cell.AsSpan(cell.TakeWhile(char.IsLetter).Count()), CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Writes the rows of a table one by one into a page of the house style; only the page is ever held in memory.</summary>
internal sealed class LongTable : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly LongTableFrame _frame;
    private readonly IReadOnlyList<string> _columns;
    private readonly StreamWriter _text;
    private int _rows;

    public LongTable(Stream output, LongTableFrame frame)
    {
        _frame = frame;
        _columns = [.. Enumerable.Range(0, frame.Styles.Count).Select(Letters)];
        _zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        _text = new StreamWriter(
            _zip.CreateEntry(LongTableFrame.SheetPart, CompressionLevel.Fastest).Open(),
            new UTF8Encoding(false),
            65_536
        );
        _text.Write(frame.Head);
    }

    public void Write(IReadOnlyList<object?> values)
    {
        var row = (_frame.FirstRow + _rows++).ToString(CultureInfo.InvariantCulture);
        _text.Write($"<row r=\"{row}\">");
        for (var i = 0; i < values.Count; i++)
            WriteCell(_columns[i] + row, _frame.Styles[i], values[i]);
        _text.Write("</row>");
    }

    /// <param name="last">The same page with the sums of what was written; its other parts make the rest of the file.</param>
    public void Close(LongTableFrame last)
    {
        if (last.Head != _frame.Head)
            throw new InvalidOperationException("the page changed while its rows were written");
        _text.Write(last.Tail(_rows));
        _text.Dispose();
        using var rest = new ZipArchive(new MemoryStream(last.Workbook), ZipArchiveMode.Read);
        foreach (var entry in rest.Entries.Where(e => e.FullName != LongTableFrame.SheetPart))
        {
            using var from = entry.Open();
            using var to = _zip.CreateEntry(entry.FullName).Open();
            from.CopyTo(to);
        }
    }

    public void Dispose()
    {
        _text.Dispose();
        _zip.Dispose();
    }

    private void WriteCell(string cell, string style, object? value)
    {
        _text.Write($"<c r=\"{cell}\" s=\"{style}\"");
        if (value is null or "")
            _text.Write("/>");
        else if (value is string or bool or char)
            _text.Write($" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(value.ToString()!)}</t></is></c>");
        else
            _text.Write($"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>");
    }

    /// <summary>Without the characters that XML has no place for; rare characters of names, which take two, stay.</summary>
    private static string Escaped(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)))
            allowed.Append(rune);
        return new XText(allowed.ToString()).ToString();
    }

    private static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters(column / 26 - 1) + (char)('A' + column % 26);
}
