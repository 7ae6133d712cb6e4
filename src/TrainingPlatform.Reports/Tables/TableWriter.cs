using TrainingPlatform.Reports.Progress;
using TrainingPlatform.Reports.Statements;

namespace TrainingPlatform.Reports.Tables;

/// <summary>
/// Writes a table page. Up to <see cref="FromRows"/> rows it is built in memory; a longer one is streamed into a file aside, with the same page
/// around it, so that memory stays flat. Whoever waits can read how far it is.
/// </summary>
internal sealed class TableWriter(ClaimWords words, SheetWatch watch)
{
    /// <summary>Above this many rows a workbook is streamed.</summary>
    public const int FromRows = 10_000;

    /// <summary>What one sheet of an Excel workbook holds, less the page around the table.</summary>
    public const int MostRows = 1_048_000;

    private const int BufferSize = 81_920;

    /// <exception cref="Domain.BusinessException">A total is not what it is known to be, or there are more rows than a sheet holds.</exception>
    public async Task<SheetStream> WriteAsync(TablePage page, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken ct)
    {
        if (page.Expected > MostRows)
            throw new Domain.BusinessException(ReportsErrorCodes.TooLong).WithData("Most", MostRows);
        using var progress = watch.Start(page.Expected);
        await using var source = rows.GetAsyncEnumerator(ct);
        var (sums, first) = (new TableSums(page.Columns), new List<IReadOnlyList<object?>>());
        while (first.Count <= FromRows && await source.MoveNextAsync())
        {
            first.Add(source.Current);
            sums.Add(source.Current);
            progress.Wrote(sums.Rows);
        }
        if (first.Count > FromRows)
            return new SheetStream(page.FileName, await StreamAsync(page, first, source, sums, progress, ct));
        using var workbook = Page(page, words.Table(page.Columns, first), sums, out _);
        return new SheetStream(page.FileName, new MemoryStream(workbook.ToBytes()));
    }

    private async Task<Stream> StreamAsync(
        TablePage page,
        List<IReadOnlyList<object?>> first,
        IAsyncEnumerator<IReadOnlyList<object?>> rest,
        TableSums sums,
        SheetCount progress,
        CancellationToken ct
    )
    {
        var columns = words.Table(page.Columns, first);
        var sized = page with { Columns = [.. page.Columns.Select((c, i) => c with { Width = Workbook.WidthOfColumn(columns, i) })] };
        var sample = words.Table(sized.Columns, [first[0]]);
        var output = new FileStream(
            Path.GetTempFileName(),
            FileMode.Create,
            FileAccess.ReadWrite,
            FileShare.None,
            BufferSize,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        try
        {
            using (var table = new LongTable(output, Frame(sized with { Controls = new Dictionary<string, decimal>() }, sample, sums)))
            {
                foreach (var row in first)
                    table.Write(row);
                first.Clear();
                while (await rest.MoveNextAsync())
                {
                    ct.ThrowIfCancellationRequested();
                    sums.Add(rest.Current);
                    table.Write(rest.Current);
                    progress.Wrote(sums.Rows);
                }
                table.Close(Frame(sized, sample, sums));
            }
            output.Position = 0;
            return output;
        }
        catch
        {
            await output.DisposeAsync();
            throw;
        }
    }

    private LongTableFrame Frame(TablePage page, SheetTable sample, TableSums sums)
    {
        using var workbook = Page(page, sample with { Totals = sums.Totals }, sums, out var firstRow);
        return new LongTableFrame(workbook.ToBytes(), firstRow);
    }

    private static Workbook Page(TablePage page, SheetTable table, TableSums sums, out int firstRow)
    {
        var workbook = new Workbook();
        try
        {
            var sheet = workbook.Add(page.Title, page.Heading ?? page.Title, page.Columns.Count, page.Landscape);
            foreach (var line in page.Above)
                sheet.Line(line.Text, line.Bold);
            sheet.Table(table, page.Controls.Concat(sums.Totals.Where(t => !page.Controls.ContainsKey(t.Key))).ToDictionary());
            firstRow = sheet.FirstTableRow;
            foreach (var line in page.Below(sums))
                sheet.Line(line.Text, line.Bold);
            return workbook;
        }
        catch
        {
            workbook.Dispose();
            throw;
        }
    }
}
