using System.Globalization;
using Microsoft.AspNetCore.Http;
using MiniExcelLibs;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Domain;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Reports.Imports;

/// <summary>One row under the headings: its number in the sheet, and its cells as text by heading key.</summary>
internal sealed record UploadedRow(int Row, IReadOnlyDictionary<string, string?> Cells)
{
    public string? this[string key] => Cells.GetValueOrDefault(key);
}

/// <summary>Reads an uploaded Excel or CSV table by its headings, in either language. What the cells mean is decided elsewhere.</summary>
internal sealed class UploadedTable(TextCatalog texts)
{
    private const long MostBytes = 30 * 1024 * 1024;
    private const int MostRows = 250_000;
    private const int HeadingWithin = 10;

    /// <exception cref="InputException">No file, too large, not a table, or a heading is missing.</exception>
    public IReadOnlyList<UploadedRow> Read(IFormFile? file, IReadOnlyList<string> headings)
    {
        if (file is null || file.Length == 0)
            throw new InputException("file", ReportsErrorCodes.FileMissing);
        if (file.Length > MostBytes)
            throw new InputException("file", ReportsErrorCodes.FileTooLarge);
        using var stream = file.OpenReadStream();
        try
        {
            return Rows(Cells(stream), headings);
        }
        catch (Exception e) when (e is not InputException and not OperationCanceledException)
        {
            throw new InputException("file", ReportsErrorCodes.FileUnreadable);
        }
    }

    private static IEnumerable<IReadOnlyList<string?>> Cells(Stream stream)
    {
        Span<byte> start = stackalloc byte[2];
        stream.ReadExactly(start);
        stream.Position = 0;
        var type = start is [(byte)'P', (byte)'K'] ? ExcelType.XLSX : ExcelType.CSV;
        return MiniExcel
            .Query(stream, useHeaderRow: false, excelType: type)
            .Cast<IDictionary<string, object?>>()
            .Select(row => (IReadOnlyList<string?>)[.. row.Values.Select(Text)]);
    }

    private List<UploadedRow> Rows(IEnumerable<IReadOnlyList<string?>> cells, IReadOnlyList<string> headings)
    {
        var rows = new List<UploadedRow>();
        IReadOnlyDictionary<string, int>? columns = null;
        var number = 0;
        foreach (var row in cells)
        {
            number++;
            if (columns is null)
            {
                columns = Columns(row, headings, mustBeAll: number == HeadingWithin);
                continue;
            }
            if (row.All(string.IsNullOrWhiteSpace))
                continue;
            rows.Add(new UploadedRow(number, columns.ToDictionary(c => c.Key, c => c.Value < row.Count ? row[c.Value] : null)));
            if (rows.Count > MostRows)
                throw new InputException("file", ReportsErrorCodes.TooManyRows);
        }
        return columns is null ? throw Missing(headings[0]) : rows;
    }

    /// <summary>Above the headings a sheet may have a title.</summary>
    private Dictionary<string, int>? Columns(IReadOnlyList<string?> row, IReadOnlyList<string> headings, bool mustBeAll)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in headings)
        {
            var names = TextCatalog.Cultures.Select(c => texts.TextIn(c, LocalizationResource.DefaultName, "Column:" + key)).ToList();
            var at = row.ToList().FindIndex(cell => names.Contains(cell?.Trim() ?? ""));
            if (at >= 0)
                found[key] = at;
        }
        if (found.Count == headings.Count)
            return found;
        return found.Count > headings.Count / 2 || mustBeAll ? throw Missing(headings.First(h => !found.ContainsKey(h))) : null;
    }

    private InputException Missing(string key) =>
        new([
            new InputFault("file", ReportsErrorCodes.HeadingMissing)
            {
                Data = new Dictionary<string, object?> { ["Heading"] = texts.Text("Column:" + key) },
            },
        ]);

    /// <summary>Excel keeps numbers in binary; fifteen digits are exact, which is more than an amount has.</summary>
    private static string? Text(object? value) =>
        value switch
        {
            null => null,
            double number => ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
}
