using System.Reflection;
using System.Xml.Linq;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Localization;
using TrainingPlatform.Reports;
using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Modules.Reports;

public class ClaimSheets_Tests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly ClaimWords _words = new(
        new TextCatalog([
            new LocalizationResource(
                LocalizationResource.DefaultName,
                typeof(ReportsModule).Assembly,
                "TrainingPlatform.Reports.Localization"
            ),
        ])
    );

    [Fact]
    public async Task Detail_has_one_row_per_line_with_numeric_amounts_and_a_total_that_adds_up()
    {
        var sheet = new XlsxReader(await DetailAsync(Claim()));
        var rows = sheet.Rows.Where(r => r.TryGetValue("A", out var no) && no.IsNumber).ToList();

        rows.Count.ShouldBe(3);
        rows.Select(r => r["N"].Number).ShouldBe([3200.00m, 3200.00m, 1200.50m]);
        sheet.Rows[^1]["N"].Number.ShouldBe(7600.50m);
        rows.ShouldAllBe(r => r["C"].Text.Contains("****"));
    }

    [Fact]
    public async Task Detail_repeats_its_headings_and_prints_on_A4()
    {
        var sheet = new XlsxReader(await DetailAsync(Claim())).Sheet;

        sheet.Descendants(Main + "pageSetup").Single().Attribute("paperSize")!.Value.ShouldBe("9");
        sheet.Descendants(Main + "pane").ShouldNotBeEmpty();
    }

    [Fact]
    public void Payment_sheet_holds_approved_lines_only_with_masked_accounts()
    {
        var sheet = new XlsxReader(new PaymentSheet(_words).Write(Claim(), "Finance"));
        var rows = sheet.Rows.Where(r => r.TryGetValue("B", out var no) && no.IsNumber).ToList();

        rows.Select(r => r["F"].Text).ShouldBe(["****0368", "****0368"]);
        rows.Sum(r => r["G"].Number).ShouldBe(6400.00m);
    }

    [Fact]
    public void Payment_sheet_without_an_approved_line_is_refused()
    {
        var claim = Claim();
        claim = claim with { Lines = [.. claim.Lines.Select(l => l with { ApprovedForPayment = false })] };

        Should.Throw<BusinessException>(() => new PaymentSheet(_words).Write(claim, null)).Code.ShouldBe(ReportsErrorCodes.NothingToPay);
    }

    [Fact]
    public void Application_form_claims_the_sum_of_its_lines_as_a_number()
    {
        var sheet = new XlsxReader(new ApplicationForm(_words).Write(Claim()));
        var cells = sheet.Rows.SelectMany(r => r.Values).ToList();

        cells.ShouldContain(c => c.IsNumber && c.Number == 7600.50m);
        cells.ShouldContain(c => c.Text == "C16.3, C16.4");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_sheet_says_whether_its_amounts_are_an_example(bool illustrative)
    {
        var claim = Claim() with { Illustrative = illustrative };

        foreach (
            var bytes in (byte[][])
                [new ApplicationForm(_words).Write(claim), await DetailAsync(claim), new PaymentSheet(_words).Write(claim, null)]
        )
            new XlsxReader(bytes).Rows.Any(r => r.Values.Any(c => c.Text == _words.Illustrative)).ShouldBe(illustrative);
    }

    [Fact]
    public void A_total_that_differs_from_its_control_makes_no_file()
    {
        using var workbook = new Workbook();
        var columns = new[] { new SheetColumn("Amount", CellFormat.Money) { Totalled = true } };
        var sheet = workbook.Add("x", "x", 1, false);

        var write = () =>
            sheet.Table(
                _words.Table(
                    columns,
                    [
                        [1.00m],
                        [2.00m],
                    ]
                ),
                new Dictionary<string, decimal> { ["Amount"] = 3.01m }
            );

        Should.Throw<BusinessException>(write).Code.ShouldBe(ReportsErrorCodes.TotalDiffers);
    }

    [Fact]
    public void A_Chinese_character_counts_two() => Workbook.WidthOf("\u8865\u8d34ab").ShouldBe(6);

    private async Task<byte[]> DetailAsync(ClaimSheet claim)
    {
        var sheet = await new ClaimDetail(_words, new StoredDetails(claim), new TestTables(_words).Writer).WriteAsync(
            claim.ClaimId,
            CancellationToken.None
        );
        return await TestTables.BytesAsync(sheet);
    }

    private static ClaimSheet Claim() =>
        new()
        {
            ClaimId = Guid.Empty,
            Number = "TS6528012020000001",
            Kind = "TrainingSubsidy",
            Measure = "M-LPT",
            DivisionName = "County",
            Institution = new SheetInstitution { Name = "School", AccountMask = "****0368" },
            Class = new SheetClass
            {
                Number = "C1",
                Name = "Welding 1",
                CourseName = "Welding",
                OccupationName = "Welder",
                Level = "L5",
                StartOn = new DateOnly(2020, 4, 7),
                EndOn = new DateOnly(2020, 6, 2),
                ClassHours = 320,
                Enrolled = 3,
                Completed = 3,
                Certified = 3,
            },
            Clauses = ["C16.3", "C16.4"],
            FundName = "Fund",
            Lines = [Line("A", "3200.00", true), Line("B", "3200.00", true), Line("C", "1200.50", false)],
        };

    private static ClaimSheetLine Line(string name, string amount, bool approved) =>
        new()
        {
            LineId = Guid.CreateVersion7(),
            TraineeName = name,
            IdMask = "659*************12",
            Standard = 10.00m,
            StandardUnit = "YuanPerClassHour",
            Amount = Yuan.Parse(amount),
            ApprovedForPayment = approved,
            PayeeHolder = "School",
            PayeeBank = "Bank",
            PayeeAccount = new SealedValue("cipher", null, "****0368"),
            DeterminationHash = new string('a', 64),
        };

    private sealed class StoredDetails(ClaimSheet claim) : IClaimDetails
    {
        public Task<ClaimDetailHeader> ReadAsync(Guid claimId, CancellationToken ct) =>
            Task.FromResult(
                new ClaimDetailHeader
                {
                    Number = claim.Number,
                    Kind = claim.Kind,
                    InstitutionName = claim.Institution.Name,
                    ClassName = claim.Class.Name,
                    ClassNumber = claim.Class.Number,
                    OccupationName = claim.Class.OccupationName,
                    Level = claim.Class.Level,
                    Illustrative = claim.Illustrative,
                    LineIds = [.. claim.Lines.Select(l => l.LineId)],
                    Amount = claim.Lines.Aggregate(Yuan.Zero, (sum, l) => sum + l.Amount),
                }
            );

        public IAsyncEnumerable<ClaimDetailLine> LinesAsync(ClaimDetailHeader header, CancellationToken ct) =>
            claim
                .Lines.Select(l => new ClaimDetailLine
                {
                    TraineeName = l.TraineeName,
                    IdMask = l.IdMask,
                    Amount = l.Amount,
                    EarlierTrainings = 0,
                    Status = l.ApprovedForPayment ? "ApprovedForPayment" : "SecondPassed",
                })
                .ToAsyncEnumerable();
    }
}
