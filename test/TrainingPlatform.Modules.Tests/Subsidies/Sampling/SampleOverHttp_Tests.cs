using TrainingPlatform.Modules.Subsidies.Publicity;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Sampling;

/// <summary>The list is frozen before anybody can know the seed; what is drawn waits for the prefecture.</summary>
public class SampleOverHttp_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Samples = "/api/app/sample-round";
    private const string Prefix = "TrainingPlatform.Subsidies:";
    private readonly NoticeRig _rig = new(host);

    [Fact]
    public async Task A_sample_is_frozen_then_seeded_then_drawn_and_decided()
    {
        await _rig.MoveAsync(NoticeRig.Today);
        var claim = await _rig.ReviewedAsync(ClaimKind.TrainingSubsidy, 20);
        var prefecture = await host.ClientForAsync("prefecture-reviewer");
        var frozen = await prefecture.MustAsync(Samples, new { valuePercent = 10, randomPercent = 10 });
        frozen.Text("status").ShouldBe("Frozen");
        object Seed(string on) => new { source = "Welfare lottery", publishedOn = on, value = "04 11 17 21 25 31 + 09" };

        (await prefecture.SendAsync($"{Samples}/{frozen.Id}/draw", Seed("2020-04-01"))).ErrorCode.ShouldBe(Prefix + "SeedTooEarly");
        (await prefecture.SendAsync($"{Samples}/{frozen.Id}/draw", Seed("2020-04-02"))).ErrorCode.ShouldBe(Prefix + "SeedNotYetPublished");
        await _rig.MoveAsync(new DateOnly(2020, 4, 2));
        var drawn = await prefecture.MustAsync($"{Samples}/{frozen.Id}/draw", Seed("2020-04-02"));
        (await prefecture.SendAsync($"{Samples}/{frozen.Id}/draw", Seed("2020-04-02"))).ErrorCode.ShouldBe(Prefix + "SampleDrawn");

        var checks = drawn.Body.GetProperty("checks").EnumerateArray().ToList();
        checks.Count.ShouldBeGreaterThanOrEqualTo(4);
        var mine = checks.Where(c => c.GetProperty("claimId").GetGuid() == claim.Id).ToList();
        var after = await _rig.ClaimAsync(claim.Id);
        after.Lines.Count(l => l.AwaitedStep == ClaimStep.PrefectureReview && l.PrefectureReasons.Contains(PrefectureReviewReasons.Sample)).ShouldBe(mine.Count);
        var decided = await prefecture.MustAsync($"/api/app/sample-check/{checks[0].GetProperty("id").GetGuid()}/decide", new { assured = false, finding = "no sign-in sheet" });
        decided.Body.GetProperty("checks").EnumerateArray().First().GetProperty("status").GetString().ShouldBe("NotAssured");
        decided.Body.GetProperty("undecided").GetInt32().ShouldBe(checks.Count - 1);
        var file = await _rig.Anybody.GetStringAsync($"/api/app/public-sample/{frozen.Id}/list", TestContext.Current.CancellationToken);
        file.ShouldContain("# seed: Welfare lottery|2020-04-02|04 11 17 21 25 31 + 09");
        foreach (var telling in (string[])["学员", claim.ClassName, claim.Id.ToString()])
            file.ShouldNotContain(telling);
    }
}
