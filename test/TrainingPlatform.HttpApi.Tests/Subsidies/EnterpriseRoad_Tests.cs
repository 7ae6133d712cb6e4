using System.Net.Http.Headers;
using System.Text.Json;
using Shouldly;
using TrainingPlatform.HttpApi.Tests.Scope;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>An enterprise in difficulty trains two of its own staff and claims for itself (C01.4, C01.5): HR files, the county decides.</summary>
public sealed class EnterpriseRoad_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Hr = "enterprise-hr";
    private const string Reviewer = "county-reviewer";
    private readonly Http _http = new(host);

    private static IReadOnlyList<int> Staff { get; } = [901, 902];

    [Fact]
    public async Task Hr_claims_the_training_of_its_own_staff_never_more_than_its_real_cost()
    {
        await host.MoveClockAsync(new DateOnly(2020, 4, 1));
        var people = await ClassPeople.HireAsync(_http, Hr, Reviewer);
        var own = new OwnClass(host, _http, people, new OwnClassPlan("6-04-02-01", "M-ENT-DIFF", 160, new(2020, 5, 6), new(2020, 6, 30)));
        await own.FileAsync();
        foreach (var person in Staff)
            await EnrolAsync(person, own.Id);
        await VerifyFactsAsync();
        await own.TeachAsync();
        await StateAsync("Difficult", ("from", "2020-02-01"));
        await StateAsync("ActualCost", ("classId", own.Id.ToString()), ("costAmount", "1600.00"));

        var claim = await _http.PostAsync(Hr, "/api/app/subsidy-claim", new { classId = own.Id });
        await _http.PostAsync(Hr, $"/api/app/subsidy-claim/{Http.Id(claim)}/submit");
        var filed = await _http.GetAsync(Hr, $"/api/app/subsidy-claim/{Http.Id(claim)}");

        var lines = Items(filed, "lines").ToList();
        lines.Select(l => l.GetProperty("status").GetString()).ShouldAllBe(s => s == "Submitted");
        lines.Select(l => l.GetProperty("amount").GetString()).ShouldBe(["800.00", "800.00"]);
        lines.Select(l => l.GetProperty("payeeHolder").GetString()).ShouldAllBe(holder => holder!.StartsWith("库尔勒市想象棉纺织", StringComparison.Ordinal));
        Items(await _http.GetAsync(Reviewer, "/api/app/subsidy-claim?maxResultCount=100"), "items").Select(Http.Id).ShouldContain(Http.Id(claim));
        Items(await _http.GetAsync("enterprise-hr-2", "/api/app/subsidy-claim?maxResultCount=100"), "items").Select(Http.Id).ShouldNotContain(Http.Id(claim));
    }

    private async Task EnrolAsync(int person, Guid classId)
    {
        await host.OpenTraineeAsync(Login(person), "Spinner " + person, TestPeople.IdNumber(person, "19900615"));
        await _http.RegisterAsync(Login(person), "652801");
        await _http.StateAsync(Login(person), "Employee", "EMPLOYEE", "2019-01-01");
        await _http.EnrolAsync(Login(person), classId);
    }

    private async Task VerifyFactsAsync()
    {
        var facts = await _http.GetAsync(Reviewer, "/api/app/stated-fact?status=Stated&maxResultCount=1000");
        foreach (var fact in Items(facts, "items").Where(f => f.GetProperty("traineeName").GetString()!.StartsWith("Spinner", StringComparison.Ordinal)))
            await _http.PostAsync(Reviewer, $"/api/app/stated-fact/{Http.Id(fact)}/verify", new { source = "contract", verifiedOn = "2020-04-01" });
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

    private static string Login(int person) => "ent-staff-" + person;

    private static IEnumerable<JsonElement> Items(JsonElement page, string list) => page.GetProperty(list).EnumerateArray();
}
