using System.IO.Compression;
using System.Xml.Linq;

namespace TrainingPlatform.Modules.Reports;

/// <summary>Reads a workbook as what it is, a zip of XML, and not with the library that wrote it.</summary>
internal sealed class XlsxReader
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly List<string> _shared;

    public XlsxReader(byte[] bytes, int sheet = 1)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        _shared =
        [
            .. Load(zip, "xl/sharedStrings.xml")
                .Descendants(Main + "si")
                .Select(si => string.Concat(si.Descendants(Main + "t").Select(t => t.Value))),
        ];
        Sheet = Load(zip, $"xl/worksheets/sheet{sheet}.xml");
        Rows = [.. Sheet.Descendants(Main + "row").Select(Read)];
    }

    public XDocument Sheet { get; }

    /// <summary>By column letters.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, Cell>> Rows { get; }

    public IReadOnlyDictionary<string, Cell> Row(Func<IReadOnlyDictionary<string, Cell>, bool> match) => Rows.Single(match);

    private Dictionary<string, Cell> Read(XElement row) =>
        row.Elements(Main + "c")
            .Where(c => c.Element(Main + "v") is not null || c.Element(Main + "is") is not null)
            .ToDictionary(c => string.Concat(c.Attribute("r")!.Value.TakeWhile(char.IsLetter)), ReadCell);

    private Cell ReadCell(XElement cell)
    {
        if (cell.Element(Main + "is") is { } text)
            return new Cell(string.Concat(text.Descendants(Main + "t").Select(t => t.Value)), false);
        var (type, value) = (cell.Attribute("t")?.Value, cell.Element(Main + "v")!.Value);
        return type == "s" ? new Cell(_shared[int.Parse(value)], false) : new Cell(value, type is null or "n");
    }

    private static XDocument Load(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }

    internal sealed record Cell(string Text, bool IsNumber)
    {
        public decimal Number =>
            IsNumber
                ? decimal.Parse(Text, System.Globalization.CultureInfo.InvariantCulture)
                : throw new InvalidOperationException($"'{Text}' is text");
    }
}
