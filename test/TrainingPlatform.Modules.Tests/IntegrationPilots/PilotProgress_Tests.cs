using System.Net;
using System.Text.Json;
using TrainingPlatform.Divisions;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Plans, indicators, the dashboard and frozen reports, through HTTP with real logins.</summary>
public class PilotProgress_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Progress = "/api/app/pilot-progress";

    [Fact]
    public async Task Every_figure_of_the_dashboard_opens_to_rows_that_add_up_to_it()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("figures");
        var decider = await host.ClientForAsync("development-reform");
        await host.MoveClockAsync(new DateOnly(2020, 6, 30));
        await enterprise.SignedOffAsync(decider, pilot, "APPRENTICES", 2, 12, 15);
        await enterprise.SignedOffAsync(decider, pilot, "TEACHER_DAYS", 2, 30.5m);

        foreach (var period in (string[])["year=2020&quarter=2", "year=2020&quarter=1", "year=2020&quarter=0"])
        {
            var dashboard = (await decider.FetchAsync($"{Progress}?{period}")).Body;
            foreach (var figure in dashboard.GetProperty("indicators").EnumerateArray())
                await OpensAsync(decider, $"{period}&indicator={figure.GetProperty("indicator").GetString()}", figure.GetProperty("value"));
            foreach (var division in dashboard.GetProperty("divisions").EnumerateArray())
            foreach (var value in division.GetProperty("values").EnumerateObject())
                await OpensAsync(decider, $"{period}&divisionId={division.GetProperty("divisionId").GetString()}&indicator={value.Name}", value.Value);
            foreach (var one in dashboard.GetProperty("enterprises").EnumerateArray())
            foreach (var value in one.GetProperty("values").EnumerateObject())
                await OpensAsync(decider, $"{period}&pilotEnterpriseId={one.GetProperty("id").GetString()}&indicator={value.Name}", value.Value);
        }
    }

    [Fact]
    public async Task A_value_is_the_sum_of_its_rows_and_is_signed_off_by_another_person_with_evidence()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("sign");
        var decider = await host.ClientForAsync("development-reform");
        var rows = new[] { new { evidence = "Agreement", reference = "AGR-1", on = "2020-04-01", quantity = 11 }, new { evidence = "Agreement", reference = "AGR-2", on = "2020-04-01", quantity = 4 } };

        var value = Value(await enterprise.ReplaceAsync($"/api/app/pilot-enterprise/{pilot}/indicator", new { indicator = "APPRENTICES", year = 2020, quarter = 2, rows }), "APPRENTICES");
        value.GetProperty("value").GetDecimal().ShouldBe(15);
        var report = value.GetProperty("reportId").GetGuid();
        (await decider.SendAsync($"/api/app/pilot-indicator/{report}/sign-off")).ErrorCode.ShouldBe("TrainingPlatform.IntegrationPilots:EvidenceMissing");
        (await enterprise.SendAsync($"/api/app/pilot-indicator/{report}/sign-off")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var file = PilotEnterprises.Pdf();
        await enterprise.PostAsync($"/api/app/pilot-indicator/{report}/attachment", file);
        await decider.MustAsync($"/api/app/pilot-indicator/{report}/sign-off");

        (await enterprise.ReplaceAsync($"/api/app/pilot-enterprise/{pilot}/indicator", new { indicator = "APPRENTICES", year = 2020, quarter = 2, rows })).ErrorCode.ShouldBe(
            "TrainingPlatform.IntegrationPilots:ReportSignedOff"
        );
    }

    [Fact]
    public async Task A_computed_indicator_takes_no_entry_and_a_day_outside_the_period_is_refused()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("rules");
        var address = $"/api/app/pilot-enterprise/{pilot}/indicator";
        var outside = new[] { new { evidence = "Agreement", reference = "AGR", on = "2020-03-31", quantity = 1 } };

        (await enterprise.ReplaceAsync(address, new { indicator = "TRAINED", year = 2020, quarter = 2, rows = outside })).FaultMembers.ShouldContain("indicator");
        (await enterprise.ReplaceAsync(address, new { indicator = "APPRENTICES", year = 2020, quarter = 2, rows = outside })).FaultMembers.ShouldBe(["rows"]);
        (await enterprise.ReplaceAsync(address, new { indicator = "JOINT_COURSES", year = 2020, quarter = 2, rows = outside })).FaultMembers.ShouldContain("quarter");
    }

    [Fact]
    public async Task A_plan_is_due_after_the_months_of_the_pack_and_its_targets_stand_beside_the_values()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("plan");
        var address = $"/api/app/pilot-enterprise/{pilot}/plan";
        var targets = new[] { new { indicator = "APPRENTICES", year = 2020, target = 40 } };

        (await enterprise.FetchAsync(address)).Text("dueOn").ShouldBe("2020-06-01");
        (await enterprise.SendAsync(address, new { firstYear = 2020, goals = "x", targets = new[] { new { indicator = "APPRENTICES", year = 2024, target = 40 } } })).FaultMembers.ShouldBe(["targets"]);
        await host.MoveClockAsync(new DateOnly(2020, 7, 2));
        (await enterprise.MustAsync(address, new { firstYear = 2020, goals = "Train our own weavers", targets })).Body.GetProperty("postedLate").GetBoolean().ShouldBeTrue();

        var value = Value(await enterprise.FetchAsync($"/api/app/pilot-enterprise/{pilot}/indicator?year=2020&quarter=2"), "APPRENTICES");
        value.GetProperty("yearTarget").GetDecimal().ShouldBe(40);
    }

    [Fact]
    public async Task A_frozen_report_stays_as_it_is_when_a_value_changes_and_the_next_one_shows_the_change()
    {
        var (pilot, enterprise) = await host.CultivatedAsync("frozen");
        var decider = await host.ClientForAsync("development-reform");
        var report = await enterprise.SignedOffAsync(decider, pilot, "TEACHER_DAYS", 2, 40);
        var first = await FreezeAsync(decider);
        var before = (await decider.FetchAsync($"/api/app/pilot-snapshot/{first.Id}")).Body.ToString();

        await decider.MustAsync($"/api/app/pilot-indicator/{report}/return", new { reason = "page 2 is missing" });
        await enterprise.SignedOffAsync(decider, pilot, "TEACHER_DAYS", 2, 25);
        var second = await FreezeAsync(decider);

        (await decider.FetchAsync($"/api/app/pilot-snapshot/{first.Id}")).Body.ToString().ShouldBe(before);
        Days(JsonDocument.Parse(before).RootElement, pilot).ShouldBe(40);
        Days((await decider.FetchAsync($"/api/app/pilot-snapshot/{second.Id}")).Body, pilot).ShouldBe(25);
        second.Text("digest").ShouldNotBe(first.Text("digest"));
    }

    [Fact]
    public async Task A_report_hides_figures_about_few_people_and_the_public_page_names_no_enterprise()
    {
        var (small, smallEnterprise) = await host.CultivatedAsync("small");
        var (large, largeEnterprise) = await host.CultivatedAsync("large");
        var decider = await host.ClientForAsync("development-reform");
        await smallEnterprise.SignedOffAsync(decider, small, "STUDENT_PLACES", 2, 4);
        await largeEnterprise.SignedOffAsync(decider, large, "STUDENT_PLACES", 2, 44);

        var frozen = await FreezeAsync(decider, publish: true);
        var report = (await decider.FetchAsync($"/api/app/pilot-snapshot/{frozen.Id}")).Body;

        Cell(report, small, "STUDENT_PLACES").GetProperty("hidden").GetBoolean().ShouldBeTrue();
        Cell(report, large, "STUDENT_PLACES").GetProperty("hidden").GetBoolean().ShouldBeTrue("the total less this figure would be the small one");
        var summary = (await host.CreateClient().FetchAsync("/api/app/pilot-summary")).Body;
        summary.GetProperty("items").EnumerateArray().ShouldContain(s => s.GetProperty("digest").GetString() == frozen.Text("digest"));
        summary.ToString().ShouldNotContain("Enterprise large");
        summary.ToString().ShouldNotContain("What was done");
    }

    [Fact]
    public async Task Nobody_freezes_a_report_of_a_foreign_division_or_of_a_period_to_come()
    {
        var decider = await host.ClientForAsync("development-reform");
        var foreign = await DivisionAsync("652300");
        var own = await DivisionAsync("652800");

        (await decider.SendAsync("/api/app/pilot-snapshot", new { divisionId = foreign, year = 2020, quarter = 1, progress = "x" })).FaultMembers.ShouldBe(["divisionId"]);
        (await decider.SendAsync("/api/app/pilot-snapshot", new { divisionId = own, year = 2021, quarter = 3, progress = "x" })).FaultMembers.ShouldBe(["quarter"]);
        (await (await host.ClientForAsync("prefecture-reviewer")).SendAsync("/api/app/pilot-snapshot", new { divisionId = own, year = 2020, quarter = 1, progress = "x" })).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<Answer> FreezeAsync(HttpClient decider, bool publish = false) =>
        await decider.MustAsync("/api/app/pilot-snapshot", new { divisionId = await DivisionAsync("652800"), year = 2020, quarter = 2, progress = "What was done", publish });

    private Task<Guid> DivisionAsync(string code) => host.WithAsync<IDivisionTree, Guid>(tree => Task.FromResult(tree.FindByCode(code, new DateOnly(2020, 4, 1))!.Id));

    private static async Task OpensAsync(HttpClient client, string query, JsonElement figure)
    {
        var rows = (await client.FetchAsync($"{Progress}/rows?{query}")).Body;
        rows.GetProperty("sum").GetDecimal().ShouldBe(figure.GetDecimal(), query);
        rows.GetProperty("rows").EnumerateArray().Sum(r => r.GetProperty("quantity").GetDecimal()).ShouldBe(figure.GetDecimal(), query);
    }

    private static JsonElement Value(Answer answer, string indicator) => answer.Items.Single(v => v.GetProperty("indicator").GetProperty("code").GetString() == indicator);

    private static JsonElement Cell(JsonElement report, Guid pilot, string indicator) =>
        report.GetProperty("enterprises").EnumerateArray().Select(e => e.GetProperty("line")).Single(l => l.GetProperty("entityId").GetGuid() == pilot).GetProperty("cells").GetProperty(indicator);

    private static decimal Days(JsonElement report, Guid pilot) => Cell(report, pilot, "TEACHER_DAYS").GetProperty("value").GetDecimal();
}
