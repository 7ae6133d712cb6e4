using System.Globalization;

namespace TrainingPlatform.Reports;

/// <summary>A table as it goes to paper: columns with their headings in the reader's language, and rows of values.</summary>
internal sealed record SheetTable
{
    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    public required IReadOnlyList<string> Headings { get; init; }

    public required IReadOnlyList<IReadOnlyList<object?>> Rows { get; init; }

    public required string TotalLabel { get; init; }

    /// <summary>By heading key, when <see cref="Rows"/> is only a sample of what is summed.</summary>
    public IReadOnlyDictionary<string, decimal>? Totals { get; init; }

    public decimal TotalOf(int column) =>
        Totals?.GetValueOrDefault(Columns[column].HeadingKey)
        ?? Rows.Sum(r => Convert.ToDecimal(r[column] ?? 0m, CultureInfo.InvariantCulture));
}

/// <summary>A field of a form. <c>Height</c> in points, for fields that people sign.</summary>
internal sealed record FormField(string Label, object? Value, CellFormat Format = CellFormat.Text, double Height = 20);
