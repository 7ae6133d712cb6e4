using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Bases;
using TrainingPlatform.IntegrationPilots.Cities;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Milestones;
using TrainingPlatform.IntegrationPilots.Reminders;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>Bases, milestones, cities, shared resources, assistance and coverage, through HTTP with real logins on the demo.</summary>
public partial class PilotWorks_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Base = "/api/app/pilot-base";
    private static readonly DateOnly Today = new(2020, 4, 1);

    [Theory]
    [InlineData("enterprise_pilot", typeof(PilotEnterpriseStatus))]
    [InlineData("city_pilot", typeof(PilotCityStatus))]
    [InlineData("base_project", typeof(PilotBaseStatus))]
    public void The_states_are_those_of_the_pack(string pilot, Type states)
    {
        var pack = File.ReadAllText(Path.Combine(Repository.Root, "src", "TrainingPlatform.PolicyEditions", "Packs", "Seed", "policy-pack.example.yaml"));
        var line = pack.Split('\n').Single(l => l.TrimStart().StartsWith(pilot + ":", StringComparison.Ordinal));

        var written = States().Match(line).Groups[1].Value.Split(',', StringSplitOptions.TrimEntries).Select(s => s.Replace("_", "", StringComparison.Ordinal));

        Enum.GetNames(states).Select(n => n.ToUpperInvariant()).ShouldBe(written);
    }

    [Fact]
    public async Task A_base_goes_from_its_proposal_into_use_with_money_acceptance_and_occupancy()
    {
        var (id, school, decider) = await ProposedAsync("road");

        (await school.SendAsync($"{Base}/{id}/decide", new { status = "Approved" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        await decider.MustAsync($"{Base}/{id}/decide", new { status = "Approved", ground = "DOC-1" });
        (await decider.SendAsync($"{Base}/{id}/decide", new { status = "Funded" })).ErrorCode.ShouldBe("TrainingPlatform.IntegrationPilots:BaseWithoutMoney");
        await GrantAsync(decider, id, "1000.00");
        await decider.MustAsync($"{Base}/{id}/decide", new { status = "Funded" });
        (await decider.SendAsync($"{Base}/{id}/decide", new { status = "InUse" })).ErrorCode.ShouldBe("TrainingPlatform.IntegrationPilots:BaseNotInState");
        await decider.MustAsync($"{Base}/{id}/decide", new { status = "UnderConstruction" });
        (await decider.SendAsync($"{Base}/{id}/decide", new { status = "Accepted", ground = "ACC-1" })).FaultMembers.ShouldBe(["acceptedPlaces"]);
        await decider.MustAsync($"{Base}/{id}/decide", new { status = "Accepted", ground = "ACC-1", acceptedPlaces = 30 });
        await decider.MustAsync($"{Base}/{id}/decide", new { status = "Suspended", ground = "fire safety" });
        await decider.MustAsync($"{Base}/{id}/decide", new { status = "Accepted", ground = "mended", acceptedPlaces = 99 });
        await decider.MustAsync($"{Base}/{id}/decide", new { status = "InUse" });

        (await school.ReplaceAsync($"{Base}/{id}/occupancy", new { year = 2020, quarter = 1, openDays = 10, usedPlaceDays = 301, reference = "R" })).FaultMembers.ShouldBe(["usedPlaceDays"]);
        var counted = await school.ReplaceAsync($"{Base}/{id}/occupancy", new { year = 2020, quarter = 1, openDays = 10, usedPlaceDays = 200, reference = "R" });
        counted.Body.GetProperty("acceptedPlaces").GetInt32().ShouldBe(30, "places are found at the acceptance, not when work is resumed");
        counted.Body.GetProperty("occupancy")[0].GetProperty("rate").GetDecimal().ShouldBe(66.6m);
        counted.Body.GetProperty("decisions").GetArrayLength().ShouldBe(8);
    }

    [Fact]
    public async Task Spending_needs_a_voucher_another_person_and_money_that_is_left()
    {
        var (id, school, decider) = await ProposedAsync("money");
        await decider.MustAsync($"{Base}/{id}/decide", new { status = "Approved" });
        await GrantAsync(decider, id, "1000.00");
        await decider.MustAsync($"{Base}/{id}/decide", new { status = "Funded" });
        var first = await SpendAsync(school, id, "V-1", "600.00");
        var second = await SpendAsync(school, id, "V-2", "400.01");

        (await SendSpendingAsync(school, id, "V-1", "1.00")).FaultMembers.ShouldBe(["reference"]);
        (await decider.SendAsync($"/api/app/base-spending/{first}/check")).ErrorCode.ShouldBe("TrainingPlatform.IntegrationPilots:EvidenceMissing");
        foreach (var spending in (Guid[])[first, second])
        {
            using var file = PilotEnterprises.Pdf();
            (await school.PostAsync($"/api/app/base-spending/{spending}/attachment", file)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        await decider.MustAsync($"/api/app/base-spending/{first}/check");
        (await decider.SendAsync($"/api/app/base-spending/{second}/check")).ErrorCode.ShouldBe("TrainingPlatform.IntegrationPilots:SpendingOverBudget");

        var after = (await school.FetchAsync($"{Base}/{id}")).Body;
        after.GetProperty("spentChecked").GetString().ShouldBe("600.00");
        after.GetProperty("left").GetString().ShouldBe("400.00");
    }

    [Fact]
    public async Task A_late_milestone_moves_the_end_and_alerts_once_until_it_ends()
    {
        var (id, school, decider) = await ProposedAsync("late");
        var plan = new[]
        {
            new { code = "A", name = "Building", from = "2020-04-01", to = "2020-04-10", after = Array.Empty<string>() },
            new { code = "B", name = "Machines", from = "2020-04-01", to = "2020-04-05", after = Array.Empty<string>() },
            new { code = "C", name = "Test", from = "2020-04-11", to = "2020-04-20", after = new[] { "A", "B" } },
        };
        var planned = await decider.ReplaceAsync($"{Base}/{id}/milestone", new { milestones = plan });
        planned.Status.ShouldBe(HttpStatusCode.OK, planned.Body.ToString());
        (await decider.ReplaceAsync($"{Base}/{id}/milestone", new { milestones = plan })).FaultMembers.ShouldBe(["reason"]);

        await host.MoveClockAsync(new DateOnly(2020, 4, 13));
        await host.WithAsync<PilotReminderService>(s => s.RunAsync(CancellationToken.None));
        await host.WithAsync<PilotReminderService>(s => s.RunAsync(CancellationToken.None));
        (await AlertsAsync(id)).Select(a => a.Code).Order().ShouldBe(["A", "B"]);
        (await school.FetchAsync("/api/app/work-queue")).Items.Count(i => i.GetProperty("kind").GetString() == "PilotMilestone" && i.GetProperty("title").GetString() == "Base late").ShouldBe(2);
        await school.MustAsync($"{Base}/{id}/milestone/report", new { code = "A", startedOn = "2020-04-01", endedOn = "2020-04-13", reference = "R-A" });
        var reported = await school.MustAsync($"{Base}/{id}/milestone/report", new { code = "B", startedOn = "2020-04-01", endedOn = "2020-04-08", reference = "R-B" });
        await host.WithAsync<PilotReminderService>(s => s.RunAsync(CancellationToken.None));

        reported.Body.GetProperty("delayDays").GetInt32().ShouldBe(3);
        reported.Text("forecastEnd").ShouldBe("2020-04-23");
        (await AlertsAsync(id)).ShouldBeEmpty();
        await host.MoveClockAsync(Today);
    }

    [Fact]
    public async Task A_city_shows_what_is_missing_and_says_why_when_it_bids_all_the_same()
    {
        await host.MoveClockAsync(Today);
        var decider = await host.ClientForAsync("development-reform");
        var city = (await decider.FetchAsync("/api/app/pilot-city")).Items.Single();
        var id = city.GetProperty("id").GetGuid();
        var before = await decider.FetchAsync($"/api/app/pilot-city/{id}/readiness");

        Requirement(before, "LEADERS").GetProperty("met").GetBoolean().ShouldBeTrue();
        Requirement(before, "APPLICATION").GetProperty("met").GetBoolean().ShouldBeFalse();
        foreach (var item in before.Items)
            item.GetProperty("rows").EnumerateArray().Sum(r => r.GetProperty("quantity").GetDecimal()).ShouldBe(item.GetProperty("value").GetDecimal());
        using var form = PilotEnterprises.Pdf();
        form.Add(new StringContent("APPLICATION"), "requirement");
        form.Add(new StringContent("APP-1"), "reference");
        (await decider.PostAsync($"/api/app/pilot-city/{id}/evidence", form)).StatusCode.ShouldBe(HttpStatusCode.OK);
        Requirement(await decider.FetchAsync($"/api/app/pilot-city/{id}/readiness"), "APPLICATION").GetProperty("met").GetBoolean().ShouldBeTrue();
        (await decider.SendAsync($"/api/app/pilot-city/{id}/decide", new { status = "Submitted" })).FaultMembers.ShouldBe(["ground"]);
        var sent = await decider.MustAsync($"/api/app/pilot-city/{id}/decide", new { status = "Submitted", ground = "plans follow in May" });

        sent.Text("status").ShouldBe("Submitted");
        (await (await host.ClientForAsync("development-reform-2")).FetchAsync($"/api/app/pilot-city/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_resource_is_never_booked_twice_at_a_time_not_even_by_two_at_once()
    {
        await host.MoveClockAsync(Today);
        var owner = await host.ClientForAsync("enterprise-hr");
        var offer = await owner.MustAsync("/api/app/shared-resource", new { kind = "Equipment", name = "Loom", description = "x", openFrom = "08:00", openUntil = "18:00" });
        var bookers = new[] { await host.ClientForAsync("inst1-admin"), await host.ClientForAsync("inst2-admin"), await host.ClientForAsync("inst3-admin"), await host.ClientForAsync("enterprise-hr-2") };

        var answers = await Task.WhenAll(bookers.Select((b, i) => b.SendAsync("/api/app/resource-booking", new { resourceId = offer.Id, on = "2020-04-02", from = $"09:{i}0", until = "12:00", purpose = "class" })));

        answers.Count(a => a.Status == HttpStatusCode.OK).ShouldBe(1);
        answers.Where(a => a.Status != HttpStatusCode.OK).ShouldAllBe(a => a.ErrorCode == "TrainingPlatform.IntegrationPilots:ResourceTaken");
        var next = new { resourceId = offer.Id, on = "2020-04-02", from = "12:00", until = "13:00", purpose = "class" };
        (await owner.SendAsync("/api/app/resource-booking", next)).ErrorCode.ShouldBe("TrainingPlatform.IntegrationPilots:ResourceOwn");
        (await bookers[0].SendAsync("/api/app/resource-booking", next)).Status.ShouldBe(HttpStatusCode.OK, "the end of one is the beginning of the next");
    }

    [Fact]
    public async Task Hours_count_as_evidence_once_the_side_that_used_them_confirms()
    {
        await host.MoveClockAsync(new DateOnly(2020, 4, 1));
        var (pilot, owner) = await host.CultivatedAsync("hours");
        var booker = await host.ClientForAsync("inst1-admin");
        var offer = await owner.MustAsync("/api/app/shared-resource", new { kind = "Venue", name = "Hall", description = "x", openFrom = "08:00", openUntil = "18:00" });
        var booking = (await booker.MustAsync("/api/app/resource-booking", new { resourceId = offer.Id, on = "2020-04-01", from = "09:00", until = "12:00", purpose = "class" })).Id;

        (await booker.SendAsync($"/api/app/resource-booking/{booking}/use", new { hours = 2 })).ErrorCode.ShouldBe("TrainingPlatform.IntegrationPilots:BookingOtherSide");
        (await owner.SendAsync($"/api/app/resource-booking/{booking}/use", new { hours = 3.5 })).ErrorCode.ShouldBe("TrainingPlatform.IntegrationPilots:BookingHoursTooMany");
        await owner.MustAsync($"/api/app/resource-booking/{booking}/use", new { hours = 2.5 });
        (await HoursAsync(owner, pilot)).ShouldBe(0);
        await booker.MustAsync($"/api/app/resource-booking/{booking}/confirm");

        (await HoursAsync(owner, pilot)).ShouldBe(2.5m);
        (await (await host.ClientForAsync("inst3-admin")).SendAsync($"/api/app/resource-booking/{booking}/cancel")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_result_of_assistance_is_confirmed_by_the_office_after_the_school_reported_it()
    {
        await host.MoveClockAsync(Today);
        var (decider, school) = (await host.ClientForAsync("development-reform"), await host.ClientForAsync("inst2-admin"));
        var measures = new[] { new { kind = "Teachers", text = "Teachers sent", unit = "people", agreed = 4, dueOn = "2020-03-31" } };
        var pair = await decider.MustAsync("/api/app/paired-assistance", new { helperName = "School far away", receiverCode = "12652801MBDEM0023X", reference = "A-1", agreedOn = "2020-02-01", measures });
        var measure = pair.Body.GetProperty("measures")[0].GetProperty("id").GetGuid();

        pair.Body.GetProperty("measures")[0].GetProperty("state").GetString().ShouldBe("Late");
        (await decider.SendAsync($"/api/app/paired-assistance/{pair.Id}/confirm", new { measureId = measure })).ErrorCode.ShouldBe("TrainingPlatform.IntegrationPilots:MeasureConfirmed");
        await school.MustAsync($"/api/app/paired-assistance/{pair.Id}/report", new { measureId = measure, quantity = 4, on = "2020-04-01", reference = "LIST" });
        var confirmed = await decider.MustAsync($"/api/app/paired-assistance/{pair.Id}/confirm", new { measureId = measure });

        confirmed.Body.GetProperty("measures")[0].GetProperty("state").GetString().ShouldBe("Confirmed");
        (await (await host.ClientForAsync("inst1-admin")).FetchAsync("/api/app/paired-assistance")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Coverage_names_every_county_of_the_four_southern_prefectures()
    {
        await host.MoveClockAsync(Today);
        var coverage = (await (await host.ClientForAsync("development-reform")).FetchAsync("/api/app/school-coverage")).Body;

        coverage.GetProperty("prefectures").GetArrayLength().ShouldBe(4);
        coverage.GetProperty("prefectures").EnumerateArray().Sum(p => p.GetProperty("counties").GetInt32()).ShouldBe(coverage.GetProperty("counties").GetArrayLength());
        coverage.GetProperty("counties").EnumerateArray().Where(c => c.GetProperty("isCovered").GetBoolean()).Select(c => c.GetProperty("code").GetString()).ShouldBe(["652901", "653125"]);
    }

    [Fact]
    public async Task Figures_beside_the_indicators_are_the_sum_of_their_rows_and_go_into_the_frozen_report_and_the_public_page()
    {
        await host.MoveClockAsync(Today);
        var decider = await host.ClientForAsync("development-reform");
        var figures = (await decider.FetchAsync("/api/app/pilot-progress/works?year=2020&quarter=1")).Items;

        foreach (var figure in figures)
            figure.GetProperty("rows").EnumerateArray().Sum(r => r.GetProperty("quantity").GetDecimal()).ShouldBe(figure.GetProperty("value").GetDecimal());
        Value(figures, "BaseSpent").ShouldBe(4_000_000m);
        Value(figures, "SharedHours").ShouldBe(7m);
        Value(figures, "LateMilestones").ShouldBe(1m);
        var division = (await decider.FetchAsync("/api/app/pilot-city")).Items.Single().GetProperty("divisionId").GetGuid();
        var frozen = await decider.MustAsync("/api/app/pilot-snapshot", new { divisionId = division, year = 2020, quarter = 1, progress = "done", publish = true });
        var report = (await decider.FetchAsync($"/api/app/pilot-snapshot/{frozen.Id}")).Body;
        report.GetProperty("works").EnumerateArray().Single(w => w.GetProperty("code").GetString() == "BaseSpent").GetProperty("value").GetDecimal().ShouldBe(4_000_000m);
        var summary = (await host.CreateClient().FetchAsync("/api/app/pilot-summary")).Items.Single(s => s.GetProperty("digest").GetString() == frozen.Text("digest"));
        summary.GetProperty("works").EnumerateArray().Select(w => w.GetProperty("code").GetString()).ShouldContain("SharedHours");
        summary.GetProperty("works").EnumerateArray().ShouldAllBe(w => !w.GetProperty("isMoney").GetBoolean());
    }

    private async Task<(Guid Id, HttpClient School, HttpClient Decider)> ProposedAsync(string name)
    {
        await host.MoveClockAsync(Today);
        var (school, decider) = (await host.ClientForAsync("inst1-admin"), await host.ClientForAsync("development-reform"));
        var proposed = await school.MustAsync(Base, new { name = "Base " + name, builderName = "School", trade = "Weaving", plannedPlaces = 40 });
        return (proposed.Id, school, decider);
    }

    private static Task<Answer> GrantAsync(HttpClient decider, Guid id, string amount) =>
        decider.MustAsync($"{Base}/{id}/funding", new { source = "LocalBudget", on = "2020-04-01", amount, reference = "F-1" });

    private static Task<Answer> SendSpendingAsync(HttpClient client, Guid id, string reference, string amount) =>
        client.SendAsync($"{Base}/{id}/spending", new { source = "LocalBudget", on = "2020-04-01", amount, reference, purpose = "walls" });

    private static async Task<Guid> SpendAsync(HttpClient client, Guid id, string reference, string amount) =>
        (await SendSpendingAsync(client, id, reference, amount)).Items.Single(s => s.GetProperty("reference").GetString() == reference).GetProperty("id").GetGuid();

    private Task<List<MilestoneAlert>> AlertsAsync(Guid owner) =>
        host.WithAsync<TrainingPlatformDbContext, List<MilestoneAlert>>(db => db.Set<MilestoneAlert>().Where(a => a.OwnerId == owner && a.SettledAt == null).ToListAsync());

    private static async Task<decimal> HoursAsync(HttpClient client, Guid pilot) =>
        (await client.FetchAsync($"/api/app/pilot-enterprise/{pilot}/indicator?year=2020&quarter=2")).Items.Single(v => v.GetProperty("indicator").GetProperty("code").GetString() == "SHARED_HOURS").GetProperty("value").GetDecimal();

    private static JsonElement Requirement(Answer readiness, string code) => readiness.Items.Single(i => i.GetProperty("code").GetString() == code);

    private static decimal Value(IEnumerable<JsonElement> figures, string figure) => figures.Single(f => f.GetProperty("figure").GetString() == figure).GetProperty("value").GetDecimal();

    [GeneratedRegex(@"states: \[([^\]]+)\]")]
    private static partial Regex States();
}
