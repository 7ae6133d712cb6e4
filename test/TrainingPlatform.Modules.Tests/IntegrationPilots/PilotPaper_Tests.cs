using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using TrainingPlatform.Divisions;
using TrainingPlatform.Modules.Reports;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Sheets that leave the office, and the sheet that comes in.</summary>
public class PilotPaper_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    [Fact]
    public async Task The_progress_table_and_the_pdf_come_from_the_frozen_report_and_hide_what_it_hides()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("paper");
        var decider = await host.ClientForAsync("development-reform");
        await enterprise.SignedOffAsync(decider, pilot, "APPRENTICES", 2, 7);
        await enterprise.SignedOffAsync(decider, pilot, "TEACHER_DAYS", 2, 33);
        var division = await host.WithAsync<IDivisionTree, Guid>(tree =>
            Task.FromResult(tree.FindByCode("652800", new DateOnly(2020, 4, 1))!.Id)
        );
        var snapshot = await decider.MustAsync(
            "/api/app/pilot-snapshot",
            new
            {
                divisionId = division,
                year = 2020,
                quarter = 2,
                progress = "进展",
            }
        );

        var table = await decider.GetByteArrayAsync($"/api/app/report/pilot-snapshot/{snapshot.Id}/table");
        var rows = new XlsxReader(table).Rows.Where(r => r.TryGetValue("A", out var name) && name.Text == "Enterprise paper").ToList();
        var pdf = await decider.GetByteArrayAsync($"/api/app/report/pilot-snapshot/{snapshot.Id}/pdf");

        rows.Count.ShouldBe(9);
        rows.Where(r => r.TryGetValue("F", out var value) && value.IsNumber && value.Number == 33).ShouldHaveSingleItem();
        rows.ShouldAllBe(r => !r.ContainsKey("F") || !r["F"].IsNumber || r["F"].Number != 7);
        Encoding.ASCII.GetString(pdf[..5]).ShouldBe("%PDF-");
        pdf.Length.ShouldBeGreaterThan(5_000);
    }

    [Fact]
    public async Task The_statement_of_the_credit_is_refused_before_the_first_check()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("statement");

        (await enterprise.FetchAsync($"/api/app/report/pilot-credit/{pilot}/table")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await enterprise.FetchAsync($"/api/app/report/pilot-credit/{pilot}/pdf")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_sheet_is_tried_first_names_each_fault_and_saves_all_or_only_what_is_right()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("import");
        var number = (await enterprise.FetchAsync($"/api/app/pilot-enterprise/{pilot}")).Text("number");
        var sheet = Sheet(
            [number!, "TEACHER_DAYS", "2020", "2", "Document", "记录 1", "2020-04-01", "12.5"],
            [number!, "TEACHER_DAYS", "2020", "2", "Document", "记录 2", "2020-04-01", "7.5"],
            [number!, "TRAINED", "2020", "2", "Class", "x", "2020-04-01", "3"],
            ["PIL-unknown", "APPRENTICES", "2020", "2", "Agreement", "x", "2020-04-01", "-1"]
        );

        var dry = await ImportAsync(enterprise, sheet, "DryRun");
        Figures(dry).ShouldBe((4, 2, 0));
        dry.Body.GetProperty("faults").EnumerateArray().Select(f => f.GetProperty("row").GetInt32()).Distinct().ShouldBe([6, 7]);
        Figures(await ImportAsync(enterprise, sheet, "All")).ShouldBe((4, 2, 0));
        (await ValueAsync(enterprise, pilot)).ShouldBeNull();
        Figures(await ImportAsync(enterprise, sheet, "OnlyGood")).ShouldBe((4, 2, 2));
        (await ValueAsync(enterprise, pilot)).ShouldBe(20);
    }

    [Fact]
    public async Task Something_that_is_not_a_workbook_is_a_fault_of_the_file()
    {
        var (_, enterprise) = await host.CultivatedAsync("nosheet");

        (await ImportAsync(enterprise, "%PDF-1.4"u8.ToArray(), "DryRun")).FaultMembers.ShouldBe(["file"]);
        (await enterprise.GetByteArrayAsync("/api/app/report/pilot-indicator/template"))[..2].ShouldBe("PK"u8.ToArray());
    }

    private static async Task<Answer> ImportAsync(HttpClient client, byte[] sheet, string mode)
    {
        var content = new ByteArrayContent(sheet) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        using var form = new MultipartFormDataContent { { content, "file", "indicators.xlsx" } };
        using var response = await client.PostAsync("/api/app/report/pilot-indicator/import?mode=" + mode, form);
        return new Answer(response.StatusCode, System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    private static (int, int, int) Figures(Answer answer) =>
        (
            answer.Body.GetProperty("rows").GetInt32(),
            answer.Body.GetProperty("good").GetInt32(),
            answer.Body.GetProperty("saved").GetInt32()
        );

    private static async Task<decimal?> ValueAsync(HttpClient client, Guid pilot)
    {
        var values = await client.FetchAsync($"/api/app/pilot-enterprise/{pilot}/indicator?year=2020&quarter=2");
        var value = values
            .Items.Single(v => v.GetProperty("indicator").GetProperty("code").GetString() == "TEACHER_DAYS")
            .GetProperty("value");
        return value.ValueKind == System.Text.Json.JsonValueKind.Number ? value.GetDecimal() : null;
    }

    /// <summary>A workbook with three rows of heading and texts below, as a spreadsheet program would save it.</summary>
    private static byte[] Sheet(params string[][] rows)
    {
        var lines = rows.Select(
            (row, i) =>
                $"<row r=\"{i + 4}\">{string.Concat(row.Select((text, c) => $"<c r=\"{(char)('A' + c)}{i + 4}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>"
        );
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] =
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>",
            ["_rels/.rels"] =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            ["xl/_rels/workbook.xml.rels"] =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            ["xl/workbook.xml"] =
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            ["xl/worksheets/sheet1.xml"] =
                $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{string.Concat(lines)}</sheetData></worksheet>",
        };
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        return stream.ToArray();
    }
}
