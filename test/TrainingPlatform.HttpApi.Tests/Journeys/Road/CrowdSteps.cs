using System.Text;
using System.Text.Json;
using Shouldly;
using TrainingPlatform.HttpApi.Tests.Scope;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Journeys.Road;

/// <summary>The classmates of those who click: the same things over the same HTTP API, each with the own login.</summary>
internal sealed class CrowdSteps(RoadState road)
{
    private const string Korla = "652801";

    public async Task EnrolAsync()
    {
        var divisions = await road.Http.GetAsync(RoadState.Clerk, "/api/app/division");
        var county = Http.Id(Items(divisions).Single(d => d.GetProperty("code").GetString() == Korla));
        foreach (var person in RoadState.Crowd)
        {
            await RegisterAsync(person);
            await road.Http.PutAsync(
                person.IdNumber,
                "/api/app/trainee/me",
                new
                {
                    divisionId = county,
                    bankName = "路上银行",
                    accountNumber = person.Card,
                }
            );
            await StateAsync(person, "Status", "REGISTERED_UNEMPLOYED");
            await StateAsync(person, "Hukou", "RURAL");
            var version = (await road.Http.GetAsync(person.IdNumber, "/api/app/consent/current?purpose=Enrolment"))
                .GetProperty("version")
                .GetString();
            await road.Http.PostAsync(
                person.IdNumber,
                "/api/app/enrolment",
                new
                {
                    classId = road.ClassId,
                    consentVersion = version,
                    consentAccepted = true,
                }
            );
        }
    }

    public async Task VerifyFactsAsync()
    {
        var facts = await road.Http.GetAsync(RoadState.Reviewer, "/api/app/stated-fact?status=Stated&maxResultCount=1000");
        foreach (var fact in Of(RoadState.Crowd, facts))
            await road.Http.PostAsync(
                RoadState.Reviewer,
                $"/api/app/stated-fact/{Http.Id(fact)}/verify",
                new { source = "失业登记系统、户籍登记系统", verifiedOn = "2020-04-01" }
            );
    }

    public async Task AdmitAsync()
    {
        var enrolments = await road.Http.GetAsync(RoadState.Clerk, $"/api/app/enrolment?classId={road.ClassId}&maxResultCount=100");
        foreach (var enrolment in Of(RoadState.Crowd, enrolments))
            await road.Http.PostAsync(RoadState.Clerk, $"/api/app/enrolment/{Http.Id(enrolment)}/admit");
    }

    public async Task ConfirmAllowancesAsync()
    {
        foreach (var person in RoadState.Crowd)
        {
            var mine = await road.Http.GetAsync(person.IdNumber, "/api/app/living-allowance/mine");
            var line = Items(mine).Single().GetProperty("lineId").GetGuid();
            await road.Http.PostAsync(person.IdNumber, $"/api/app/living-allowance/{line}/confirm");
        }
    }

    private async Task RegisterAsync(RoadPerson person)
    {
        using var browser = road.Host.CreateBrowser();
        using var answer = await browser.PostFormAsync(
            "/Account/Register?kind=trainee",
            new()
            {
                ["name"] = person.Name,
                ["idNumber"] = person.IdNumber,
                ["phone"] = person.Phone,
                ["password"] = TestLogins.Password,
                ["confirmPassword"] = TestLogins.Password,
                ["accept"] = "true",
            }
        );
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect, person.Name);
    }

    private async Task StateAsync(RoadPerson person, string kind, string value)
    {
        var paper = Encoding.UTF8.GetBytes($"%PDF-1.4 {person.Sequence} {value}");
        var file = await road.Http.UploadAsync(person.IdNumber, "/api/app/trainee/me/attachment", kind, paper);
        await road.Http.PostAsync(
            person.IdNumber,
            "/api/app/trainee/me/fact",
            new
            {
                kind,
                value,
                validFrom = "2020-02-10",
                attachmentIds = new[] { file },
            }
        );
    }

    private static IEnumerable<JsonElement> Of(IReadOnlyList<RoadPerson> people, JsonElement page) =>
        Items(page).Where(i => people.Any(p => p.Name == i.GetProperty("traineeName").GetString()));

    private static IEnumerable<JsonElement> Items(JsonElement page) => page.GetProperty("items").EnumerateArray();
}
