using System.Text.Json;
using TrainingPlatform.Authorization;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Payments;

/// <summary>A county with money for one of two people: the desk says so, and passes the other as soon as the region has given more.</summary>
public class BudgetOfReview_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string County = "652801";

    [Fact]
    public async Task Money_for_one_of_two_people_passes_one_and_more_money_the_other_without_a_return()
    {
        // The county of the demo's classes, in a year in which the demo gave nothing.
        var rig = await new PaymentRig(host, County) { Year = 2021 }.OpenAsync();
        await host.MoveClockAsync(new DateOnly(2021, 1, 15));
        await rig.BudgetAsync("5000.00");
        var claim = await rig.SubmittedAsync(2);
        var (first, second) = (claim.Lines[0].Id, claim.Lines[1].Id);
        var reviewer = await host.OfficerAsync("reviewer" + County, [RoleNames.CountyReviewer], division: County);
        var address = "/api/app/subsidy-claim/" + claim.Id;

        Budget(await reviewer.FetchAsync(address), first, second).ShouldBe(["Pass", "Fail"]);
        (await reviewer.SendAsync(address + "/first-review", Pass(first, second))).ErrorCode.ShouldBe(
            SubsidiesErrorCodes.LineHasFailedCheck
        );
        await reviewer.MustAsync(address + "/first-review", Pass(first));

        await rig.BudgetAsync("6400.00");
        Budget(await reviewer.FetchAsync(address), first, second).ShouldBe(["Pass", "Pass"]);
        var passed = await reviewer.MustAsync(address + "/first-review", Pass(second));

        passed.Body.GetProperty("lines").EnumerateArray().ShouldAllBe(l => l.GetProperty("status").GetString() == "FirstPassed");
    }

    private static object Pass(params Guid[] lines) => new { decisions = lines.Select(l => new { lineId = l, decision = "Pass" }) };

    private static IEnumerable<string?> Budget(Answer claim, params Guid[] lines) =>
        lines.Select(id =>
            claim
                .Body.GetProperty("lines")
                .EnumerateArray()
                .Single(l => l.GetProperty("id").GetGuid() == id)
                .GetProperty("checks")
                .EnumerateArray()
                .Select(Named)
                .Single(c => c.Code == "Budget")
                .Result
        );

    private static (string? Code, string? Result) Named(JsonElement check) =>
        (check.GetProperty("code").GetString(), check.GetProperty("result").GetString());
}
