namespace TrainingPlatform.Reports;

/// <summary>How a column's cells are written.</summary>
internal enum CellFormat
{
    Text,
    WholeNumber,
    Number,
    Money,
    Percent,
}

/// <summary>A column: the key of its heading, its cell format, and the width in Latin characters when the contents should not decide.</summary>
internal sealed record SheetColumn(string HeadingKey, CellFormat Format = CellFormat.Text, double? Width = null)
{
    public bool Totalled { get; init; }
}
