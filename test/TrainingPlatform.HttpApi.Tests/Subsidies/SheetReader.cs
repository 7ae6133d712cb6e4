using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>The first sheet of a workbook as it lies in the file: opened as zip and XML, never with the library that wrote it.</summary>
internal sealed class SheetReader
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly IReadOnlyList<string> _shared;

    public SheetReader(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        _shared = zip.GetEntry("xl/sharedStrings.xml") is { } strings ? [.. Load(strings).Descendants(Main + "si").Select(Text)] : [];
        Rows =
        [
            .. Load(zip.GetEntry("xl/worksheets/sheet1.xml")!)
                .Descendants(Main + "row")
                .Select(row => row.Elements(Main + "c").Select(Value).ToList()),
        ];
    }

    /// <summary>Each cell a <see cref="decimal"/>, a <see cref="string"/> or null.</summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; }

    public IEnumerable<decimal> Numbers => Rows.SelectMany(r => r).OfType<decimal>();

    public IEnumerable<string> Texts => Rows.SelectMany(r => r).OfType<string>();

    /// <summary>The rows of the table below the heading row that has these words: those that begin with 1, 2, 3 … in the column of the numbers.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Table(string numberColumn)
    {
        var head = Rows.Select((row, at) => (row, at)).First(r => r.row.Contains(numberColumn));
        var headings = head.row.Select(h => h as string ?? "").ToList();
        var number = headings.IndexOf(numberColumn);
        return
        [
            .. Rows.Skip(head.at + 1)
                .TakeWhile((row, i) => row.Count > number && row[number] is decimal n && n == i + 1)
                .Select(row => headings.Zip(row).ToDictionary(c => c.First, c => c.Second)),
        ];
    }

    private object? Value(XElement cell)
    {
        var value = cell.Element(Main + "v")?.Value;
        return cell.Attribute("t")?.Value switch
        {
            "s" => _shared[int.Parse(value!, CultureInfo.InvariantCulture)],
            "inlineStr" => Text(cell),
            "str" => value,
            _ => value is null ? null : decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture),
        };
    }

    private static string Text(XElement element) => string.Concat(element.Descendants(Main + "t").Select(t => t.Value));

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }
}
