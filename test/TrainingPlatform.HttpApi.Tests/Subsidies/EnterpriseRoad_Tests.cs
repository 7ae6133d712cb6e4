using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Shouldly;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.HttpApi.Tests.Scope;
using TrainingPlatform.Identifiers;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>An enterprise in difficulty trains two of its own staff and claims for itself (C01.4, C01.5): HR files, the county decides.</summary>
public sealed class EnterpriseRoad_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Hr = "enterprise-hr";
    private const string Teacher = "ent-teacher";
    private const string Examiner = "ent-examiner";
    private const string Reviewer = "county-reviewer";
    private readonly Http _http = new(host);
    private Guid _class;

    private static IReadOnlyList<int> Staff { get; } = [901, 902];

    [Fact]
    public async Task Hr_claims_the_training_of_its_own_staff_never_more_than_its_real_cost()
    {
        await host.MoveClockAsync(new DateOnly(2020, 4, 1));
        _class = await FileAsync();
        foreach (var person in Staff)
            await EnrolAsync(person);
        await VerifyFactsAsync();
        await TeachAsync();
        await StateAsync("Difficult", ("from", "2020-02-01"));
        await StateAsync("ActualCost", ("classId", _class.ToString()), ("costAmount", "1600.00"));

        var claim = await _http.PostAsync(Hr, "/api/app/subsidy-claim", new { classId = _class });
        await _http.PostAsync(Hr, $"/api/app/subsidy-claim/{Http.Id(claim)}/submit");
        var filed = await _http.GetAsync(Hr, $"/api/app/subsidy-claim/{Http.Id(claim)}");

        var lines = Items(filed, "lines").ToList();
        lines.Select(l => l.GetProperty("status").GetString()).ShouldAllBe(s => s == "Submitted");
        lines.Select(l => l.GetProperty("amount").GetString()).ShouldBe(["800.00", "800.00"]);
        lines.Select(l => l.GetProperty("payeeHolder").GetString()).ShouldAllBe(holder => holder!.StartsWith("库尔勒市想象棉纺织", StringComparison.Ordinal));
        Items(await _http.GetAsync(Reviewer, "/api/app/subsidy-claim?maxResultCount=100"), "items").Select(Http.Id).ShouldContain(Http.Id(claim));
        Items(await _http.GetAsync("enterprise-hr-2", "/api/app/subsidy-claim?maxResultCount=100"), "items").Select(Http.Id).ShouldNotContain(Http.Id(claim));
    }

    private async Task<Guid> FileAsync()
    {
        var teacher = await _http.PostAsync(Hr, "/api/app/institution/staff", Account(Teacher, RoleNames.Instructor));
        var examiner = await _http.PostAsync(Hr, "/api/app/institution/staff", Account(Examiner, RoleNames.Examiner));
        var course = new { name = "Spinning", occupationCode = "6-04-02-01", level = "L5", measure = "M-ENT-DIFF", theoryHours = 40, practiceHours = 120, syllabus = "Spinning" };
        var courseId = Http.Id(await _http.PostAsync(Hr, "/api/app/course", course));
        await _http.PostAsync(Hr, $"/api/app/course/{courseId}/submit");
        await _http.PostAsync(Reviewer, $"/api/app/course/{courseId}/approve");
        var filing = new
        {
            courseId,
            name = "Spinning 1",
            startOn = "2020-05-06",
            endOn = "2020-06-30",
            slot = "DAY",
            hoursPerDay = 8,
            capacity = 10,
            site = "Hall 1",
            prepaid = false,
            instructorUserId = teacher.GetProperty("userId").GetGuid(),
            examinerUserId = examiner.GetProperty("userId").GetGuid(),
        };
        var id = Http.Id(await _http.PostAsync(Hr, "/api/app/training-class", filing));
        await _http.PostAsync(Hr, $"/api/app/training-class/{id}/submit");
        await _http.PostAsync(Reviewer, $"/api/app/training-class/{id}/approve");
        return id;
    }

    private async Task EnrolAsync(int person)
    {
        await host.WithAsync<IAccounts>(accounts =>
            accounts.CreateAsync(
                new NewAccount
                {
                    UserName = Login(person),
                    Name = "Spinner " + person,
                    Password = TestLogins.Password,
                    CitizenId = CitizenIdNumber.TryParse(TestPeople.IdNumber(person, "19900615"), out var id) ? id : null,
                    RoleNames = [RoleNames.Trainee],
                },
                CancellationToken.None
            )
        );
        var county = Http.Id(Items(await _http.GetAsync(Hr, "/api/app/division"), "items").Single(d => d.GetProperty("code").GetString() == "652801"));
        await _http.PutAsync(Login(person), "/api/app/trainee/me", new { divisionId = county });
        await _http.PostAsync(Login(person), "/api/app/trainee/me/fact", new { kind = "Employee", value = "EMPLOYEE", validFrom = "2019-01-01", attachmentIds = Array.Empty<Guid>() });
        var version = (await _http.GetAsync(Login(person), "/api/app/consent/current?purpose=Enrolment")).GetProperty("version").GetString();
        await _http.PostAsync(Login(person), "/api/app/enrolment", new { classId = _class, consentVersion = version, consentAccepted = true });
    }

    private async Task VerifyFactsAsync()
    {
        var facts = await _http.GetAsync(Reviewer, "/api/app/stated-fact?status=Stated&maxResultCount=1000");
        foreach (var fact in Items(facts, "items").Where(f => f.GetProperty("traineeName").GetString()!.StartsWith("Spinner", StringComparison.Ordinal)))
            await _http.PostAsync(Reviewer, $"/api/app/stated-fact/{Http.Id(fact)}/verify", new { source = "contract", verifiedOn = "2020-04-01" });
    }

    private async Task TeachAsync()
    {
        var enrolments = Items(await _http.GetAsync(Hr, $"/api/app/enrolment?classId={_class}&maxResultCount=100"), "items").Select(Http.Id).ToList();
        foreach (var enrolment in enrolments)
            await _http.PostAsync(Hr, $"/api/app/enrolment/{enrolment}/admit");
        await host.MoveClockAsync(new DateOnly(2020, 5, 6));
        await _http.PostAsync(Hr, $"/api/app/training-class/{_class}/start");
        foreach (var session in Items(await _http.GetAsync(Teacher, $"/api/app/attendance/class/{_class}"), "sessions"))
        {
            await host.MoveClockAsync(DateOnly.Parse(session.GetProperty("date").GetString()!, CultureInfo.InvariantCulture));
            var entries = enrolments.Select(enrolmentId => new { enrolmentId, mark = "Present", hours = session.GetProperty("hours").GetInt32() });
            await _http.PutAsync(Teacher, $"/api/app/attendance/session/{Http.Id(session)}", new { entries });
            await _http.PostAsync(Teacher, $"/api/app/attendance/session/{Http.Id(session)}/close");
        }
        await host.MoveClockAsync(new DateOnly(2020, 7, 1));
        await _http.PostAsync(Hr, $"/api/app/training-class/{_class}/end-teaching");
        var results = enrolments.Select((enrolmentId, i) => new { enrolmentId, theoryScore = 80, practiceScore = 85, passed = true, certificate = "VOCATIONAL_CERT", certificateNumber = "ENT-" + i, resits = 0 });
        await _http.PutAsync(Examiner, $"/api/app/assessment/class/{_class}", new { results });
        await _http.PostAsync(Examiner, $"/api/app/assessment/class/{_class}/confirm");
        await _http.PostAsync(Hr, $"/api/app/training-class/{_class}/complete");
    }

    private async Task StateAsync(string kind, params (string Name, string Value)[] stated)
    {
        using var form = new MultipartFormDataContent { { new StringContent(kind), "kind" } };
        foreach (var (name, value) in stated)
            form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent("%PDF-1.4 proof"u8.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } }, "file", "proof.pdf");
        using var answer = await (await _http.AsAsync(Hr)).PostAsync("/api/app/enterprise-statement", form, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.IsSuccessStatusCode.ShouldBeTrue(text);
        await _http.PostAsync(Reviewer, $"/api/app/enterprise-statement/{Http.Id(JsonDocument.Parse(text).RootElement)}/decide", new { verify = true, note = "seen" });
    }

    private static object Account(string userName, string role) => new { name = userName, userName, password = TestLogins.Password, role };

    private static string Login(int person) => "ent-staff-" + person;

    private static IEnumerable<JsonElement> Items(JsonElement page, string list) => page.GetProperty(list).EnumerateArray();
}
