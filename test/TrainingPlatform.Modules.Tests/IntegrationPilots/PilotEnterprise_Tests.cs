using System.Net;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>The road of an enterprise through the pilot, through HTTP with real logins.</summary>
public class PilotEnterprise_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Address = "/api/app/pilot-enterprise";

    [Fact]
    public async Task An_enterprise_is_cultivated_first_and_recognised_later_each_step_with_its_day_and_decider()
    {
        var pilot = await NewPilotAsync("road");
        var decider = await host.ClientForAsync("development-reform");

        (await decider.SendAsync($"{Address}/{pilot.Id}/list")).ErrorCode.ShouldBe(
            "TrainingPlatform.IntegrationPilots:EnterpriseNotInState"
        );
        await decider.MustAsync($"{Address}/{pilot.Id}/cultivate", new { on = "2020-04-01", ground = "list of April" });
        (await decider.SendAsync($"{Address}/{pilot.Id}/evaluate")).ErrorCode.ShouldBe("TrainingPlatform.IntegrationPilots:ReviewMissing");
        (await decider.MustAsync($"{Address}/{pilot.Id}/review", PilotEnterprises.Review(18)))
            .Body.GetProperty("total")
            .GetInt32()
            .ShouldBe(90);
        (await decider.SendAsync($"{Address}/{pilot.Id}/review", PilotEnterprises.Review(10))).FaultMembers.ShouldBe(["year"]);
        await decider.MustAsync($"{Address}/{pilot.Id}/evaluate", new { on = "2020-04-01" });
        await decider.MustAsync($"{Address}/{pilot.Id}/continue", new { on = "2020-04-01" });
        await decider.MustAsync($"{Address}/{pilot.Id}/evaluate", new { on = "2020-04-01" });
        var listed = await decider.MustAsync($"{Address}/{pilot.Id}/list", new { on = "2020-04-01", ground = "first list" });

        listed.Text("cultivatingFrom").ShouldBe("2020-04-01");
        var decisions = listed.Body.GetProperty("decisions").EnumerateArray().ToList();
        decisions
            .Select(d => d.GetProperty("status").GetString())
            .ShouldBe(["Applied", "Cultivating", "Evaluated", "Continued", "Evaluated", "Listed"]);
        decisions.ShouldAllBe(d => d.GetProperty("on").GetString() == "2020-04-01" && d.GetProperty("byName").GetString()!.Length > 0);
        decisions[5].GetProperty("ground").GetString().ShouldBe("first list");
    }

    [Fact]
    public async Task A_decision_is_not_dated_after_today_nor_before_the_step_before()
    {
        var pilot = await NewPilotAsync("days");
        var decider = await host.ClientForAsync("development-reform");

        (await decider.SendAsync($"{Address}/{pilot.Id}/cultivate", new { on = "2021-01-01" })).FaultMembers.ShouldBe(["on"]);
        (await decider.SendAsync($"{Address}/{pilot.Id}/cultivate", new { on = "2020-03-31" })).FaultMembers.ShouldBe(["on"]);
        (await decider.FetchAsync($"{Address}/{pilot.Id}")).Text("status").ShouldBe("Applied");
    }

    [Fact]
    public async Task Removal_needs_a_reason_and_frees_the_enterprise_for_a_new_application()
    {
        var (pilot, enterprise) = await ApplyAsync("again");
        var decider = await host.ClientForAsync("development-reform");

        (await enterprise.SendAsync(Address, Application)).ErrorCode.ShouldBe(
            "TrainingPlatform.IntegrationPilots:EnterpriseAlreadyInPilot"
        );
        (await decider.SendAsync($"{Address}/{pilot.Id}/remove")).FaultMembers.ShouldBe(["ground"]);
        await decider.MustAsync($"{Address}/{pilot.Id}/remove", new { ground = "withdrawn" });

        (await enterprise.SendAsync(Address, Application)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_count_stands_beside_the_number_of_the_document_and_limits_nothing()
    {
        var decider = await host.ClientForAsync("development-reform");
        var before = (await decider.FetchAsync(Address + "/count")).Body;
        var pilot = await NewPilotAsync("count");

        await decider.MustAsync($"{Address}/{pilot.Id}/cultivate");
        var after = (await decider.FetchAsync(Address + "/count")).Body;

        after.GetProperty("target").GetInt32().ShouldBe(23);
        after.GetProperty("inProgramme").GetInt32().ShouldBe(before.GetProperty("inProgramme").GetInt32() + 1);
    }

    [Fact]
    public async Task Offices_of_labour_read_and_do_not_decide_and_another_prefecture_sees_nothing()
    {
        var pilot = await NewPilotAsync("offices");

        foreach (var reader in (string[])["county-reviewer", "prefecture-reviewer", "auditor"])
        {
            var client = await host.ClientForAsync(reader);
            (await client.FetchAsync($"{Address}/{pilot.Id}")).Status.ShouldBe(HttpStatusCode.OK, reader);
            (await client.SendAsync($"{Address}/{pilot.Id}/cultivate")).Status.ShouldBe(HttpStatusCode.Forbidden, reader);
        }
        var other = await host.ClientForAsync("development-reform-2");
        (await other.FetchAsync($"{Address}/{pilot.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.SendAsync($"{Address}/{pilot.Id}/cultivate")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_training_school_cannot_apply_and_a_form_left_empty_names_its_fields()
    {
        var enterprise = await host.NewEnterpriseAsync("form");
        var school = await host.NewEnterpriseAsync("school", kind: "TrainingSchool");

        (await enterprise.SendAsync(Address, new { industry = " " })).FaultMembers.ShouldBe(["industry", "partnerSchools", "cooperation"]);
        (await school.SendAsync(Address, Application)).ErrorCode.ShouldBe("TrainingPlatform.IntegrationPilots:NoEnterprise");
    }

    private static readonly object Application = new
    {
        industry = "Textiles",
        partnerSchools = "School A",
        cooperation = "Dual training",
    };

    private async Task<Answer> NewPilotAsync(string name) => (await ApplyAsync(name)).Pilot;

    private async Task<(Answer Pilot, HttpClient Enterprise)> ApplyAsync(string name)
    {
        var enterprise = await host.NewEnterpriseAsync(name);
        return (await enterprise.MustAsync(Address, Application), enterprise);
    }
}
