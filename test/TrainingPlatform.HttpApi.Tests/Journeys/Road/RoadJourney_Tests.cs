using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.HttpApi.Tests.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys.Road;

/// <summary>
/// The whole road in the browser, each step by the login whose duty it is, the business clock walking along. Everything is clicked
/// once. What would only be more of the same goes over the same HTTP API with the same logins: the attendance of 77 of the 80 half days, and what
/// eight of the ten trainees do, who are there because a list of allowances is not published for fewer than ten.
/// </summary>
[Trait("Category", "Journey")]
public class RoadJourney_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    [Fact]
    public async Task From_an_institutions_registration_to_three_payout_sheets()
    {
        await using var road = new RoadState(host);
        await road.MoveClockAsync(4, 1);
        await FileAsync(new InstitutionSteps(road));
        await EnrolAsync(new TraineeSteps(road));
        var crowd = new CrowdSteps(road);
        await crowd.EnrolAsync();
        await TeachAsync(new TeachingSteps(road), crowd);

        var claims = new ClaimSteps(road);
        var subsidy = await claims.SubmitAsync();
        foreach (var person in RoadState.Walkers)
            await new TraineeSteps(road).ConfirmAllowanceAsync(person);
        await crowd.ConfirmAllowancesAsync();
        var allowance = await claims.AllowanceAsync();
        await DecideAsync(road, claims, [subsidy, allowance]);

        await SheetsShouldAddUpAsync(claims, subsidy, 3200.00m, days: null);
        await SheetsShouldAddUpAsync(claims, allowance, 1200.00m, days: 40);
        road.ShouldHaveGoneWell();
    }

    private static async Task FileAsync(InstitutionSteps institution)
    {
        await institution.RegisterAsync();
        await institution.ApproveAsync();
        await institution.HireAsync();
        await institution.FileCourseAsync();
        await institution.OpenClassAsync();
    }

    private static async Task EnrolAsync(TraineeSteps trainees)
    {
        foreach (var person in RoadState.Walkers)
        {
            await trainees.RegisterAsync(person);
            await trainees.EnrolAsync(person);
            await trainees.StateFactsAsync(person);
        }
    }

    private static async Task TeachAsync(TeachingSteps teaching, CrowdSteps crowd)
    {
        await crowd.VerifyFactsAsync();
        await teaching.VerifyFactsAsync();
        await teaching.AdmitAsync();
        await crowd.AdmitAsync();
        await teaching.StartAsync();
        await teaching.AttendAsync();
        await teaching.CompleteAsync();
    }

    /// <summary>Two reviews, five working days of public notice, payment.</summary>
    private static async Task DecideAsync(RoadState road, ClaimSteps claims, IReadOnlyList<string> both)
    {
        foreach (var claim in both)
            await claims.ReviewAsync(claim);
        var notices = new NoticeSteps(road);
        var published = (string[])[await notices.PublishAsync("培训补贴"), await notices.PublishAsync("生活费补贴")];
        await road.MoveClockAsync(6, 17);
        foreach (var notice in published)
            await notices.CloseAsync(notice);
        foreach (var claim in both)
            await claims.ApprovePaymentAsync(claim);
    }

    /// <summary>Cells are numbers, rows are lines, and the sums are those of the determinations in the database.</summary>
    private async Task SheetsShouldAddUpAsync(ClaimSteps claims, string claim, decimal each, decimal? days)
    {
        var determined = await DeterminedAsync(Guid.Parse(claim.Split('/')[^1]));
        determined.ShouldBe(RoadState.People.Select(_ => each));

        if (days is null)
            new SheetReader(await claims.DownloadAsync(RoadState.Clerk, claim, "补贴申请表")).Numbers.ShouldContain(determined.Sum());
        else
            new SheetReader(await claims.DownloadAsync(RoadState.Clerk, claim, "生活费补贴申请表"))
                .Numbers.Count(n => n == each)
                .ShouldBeGreaterThanOrEqualTo(determined.Count);

        var detail = new SheetReader(await claims.DownloadAsync(RoadState.Clerk, claim, "人员明细"));
        var people = detail.Table("序号");
        people.Select(r => r["姓名"]).ShouldBe(RoadState.People.Select(p => p.Name), ignoreOrder: true);
        people.Select(r => r["金额（元）"]).ShouldAllBe(a => a is decimal && (decimal)a == each);
        detail.Numbers.ShouldContain(determined.Sum());
        if (days is not null)
            people.ShouldAllBe(r => r.Values.Contains(days));

        var payment = new SheetReader(await claims.DownloadAsync("finance-preparer", claim, "资金发放表"));
        payment.Table("序号").Select(r => r["金额（元）"]).ShouldBe(determined.Cast<object>());
        payment.Numbers.ShouldContain(determined.Sum());
    }

    private Task<List<decimal>> DeterminedAsync(Guid claimId) =>
        host.WithAsync<TrainingPlatformDbContext, List<decimal>>(async db =>
        {
            var stored = await db.Set<SubsidyClaimLine>().Where(l => l.ClaimId == claimId).Select(l => l.DeterminationJson!).ToListAsync();
            return [.. stored.Select(AmountOf)];
        });

    private static decimal AmountOf(string determination)
    {
        var root = JsonDocument.Parse(determination).RootElement;
        var part = root.TryGetProperty("trainingSubsidy", out var subsidy) ? subsidy : root.GetProperty("livingAllowance");
        return decimal.Parse(part.GetProperty("amount").GetString()!, CultureInfo.InvariantCulture);
    }
}
