using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.PolicyEditions;

/// <summary>Six people ask what they are entitled to, without an account.</summary>
public class EntitlementFinder_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Finder = "/api/app/entitlement-finder";
    private const string Korla = "652801";

    [Fact]
    public async Task Asks_at_most_ten_questions_each_with_its_texts()
    {
        var questions = (await host.CreateClient().FetchAsync(Finder + "/questions")).Items;

        questions.Count.ShouldBeInRange(5, 10);
        questions.Select(q => q.GetProperty("kind").GetString()).Distinct().ShouldBeSubsetOf(["choice", "yesno", "yearmonth"]);
        questions.ShouldAllBe(q => q.GetProperty("textKey").GetString()!.StartsWith("Finder:Question."));
    }

    [Fact]
    public async Task A_school_leaver_of_18_from_the_country_gets_labour_reserve_training_and_allowance()
    {
        var found = await FindAsync(
            new
            {
                divisionCode = Korla,
                birthYearMonth = "2002-01",
                hukou = "RURAL",
                leftSchool = true,
            }
        );

        var reserve = Of(found, "M-LPT");
        reserve.GetProperty("training").GetProperty("eligible").GetBoolean().ShouldBeTrue();
        reserve.GetProperty("training").GetProperty("amountText").GetString()!.ShouldContain("10.00");
        (
            reserve.GetProperty("living").GetProperty("perDay").GetString(),
            reserve.GetProperty("living").GetProperty("maxDays").GetInt32()
        ).ShouldBe(("30.00", 120));
        reserve.GetProperty("evidence").GetArrayLength().ShouldBeGreaterThan(5);
        reserve.GetProperty("reasons")[0].GetProperty("clause").GetString()!.ShouldStartWith("C1");
        found.GetProperty("results")[0].GetProperty("training").GetProperty("eligible").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_registered_unemployed_of_35_is_too_old_for_labour_reserve_but_of_a_key_group()
    {
        var found = await FindAsync(
            new
            {
                divisionCode = Korla,
                age = 35,
                hukou = "URBAN",
                unemployed = true,
            }
        );

        Of(found, "M-LPT").GetProperty("reasons")[0].GetProperty("findingCode").GetString().ShouldBe("AGE_OVER_LIMIT");
        var group = Of(found, "M-EST");
        group.GetProperty("training").GetProperty("eligible").GetBoolean().ShouldBeTrue();
        group.GetProperty("training").GetProperty("amountText").GetString()!.ShouldContain("1000.00");
        group.GetProperty("living").GetProperty("eligible").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_person_from_a_poor_household_gets_the_allowance_with_the_training()
    {
        var found = await FindAsync(
            new
            {
                divisionCode = Korla,
                birthYearMonth = "1985-06",
                hukou = "RURAL",
                statuses = new[] { "REGISTERED_POOR" },
            }
        );

        Of(found, "M-EST").GetProperty("living").GetProperty("perDay").GetString().ShouldBe("30.00");
        Of(found, "M-HEC").GetProperty("living").GetProperty("eligible").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task An_employee_of_an_affected_enterprise_gets_staff_training_and_no_allowance()
    {
        var found = await FindAsync(
            new
            {
                divisionCode = Korla,
                age = 40,
                hukou = "URBAN",
                employee = true,
                enterpriseStatus = "EPIDEMIC_AFFECTED",
            }
        );

        Of(found, "M-ENT-DIFF").GetProperty("training").GetProperty("eligible").GetBoolean().ShouldBeTrue();
        Of(found, "M-ENT-STOP").GetProperty("training").GetProperty("amountText").GetString()!.ShouldContain("800.00");
        Of(found, "M-ENT-DIFF").GetProperty("living").GetProperty("eligible").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Anybody_of_working_age_may_learn_domestic_care_or_start_a_business()
    {
        var found = await FindAsync(new { age = 45, hukou = "URBAN" });

        Of(found, "M-HEC").GetProperty("training").GetProperty("eligible").GetBoolean().ShouldBeTrue();
        Of(found, "M-STARTUP").GetProperty("training").GetProperty("amountText").GetString()!.ShouldContain("100.00");
        Of(found, "M-EST").GetProperty("reasons")[0].GetProperty("findingCode").GetString().ShouldBe("NOT_IN_TARGET_GROUP");
        Of(found, "M-EST").GetProperty("evidence").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_pensioner_is_told_why_not_in_plain_words()
    {
        var found = await FindAsync(
            new
            {
                divisionCode = Korla,
                age = 62,
                hukou = "URBAN",
                pension = true,
            }
        );

        found.GetProperty("results").EnumerateArray().ShouldAllBe(r => !r.GetProperty("training").GetProperty("eligible").GetBoolean());
        var reason = Of(found, "M-HEC").GetProperty("reasons")[0];
        reason.GetProperty("findingCode").GetString().ShouldBe("RECEIVING_PENSION");
        reason.GetProperty("text").GetString()!.ShouldNotContain("RECEIVING_PENSION");
        found.GetProperty("openClasses").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_birth_month_on_the_border_says_that_the_day_decides()
    {
        var today = new DateOnly(2020, 4, 1);
        await host.MoveClockAsync(today.AddDays(14));

        var found = await FindAsync(
            new
            {
                divisionCode = Korla,
                birthYearMonth = "2004-04",
                hukou = "RURAL",
                leftSchool = true,
            }
        );

        await host.MoveClockAsync(today);
        var training = Of(found, "M-LPT").GetProperty("training");
        training.GetProperty("eligible").GetBoolean().ShouldBeTrue();
        training.GetProperty("note").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Shows_open_classes_near_by_and_stores_nothing()
    {
        var before = await AuditRowsAsync();

        var found = await FindAsync(
            new
            {
                divisionCode = Korla,
                birthYearMonth = "2002-01",
                hukou = "RURAL",
                leftSchool = true,
                unemployed = true,
            }
        );

        (await AuditRowsAsync()).ShouldBe(before);
        foreach (var open in found.GetProperty("openClasses").EnumerateArray())
            Of(found, open.GetProperty("measure").GetString()!).GetProperty("training").GetProperty("eligible").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Answers_that_cannot_be_are_bad_input()
    {
        var answer = await host.CreateClient().SendAsync(Finder, new { hukou = "MOON", statuses = new[] { "NO_SUCH" } });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.FaultMembers.ShouldBe(["birthYearMonth", "hukou", "statuses"]);
    }

    private async Task<JsonElement> FindAsync(object answers) => (await host.CreateClient().MustAsync(Finder, answers)).Body;

    private static JsonElement Of(JsonElement found, string measure) =>
        found.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("measure").GetString() == measure);

    private Task<int> AuditRowsAsync() => host.WithAsync<TrainingPlatformDbContext, int>(db => db.Set<AuditLogEntry>().CountAsync());
}
