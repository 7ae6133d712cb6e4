namespace TrainingPlatform.Reports.Tables;

/// <summary>A sheet with one table, however long: what stands above it, its columns, and what stands below once its sums are known.</summary>
internal sealed record TablePage
{
    public required string FileName { get; init; }

    /// <summary>Name of the sheet, and its title unless <see cref="Heading"/> says more.</summary>
    public required string Title { get; init; }

    public string? Heading { get; init; }

    public bool Landscape { get; init; } = true;

    public IReadOnlyList<SheetLine> Above { get; init; } = [];

    public required IReadOnlyList<SheetColumn> Columns { get; init; }

    /// <summary>Signatures and digests.</summary>
    public Func<TableSums, IReadOnlyList<SheetLine>> Below { get; init; } = _ => [];

    /// <summary>Totals as they are known from elsewhere, by heading key; another sum of the rows makes no file.</summary>
    public IReadOnlyDictionary<string, decimal> Controls { get; init; } = new Dictionary<string, decimal>();

    /// <summary>How many rows are to come, for the reader who waits.</summary>
    public required int Expected { get; init; }
}

/// <summary>A line of text over the whole width.</summary>
internal sealed record SheetLine(string Text, bool Bold = false);

/// <summary>What was written: rows, and the totals by heading key.</summary>
internal sealed class TableSums(IReadOnlyList<SheetColumn> columns)
{
    private readonly decimal[] _totals = new decimal[columns.Count];

    public int Rows { get; private set; }

    public IReadOnlyDictionary<string, decimal> Totals =>
        columns.Select((c, i) => (c, i)).Where(x => x.c.Totalled).ToDictionary(x => x.c.HeadingKey, x => _totals[x.i]);

    public void Add(IReadOnlyList<object?> row)
    {
        Rows++;
        for (var i = 0; i < columns.Count; i++)
            if (columns[i].Totalled)
                _totals[i] += Convert.ToDecimal(row[i] ?? 0m, System.Globalization.CultureInfo.InvariantCulture);
    }
}
