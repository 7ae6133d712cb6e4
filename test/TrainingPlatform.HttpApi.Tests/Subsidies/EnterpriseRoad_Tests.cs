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
        var staff = new EnterpriseStaff(host, _http, Hr, Reviewer, "Spinner");
        var own = new OwnClass(host, _http, people, new OwnClassPlan("6-04-02-01", "M-ENT-DIFF", 160, new(2020, 5, 6), new(2020, 6, 30)));
        await own.FileAsync();
        foreach (var person in Staff)
            await staff.EnrolAsync(person, "19900615", own.Id);
        await staff.VerifyFactsAsync();
        await own.TeachAsync();
        await staff.StateAsync("Difficult", ("from", "2020-02-01"));
        await staff.StateAsync("ActualCost", ("classId", own.Id.ToString()), ("costAmount", "1600.00"));

        var claim = await _http.PostAsync(Hr, "/api/app/subsidy-claim", new { classId = own.Id });
        await _http.PostAsync(Hr, $"/api/app/subsidy-claim/{Http.Id(claim)}/submit");
        var filed = await _http.GetAsync(Hr, $"/api/app/subsidy-claim/{Http.Id(claim)}");

        var lines = Items(filed, "lines").ToList();
        lines.Select(l => l.GetProperty("status").GetString()).ShouldAllBe(s => s == "Submitted");
        lines.Select(l => l.GetProperty("amount").GetString()).ShouldBe(["800.00", "800.00"]);
        lines
            .Select(l => l.GetProperty("payeeHolder").GetString())
            .ShouldAllBe(holder => holder!.StartsWith("库尔勒市想象棉纺织", StringComparison.Ordinal));
        Items(await _http.GetAsync(Reviewer, "/api/app/subsidy-claim?maxResultCount=100"), "items")
            .Select(Http.Id)
            .ShouldContain(Http.Id(claim));
        Items(await _http.GetAsync("enterprise-hr-2", "/api/app/subsidy-claim?maxResultCount=100"), "items")
            .Select(Http.Id)
            .ShouldNotContain(Http.Id(claim));
    }

    private static IEnumerable<JsonElement> Items(JsonElement page, string list) => page.GetProperty(list).EnumerateArray();
}
