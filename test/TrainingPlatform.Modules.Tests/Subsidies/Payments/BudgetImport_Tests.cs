using System.Text.Json;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>A year's money from the region down to the counties, from one table.</summary>
public class BudgetImport_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Address = "/api/app/report/budget/import";
    private const string Head = "年度,资金来源,行政区划代码,下达金额（元）\n";

    [Fact]
    public async Task A_dry_run_names_every_bad_cell_by_row_and_saves_nothing()
    {
        var region = await host.ClientForAsync("region-admin");
        const string table =
            Head
            + "1999,SKILLS_ACTION_SPECIAL_ACCOUNT,652900,1.00\n2020,nobody's money,652900,1.00\n2020,SKILLS_ACTION_SPECIAL_ACCOUNT,999999,1.00\n2020,SKILLS_ACTION_SPECIAL_ACCOUNT,652900,1.005";

        var result = await PaymentRig.UploadAsync(region, Address, table, ("apply", "true"));

        Faults(result)
            .ShouldBe([
                (2, BudgetFaultCodes.YearInvalid),
                (3, BudgetFaultCodes.FundUnknown),
                (4, BudgetFaultCodes.DivisionUnknown),
                (5, BudgetFaultCodes.AmountInvalid),
            ]);
        result.GetProperty("applied").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_passes_on_more_than_was_given()
    {
        var region = await host.ClientForAsync("region-admin");
        const string table =
            Head
            + "2020,EMPLOYMENT_SUBSIDY_FUND,650000,100000000.00\n2020,EMPLOYMENT_SUBSIDY_FUND,652900,100.00\n2020,EMPLOYMENT_SUBSIDY_FUND,652901,100.01";

        Faults(await PaymentRig.UploadAsync(region, Address, table, ("apply", "true"))).ShouldBe([(3, BudgetFaultCodes.MoreThanGiven)]);
    }

    [Fact]
    public async Task The_same_table_again_changes_nothing_and_a_smaller_one_gives_back()
    {
        var rig = await new PaymentRig(host, "652827").OpenAsync();

        var first = await rig.BudgetAsync("10000.00");
        var again = await rig.BudgetAsync("10000.00");
        await rig.BudgetAsync("4000.00");

        first.GetProperty("applied").GetBoolean().ShouldBeTrue(first.ToString());
        (again.GetProperty("changed").GetInt32(), again.GetProperty("digest").GetString()).ShouldBe(
            (0, first.GetProperty("digest").GetString())
        );
        (await rig.BooksAsync())[LedgerAccountKind.Available].ShouldBe(Yuan.Parse("4000.00"));
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(0);
    }

    [Fact]
    public async Task A_county_is_not_cut_below_what_it_has_used()
    {
        var rig = await new PaymentRig(host, "652828").OpenAsync();
        await rig.BudgetAsync("10000.00");
        await rig.ApprovedAsync(2);
        var batch = await rig.BatchAsync();
        await rig.Preparer.MustAsync($"{PaymentRig.Batches}/{batch}/lock");
        await rig.Preparer.MustAsync($"{PaymentRig.Batches}/{batch}/reserve");

        Faults(await rig.BudgetAsync("6399.99")).ShouldBe([(4, BudgetFaultCodes.BelowUsed)]);
        var report = (await rig.Preparer.FetchAsync("/api/app/budget/report?year=2020")).Body.GetProperty("rows").EnumerateArray().Single();
        (report.GetProperty("committed").GetString(), report.GetProperty("available").GetString()).ShouldBe(("6400.00", "3600.00"));
        report.GetProperty("refusal").GetProperty("suppressed").GetBoolean().ShouldBeTrue("two people are too few to show");
        var sheet = new Reports.XlsxReader(await rig.Preparer.GetByteArrayAsync("/api/app/report/budget/execution?year=2020"));
        sheet.Rows[^1]["F"].Number.ShouldBe(6400.00m);
    }

    [Fact]
    public async Task The_years_to_choose_from_are_the_present_one_and_those_with_books()
    {
        var rig = await new PaymentRig(host, "652825") { Year = 2021 }.OpenAsync();
        await rig.BudgetAsync("10000.00");

        var now = (await rig.Preparer.FetchAsync("/api/app/budget/report")).Body;
        (now.GetProperty("year").GetInt32(), now.GetProperty("rows").GetArrayLength()).ShouldBe((2020, 0));
        now.GetProperty("years").EnumerateArray().Select(y => y.GetInt32()).ShouldBe([2021, 2020]);
        (await rig.Preparer.FetchAsync("/api/app/budget/report?year=2021")).Body.GetProperty("rows").GetArrayLength().ShouldBe(1);
        foreach (var year in (int[])[0, 2018, 2022, int.MaxValue])
            (await rig.Preparer.FetchAsync("/api/app/budget/report?year=" + year)).FaultMembers.ShouldBe(["year"], year.ToString());
    }

    /// <summary>Clause 24 names both and no formula: a figure would be invented.</summary>
    [Fact]
    public async Task The_execution_sheet_leaves_reward_and_deduction_to_people_and_says_why()
    {
        var rig = await new PaymentRig(host, "652823").OpenAsync();
        await rig.BudgetAsync("10000.00");

        var sheet = new Reports.XlsxReader(await rig.Preparer.GetByteArrayAsync("/api/app/report/budget/execution?year=2020"));

        var column = sheet.Rows.SelectMany(r => r).Single(c => c.Value.Text == "奖励/扣减（元）").Key;
        sheet.Row(r => r.GetValueOrDefault("A")?.Text == "652823").ContainsKey(column).ShouldBeFalse();
        sheet.Rows.SelectMany(r => r.Values).ShouldContain(c => c.Text.Contains("没有写算法"));
    }

    [Fact]
    public async Task A_file_that_is_no_table_is_a_fault_of_the_file()
    {
        var region = await host.ClientForAsync("region-admin");

        var answer = await PaymentRig.UploadAsync(region, Address, "PK no workbook at all");

        answer.GetProperty("error").GetProperty("validationErrors")[0].GetProperty("members")[0].GetString().ShouldBe("file");
    }

    private static List<(int, string)> Faults(JsonElement result) =>
        [
            .. result
                .GetProperty("faults")
                .EnumerateArray()
                .Select(f => (f.GetProperty("row").GetInt32(), f.GetProperty("code").GetString()!)),
        ];
}
