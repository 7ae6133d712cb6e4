using TrainingPlatform.Modules.Subsidies.Publicity;
using TrainingPlatform.Modules.Subsidies.Recoveries;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Sampling;

/// <summary>The list is frozen before anybody can know the seed; what is drawn waits for the prefecture.</summary>
public class SampleOverHttp_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Samples = "/api/app/sample-round";
    private const string Checks = "/api/app/sample-check";
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
        object Seed(string on) =>
            new
            {
                source = "Welfare lottery",
                publishedOn = on,
                value = "04 11 17 21 25 31 + 09",
            };

        (await prefecture.SendAsync($"{Samples}/{frozen.Id}/draw", Seed("2020-04-01"))).ErrorCode.ShouldBe(Prefix + "SeedTooEarly");
        (await prefecture.SendAsync($"{Samples}/{frozen.Id}/draw", Seed("2020-04-02"))).ErrorCode.ShouldBe(Prefix + "SeedNotYetPublished");
        await _rig.MoveAsync(new DateOnly(2020, 4, 2));
        var drawn = await prefecture.MustAsync($"{Samples}/{frozen.Id}/draw", Seed("2020-04-02"));
        (await prefecture.SendAsync($"{Samples}/{frozen.Id}/draw", Seed("2020-04-02"))).ErrorCode.ShouldBe(Prefix + "SampleDrawn");

        var checks = drawn.Body.GetProperty("checks").EnumerateArray().ToList();
        checks.Count.ShouldBeGreaterThanOrEqualTo(4);
        var mine = checks.Where(c => c.GetProperty("claimId").GetGuid() == claim.Id).ToList();
        var after = await _rig.ClaimAsync(claim.Id);
        after
            .Lines.Count(l => l.AwaitedStep == ClaimStep.PrefectureReview && l.PrefectureReasons.Contains(PrefectureReviewReasons.Sample))
            .ShouldBe(mine.Count);
        await ListedAsync(frozen, drawn);
        var decided = await prefecture.MustAsync(
            $"/api/app/sample-check/{checks[0].GetProperty("id").GetGuid()}/decide",
            new { assured = false, finding = "no sign-in sheet" }
        );
        decided.Body.GetProperty("checks").EnumerateArray().First().GetProperty("status").GetString().ShouldBe("NotAssured");
        decided.Body.GetProperty("undecided").GetInt32().ShouldBe(checks.Count - 1);
        var file = await _rig.Anybody.GetStringAsync($"/api/app/public-sample/{frozen.Id}/list", TestContext.Current.CancellationToken);
        file.ShouldContain("# seed: Welfare lottery|2020-04-02|04 11 17 21 25 31 + 09");
        foreach (var telling in (string[])["学员", claim.ClassName, claim.Id.ToString()])
            file.ShouldNotContain(telling);
    }

    /// <summary>WORKFLOWS 4.4: sampled: evidence requested, then assured or not assured, then the prefecture's review.</summary>
    [Fact]
    public async Task A_drawn_line_passes_the_prefecture_only_when_it_is_assured_over_what_the_institution_gave_and_holds_no_other()
    {
        await _rig.MoveAsync(NoticeRig.Today);
        var claim = await _rig.ReviewedAsync(ClaimKind.TrainingSubsidy, 20);
        var prefecture = await host.ClientForAsync("prefecture-reviewer");
        var frozen = await prefecture.MustAsync(Samples, new { valuePercent = 100, randomPercent = 10 });
        await _rig.MoveAsync(new DateOnly(2020, 4, 2));
        var drawn = await prefecture.MustAsync(
            $"{Samples}/{frozen.Id}/draw",
            new
            {
                source = "Lottery",
                publishedOn = "2020-04-02",
                value = "7",
            }
        );
        var checks = drawn
            .Body.GetProperty("checks")
            .EnumerateArray()
            .Where(c => c.GetProperty("claimId").GetGuid() == claim.Id)
            .Select(c => (Id: c.GetProperty("id").GetGuid(), Name: c.GetProperty("traineeName").GetString()!))
            .ToList();
        var lines = checks.ConvertAll(c => claim.Lines.Single(l => l.TraineeName == c.Name));
        checks.Count.ShouldBeGreaterThanOrEqualTo(3);

        var early = await PassAsync(prefecture, claim, lines[0]);
        (early.ErrorCode, early.Message.Contains(checks[0].Name, StringComparison.Ordinal)).ShouldBe((Prefix + "SampleUndecided", true));
        await GiveEvidenceAsync(claim, checks[0].Id);
        (await PassAsync(prefecture, claim, lines[0])).ErrorCode.ShouldBe(Prefix + "SampleUndecided");
        await SeenByPrefectureAsync(prefecture, frozen.Id, checks[0].Id);
        await prefecture.MustAsync($"/api/app/sample-check/{checks[0].Id}/decide", new { assured = true, finding = "sheets fit" });
        await prefecture.MustAsync($"/api/app/sample-check/{checks[1].Id}/decide", new { assured = false, finding = "no sheets" });

        var both = await PassAsync(prefecture, claim, lines[0], lines[1]);
        (both.ErrorCode, both.Message.Contains(checks[1].Name, StringComparison.Ordinal)).ShouldBe((Prefix + "SampleNotAssured", true));
        (await PassAsync(prefecture, claim, lines[0])).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        await prefecture.MustAsync(
            Review(claim),
            new
            {
                decisions = new[]
                {
                    new
                    {
                        lineId = lines[1].Id,
                        decision = "Return",
                        reasons = new[] { new { code = "AttendanceUnclear" } },
                    },
                },
            }
        );
        var after = (await _rig.ClaimAsync(claim.Id)).Lines.ToDictionary(l => l.Id, l => l.Status);
        (after[lines[0].Id], after[lines[1].Id], after[lines[2].Id]).ShouldBe(
            (SubsidyClaimLineStatus.PrefecturePassed, SubsidyClaimLineStatus.Returned, SubsidyClaimLineStatus.SecondPassed)
        );
    }

    /// <summary>The institution alone sees what it is asked for, on its claim and in its queue, and gives a file with a word.</summary>
    private async Task GiveEvidenceAsync(SubsidyClaim claim, Guid checkId)
    {
        var own = await host.InstitutionOfAsync(claim.Lines[0].Id);
        var other = await host.ClientForAsync("inst2-admin");
        var asked = (await own.FetchAsync(Checks + "?claimId=" + claim.Id)).Items;
        asked.Select(a => a.GetProperty("id").GetGuid()).ShouldContain(checkId);
        asked.ShouldAllBe(a =>
            a.GetProperty("status").GetString() == "EvidenceRequested" && !a.ToString().Contains("part") && !a.ToString().Contains("risk")
        );
        (await other.FetchAsync(Checks + "?claimId=" + claim.Id)).Items.ShouldBeEmpty();
        (await own.FetchAsync("/api/app/work-queue")).Body.ToString().ShouldContain("SampleEvidence");
        (await UploadAsync(other, checkId, "sheets of 7 April", "%PDF-1.4 sheet")).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await UploadAsync(own, checkId, " ", "%PDF-1.4 sheet")).StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        (await UploadAsync(own, checkId, "sheets of 7 April", "no document")).StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        (await UploadAsync(own, checkId, "sheets of 7 April", "%PDF-1.4 sheet")).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    private static async Task SeenByPrefectureAsync(HttpClient prefecture, Guid round, Guid checkId)
    {
        var check = (await prefecture.FetchAsync($"{Samples}/{round}"))
            .Body.GetProperty("checks")
            .EnumerateArray()
            .Single(c => c.GetProperty("id").GetGuid() == checkId);
        check.GetProperty("words").EnumerateArray().ShouldHaveSingleItem().GetString().ShouldBe("sheets of 7 April");
        var file = check.GetProperty("evidence").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetGuid();
        (await prefecture.GetStringAsync($"{Checks}/{checkId}/evidence/{file}", TestContext.Current.CancellationToken)).ShouldBe(
            "%PDF-1.4 sheet"
        );
    }

    /// <summary>Anybody finds the round with its promise and its seed, and the list to draw again from.</summary>
    private async Task ListedAsync(Answer frozen, Answer drawn)
    {
        var listed = (await _rig.Anybody.FetchAsync("/api/app/public-sample")).Items.Single(r =>
            r.GetProperty("id").GetGuid() == frozen.Id
        );
        listed.GetProperty("digest").GetString().ShouldBe(frozen.Text("digest"));
        (listed.GetProperty("seedSource").GetString(), listed.GetProperty("seedValue").GetString()).ShouldBe(
            ("Welfare lottery", "04 11 17 21 25 31 + 09")
        );
        listed.GetProperty("drawn").GetInt32().ShouldBe(drawn.Body.GetProperty("checks").GetArrayLength());
        listed.ToString().ShouldNotContain(drawn.Text("frozenByName")!);
    }

    private static Task<Answer> PassAsync(HttpClient prefecture, SubsidyClaim claim, params SubsidyClaimLine[] lines) =>
        prefecture.SendAsync(Review(claim), new { decisions = lines.Select(l => new { lineId = l.Id, decision = "Pass" }) });

    private static string Review(SubsidyClaim claim) => $"/api/app/subsidy-claim/{claim.Id}/prefecture-review";

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, Guid checkId, string word, string content)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(word), "word" },
            { new ByteArrayContent(System.Text.Encoding.ASCII.GetBytes(content)), "file", "sheet.pdf" },
        };
        return await client.PostAsync($"{Checks}/{checkId}/evidence", form, TestContext.Current.CancellationToken);
    }
}
