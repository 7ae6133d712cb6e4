using System.IO.Compression;
using System.Xml.Linq;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Localization;
using TrainingPlatform.Reports;
using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Reports.Tables;

namespace TrainingPlatform.Modules.Reports;

/// <summary>Above ten thousand rows a table is streamed: the same page, flat memory, and a count that a person can read.</summary>
public class LongTable_Tests
{
    private const int Long = TableWriter.FromRows + 2_000;
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly SheetColumn[] Columns =
    [
        new("No", CellFormat.WholeNumber, 8),
        new("Name"),
        new("Amount", CellFormat.Money, 14) { Totalled = true },
    ];
    private readonly ClaimWords _words = new(
        new TextCatalog([
            new LocalizationResource(
                LocalizationResource.DefaultName,
                typeof(ReportsModule).Assembly,
                "TrainingPlatform.Reports.Localization"
            ),
        ])
    );
    private readonly TestTables _tables;

    public LongTable_Tests() => _tables = new TestTables(_words);

    [Fact]
    public async Task A_streamed_table_has_the_page_of_a_short_one_with_title_totals_signatures_and_digest()
    {
        var file = await WriteAsync(Page(Long), Rows(Long));
        var (sheet, shorter) = (new XlsxReader(file), new XlsxReader(await WriteAsync(Page(3), Rows(3))));

        sheet.Rows[0]["A"].Text.ShouldBe("Title");
        sheet.Rows[1]["A"].Text.ShouldBe("County");
        sheet.Rows[2].Values.Select(c => c.Text).ShouldBe(shorter.Rows[2].Values.Select(c => c.Text));
        var body = sheet.Rows.Skip(3).Take(Long).ToList();
        body.Select(r => r["A"].Number).ShouldBe(Enumerable.Range(1, Long).Select(n => (decimal)n));
        body[7]["B"].Text.ShouldBe("Trainee 8 <&> 𠮷");
        sheet.Rows[3 + Long]["C"].Number.ShouldBe(Total(Long));
        sheet.Rows.Skip(4 + Long).Select(r => r["A"].Text).ShouldBe([$"{Long} rows, {Total(Long)}", "Digest"]);
        foreach (var part in (string[])["pageSetup", "sheetPr", "pane", "headerFooter"])
            Text(sheet, part).ShouldBe(Text(shorter, part));
        Styles(sheet, 4).ShouldBe(Styles(shorter, 4));
        Styles(sheet, 4 + Long - 1).ShouldBe(Styles(shorter, 4));
        sheet.Sheet.Descendants(Main + "mergeCell").Select(m => m.Attribute("ref")!.Value).ShouldContain($"A{5 + Long}:C{5 + Long}");
        sheet
            .Sheet.Descendants(Main + "row")
            .Select((r, i) => (r.Attribute("r")!.Value, (i + 1).ToString()))
            .ShouldAllBe(r => r.Item1 == r.Item2);
        PrintTitle(file).ShouldEndWith("$3:$3");
    }

    [Fact]
    public async Task A_long_total_that_differs_from_its_control_makes_no_file()
    {
        var page = Page(Long) with { Controls = new Dictionary<string, decimal> { ["Amount"] = Total(Long) + 0.01m } };

        (await Should.ThrowAsync<BusinessException>(() => WriteAsync(page, Rows(Long)))).Code.ShouldBe(ReportsErrorCodes.TotalDiffers);
        (await Should.ThrowAsync<BusinessException>(() => WriteAsync(page with { Expected = 2_000_000 }, Rows(1)))).Code.ShouldBe(
            ReportsErrorCodes.TooLong
        );
    }

    [Fact]
    public async Task Who_waits_reads_the_count_by_the_own_token_and_nobody_else_does()
    {
        var seen = new List<(int?, int?)>();
        async IAsyncEnumerable<IReadOnlyList<object?>> Watched()
        {
            await foreach (var row in Rows(Long))
            {
                if ((int)row[0]! is 1 or 10_500)
                {
                    var now = _tables.Progress.Of(TestTables.User, TestTables.Token);
                    seen.Add((now.Written, now.Total));
                    _tables.Progress.Of(Guid.CreateVersion7(), TestTables.Token).Total.ShouldBeNull();
                    _tables.Progress.Of(TestTables.User, Guid.CreateVersion7()).Total.ShouldBeNull();
                }
                yield return row;
            }
        }

        await WriteAsync(Page(Long), Watched());

        seen.ShouldBe([(0, Long), (10_499, Long)]);
        _tables.Progress.Of(TestTables.User, TestTables.Token).Total.ShouldBeNull("nothing is kept of it");
    }

    [Fact]
    public async Task A_person_who_gives_up_stops_the_writing_and_leaves_no_file_and_no_count()
    {
        using var stop = new CancellationTokenSource();
        var files = Directory.GetFiles(Path.GetTempPath(), "tmp*.tmp").ToHashSet();
        var pulled = 0;
        async IAsyncEnumerable<IReadOnlyList<object?>> Given()
        {
            for (pulled = 1; pulled < 2 * Long; pulled++)
            {
                if (pulled == Long)
                    await stop.CancelAsync();
                yield return [pulled, "Trainee", 1.00m];
            }
        }

        await Should.ThrowAsync<OperationCanceledException>(() => _tables.Writer.WriteAsync(Page(Long), Given(), stop.Token));

        pulled.ShouldBe(Long);
        Directory.GetFiles(Path.GetTempPath(), "tmp*.tmp").Except(files).Where(f => new FileInfo(f).Length > 0).ShouldBeEmpty();
        _tables.Progress.Of(TestTables.User, TestTables.Token).Total.ShouldBeNull();
    }

    [Fact]
    public async Task Ten_times_the_rows_take_no_more_memory()
    {
        var few = await PeakAsync(20_000);
        var many = await PeakAsync(200_000);

        (many - few).ShouldBeLessThan(24 * 1_048_576, $"{few} and {many} bytes held");
    }

    /// <summary>What is alive while rows are being written, at most.</summary>
    private async Task<long> PeakAsync(int rows)
    {
        var peak = 0L;
        async IAsyncEnumerable<IReadOnlyList<object?>> Measured()
        {
            await foreach (var row in Rows(rows))
            {
                if ((int)row[0]! % (rows / 4) == 0)
                    peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
                yield return row;
            }
        }

        await using var content = (await _tables.Writer.WriteAsync(Page(rows), Measured(), CancellationToken.None)).Content;
        return peak;
    }

    private static TablePage Page(int rows) =>
        new()
        {
            FileName = "x.xlsx",
            Title = "Title",
            Above = [new("County")],
            Columns = Columns,
            Below = sums => [new($"{sums.Rows} rows, {sums.Totals["Amount"]}", Bold: true), new("Digest")],
            Expected = rows,
        };

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            if (i % 5_000 == 0)
                await Task.Yield();
            yield return [i, $"Trainee {i} <&> 𠮷", i / 100m];
        }
    }

    private static decimal Total(int rows) => Enumerable.Range(1, rows).Sum(i => i / 100m);

    private async Task<byte[]> WriteAsync(TablePage page, IAsyncEnumerable<IReadOnlyList<object?>> rows) =>
        await TestTables.BytesAsync(await _tables.Writer.WriteAsync(page, rows, TestContext.Current.CancellationToken));

    private static string Text(XlsxReader sheet, string part) => sheet.Sheet.Descendants(Main + part).Single().ToString();

    private static IEnumerable<string?> Styles(XlsxReader sheet, int row) =>
        sheet
            .Sheet.Descendants(Main + "row")
            .Single(r => r.Attribute("r")!.Value == row.ToString())
            .Elements(Main + "c")
            .Select(c => c.Attribute("s")?.Value);

    private static string PrintTitle(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        using var workbook = zip.GetEntry("xl/workbook.xml")!.Open();
        return XDocument.Load(workbook).Descendants(Main + "definedName").Single().Value;
    }
}
