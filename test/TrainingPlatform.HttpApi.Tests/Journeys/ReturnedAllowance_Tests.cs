using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>An allowance that the county sent back is no dead end: the phone says what to do, and one tap claims it again.</summary>
[Trait("Category", "Journey")]
[Trait("Database", "Any")]
public class ReturnedAllowance_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    [Fact]
    public async Task A_returned_allowance_is_a_task_on_the_phone_and_is_claimed_again_with_one_tap()
    {
        var person = await ReturnAsync();
        await using var trainee = await host.VisitAsync(390);
        await trainee.SignInFromHomeAsync(person);
        await trainee.Page.GetByText("生活费补贴退回了，要您办一下").WaitForAsync();
        await trainee.SettleAsync();
        await trainee.ShouldReadWellAsync(phone: true);
        await trainee.ShootAsync("returned-allowance-home-390");

        await trainee.Page.GetByText("去看怎么办").ClickAsync();
        await trainee.Page.GetByText("收款账户需要再核对").First.WaitForAsync();
        await trainee.Page.GetByText("请找培训机构补当天的签到表").WaitForAsync();
        foreach (var words in (string[])["户名少一个字", "6 月 3 日没有签到"])
            (await trainee.Page.Locator("app-allowance-ask").GetByText(words).CountAsync()).ShouldBe(1, "each reason has words of its own");
        await trainee.SettleAsync();
        await trainee.ShouldReadWellAsync(phone: true);
        await trainee.ShootAsync("returned-allowance-390");

        await trainee.Page.GetByText("已经办好，再次申领").ClickAsync();
        await trainee.Page.GetByText("已申领，县里审核后发放").WaitForAsync();
        await trainee.Page.Locator("app-allowance-ask section[data-s=Filed]").WaitForAsync();
        (await trainee.Page.Locator("app-allowance-ask section button").CountAsync()).ShouldBe(1, "what is filed can only be let go");
    }

    /// <summary>Somebody of the demo whose allowance is open: the wish is filed, and the county sends it back.</summary>
    private async Task<string> ReturnAsync()
    {
        var at = new DateTimeOffset(2020, 4, 1, 2, 0, 0, TimeSpan.Zero);
        var user = await host.WithAsync<TrainingPlatformDbContext, AppUser>(async db =>
        {
            var lines = await db.Set<SubsidyClaimLine>()
                .AsNoTracking()
                .Where(l => l.Kind == ClaimKind.LivingAllowance && l.Eligible)
                .OrderBy(l => l.Id)
                .ToListAsync();
            var own = lines.First(l => l.IsReady && l.Status.IsOpen() && l.TraineeUserId != null);
            var claim = await db.LoadClaimAsync(own.ClaimId, null, TestContext.Current.CancellationToken);
            claim.Confirm(own.Id, new ClaimActor(own.TraineeUserId!.Value, null, own.TraineeName, at), new DateOnly(2020, 4, 1), null);
            var review = new LineReview(
                own.Id,
                ClaimDecision.Return,
                [new(ReturnReasonCodes.AccountUnclear, "户名少一个字"), new(ReturnReasonCodes.AttendanceUnclear, "6 月 3 日没有签到")],
                null
            );
            claim.Review(
                ClaimStep.FirstReview,
                [review],
                new ClaimActor(Guid.CreateVersion7(), null, "Reviewer", at),
                ClassDuties.None,
                new ReviewRules(null, Domain.Yuan.Parse("1000000.00"))
            );
            await db.SaveChangesAsync();
            return await db.Set<AppUser>().SingleAsync(u => u.Id == own.TraineeUserId);
        });
        await host.WithAsync<UserManager<AppUser>>(async users =>
        {
            var person = (await users.FindByIdAsync(user.Id.ToString()))!;
            await users.RemovePasswordAsync(person);
            await users.AddPasswordAsync(person, TestLogins.Password);
        });
        return user.UserName!;
    }
}
