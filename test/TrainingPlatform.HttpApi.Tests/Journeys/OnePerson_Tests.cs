using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>What is done with one person of a claim, and with nobody else: taken back by the institution.</summary>
[Trait("Category", "Journey")]
[Trait("Database", "Any")]
public class OnePerson_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    [Fact]
    public async Task The_institution_takes_one_person_back_and_reads_who_waits_for_money()
    {
        var (claim, line) = await AnyAsync(l => l.Status == SubsidyClaimLineStatus.FirstPassed && l.Kind == ClaimKind.TrainingSubsidy);
        await using var clerk = await host.VisitAsync();
        await clerk.SignInFromHomeAsync("inst1-admin");
        await clerk.GoAsync("/subsidies/claims");
        await clerk.Page.Locator("app-claim-money").GetByText("等待").First.WaitForAsync();
        await clerk.ShouldReadWellAsync(phone: false);
        await clerk.ShootAsync("claims-money-1360");
        await clerk.GoAsync("/subsidies/claims/" + claim);
        var row = clerk.Page.Locator("app-claim-lines tr").Filter(new() { Has = clerk.Page.Locator($"a[href$='{line}']") });
        await row.GetByRole(AriaRole.Button, new() { Name = "撤回" }).WaitForAsync();
        await clerk.ShouldReadWellAsync(phone: false);
        await clerk.ShootAsync("claim-institution-1360");

        await row.GetByRole(AriaRole.Button, new() { Name = "撤回" }).ClickAsync();
        await clerk.Page.Locator("app-claim-people dialog[open]").GetByRole(AriaRole.Button, new() { Name = "撤回" }).ClickAsync();
        await row.GetByText("机构已撤回").WaitForAsync();

        (await BecomesAsync(line, SubsidyClaimLineStatus.Withdrawn)).ShouldBe(SubsidyClaimLineStatus.Withdrawn);
        clerk.Complaints.ShouldBeEmpty();
    }

    private Task<(Guid Claim, Guid Line)> AnyAsync(System.Linq.Expressions.Expression<Func<SubsidyClaimLine, bool>> which) =>
        host.WithAsync<TrainingPlatformDbContext, (Guid, Guid)>(async db =>
        {
            var line = await db.Set<SubsidyClaimLine>()
                .AsNoTracking()
                .Where(which)
                .OrderBy(l => l.Id)
                .Select(l => new { l.ClaimId, l.Id })
                .FirstAsync(TestContext.Current.CancellationToken);
            return (line.ClaimId, line.Id);
        });

    /// <summary>The server may still be at it when the browser has left.</summary>
    private async Task<SubsidyClaimLineStatus> BecomesAsync(Guid line, SubsidyClaimLineStatus expected)
    {
        var status = await StatusAsync(line);
        for (var i = 0; i < 60 && status != expected; i++)
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
            status = await StatusAsync(line);
        }
        return status;
    }

    private Task<SubsidyClaimLineStatus> StatusAsync(Guid line) =>
        host.WithAsync<TrainingPlatformDbContext, SubsidyClaimLineStatus>(db =>
            db.Set<SubsidyClaimLine>().Where(l => l.Id == line).Select(l => l.Status).FirstAsync()
        );
}
