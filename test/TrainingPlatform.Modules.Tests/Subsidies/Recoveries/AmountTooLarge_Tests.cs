using System.Net;
using TrainingPlatform.Authorization;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Recoveries;

/// <summary>An amount that no book can hold is a slip of the pen, said at its field.</summary>
public class AmountTooLarge_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Recoveries = "/api/app/recovery";

    [Theory]
    [InlineData("652822", "92233720368547758.08")]
    [InlineData("652823", "79228162514264337593543950335")]
    public async Task A_recovery_of_more_than_there_is_money_is_refused_at_its_field(string county, string amount)
    {
        var (reviewer, preparer) = (
            await host.OfficerAsync("asks" + county, [RoleNames.CountyReviewer], division: county),
            await host.OfficerAsync("takes" + county, [RoleNames.FinancePreparer], division: county)
        );

        var opened = await reviewer.SendAsync(
            Recoveries,
            new
            {
                source = "Report",
                reason = "never taught",
                basis = "C23",
                lines = new[] { new { lineId = Guid.CreateVersion7(), amount } },
            }
        );
        var received = await preparer.SendAsync(
            $"{Recoveries}/{Guid.CreateVersion7()}/receive",
            new
            {
                kind = "Repaid",
                amount,
                reference = "V1",
            }
        );

        (opened.Status, received.Status).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest));
        (opened.FaultMembers[0], received.FaultMembers[0]).ShouldBe(("lines", "amount"));
    }
}
