using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Publicity;

/// <summary>Lists on the public page, objections, and what a closed list proves before money leaves.</summary>
public class PublicNotice_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Prefix = "TrainingPlatform.Subsidies:";
    private static readonly DateOnly LastDay = new(2020, 4, 8);
    private static readonly DateOnly After = new(2020, 4, 9);
    private readonly NoticeRig _rig = new(host);

    /// <summary>WORKFLOWS 4.6: objection upheld for one line out of 40.</summary>
    [Fact]
    public async Task An_objection_upheld_for_one_line_out_of_40_holds_that_line_and_lets_39_go_on()
    {
        await _rig.MoveAsync(NoticeRig.Today);
        var claim = await _rig.ReviewedAsync(ClaimKind.TrainingSubsidy, 40, await _rig.TraineeAsync("赵晓禾"));
        var reviewer = await host.ClientForAsync("county-reviewer");
        var leader = await host.ClientForAsync("county-leader");

        var notice = await _rig.PublishAsync(reviewer, claim);
        // Five working days from Wednesday 1 April; 4 to 6 April are a holiday.
        (notice.Text("firstDay"), notice.Text("lastDay"), notice.Text("earliestPaymentOn")).ShouldBe(("2020-04-01", "2020-04-08", "2020-04-09"));
        await EverybodyReadsAsync(notice.Id, 40, "128000.00");
        await OwnLineAsync();

        var doubted = claim.Lines[7].Id;
        var receipt = await _rig.Anybody.MustAsync(NoticeRig.Public + "/objection", new { noticeId = notice.Id, code = await _rig.CodeAsync(doubted), reason = "was abroad" });
        (await reviewer.SendAsync($"{NoticeRig.Notices}/{notice.Id}/close")).ErrorCode.ShouldBe(Prefix + "NoticeStillRunning");
        await UpholdAsync(leader, doubted);

        await _rig.MoveAsync(After);
        (await _rig.Anybody.SendAsync(NoticeRig.Public + "/objection", new { noticeId = notice.Id, code = "X", reason = "late" })).ErrorCode.ShouldBe(Prefix + "NoticeOver");
        (await reviewer.MustAsync($"{NoticeRig.Notices}/{notice.Id}/close")).Text("status").ShouldBe("Closed");
        (await reviewer.SendAsync($"{NoticeRig.Notices}/{notice.Id}/close")).ErrorCode.ShouldBe(Prefix + "NoticeClosed");

        var after = await _rig.ClaimAsync(claim.Id);
        after.Line(doubted).Status.ShouldBe(SubsidyClaimLineStatus.Rejected);
        after.Lines.Count(l => l.Status == SubsidyClaimLineStatus.NoticePassed).ShouldBe(39);
        after.Amount.ShouldBe(Yuan.Parse("124800.00"));
        var proof = await _rig.ProveAsync(after);
        proof.Single(f => !f.Holds).ShouldSatisfyAllConditions(f => f.LineId.ShouldBe(doubted), f => f.Faults.ShouldBe([NoticeFault.ObjectionUpheld]));
        var answer = await _rig.Anybody.FetchAsync($"{NoticeRig.Public}/objection?receipt={receipt.Text("receipt")}");
        (answer.Text("status"), answer.Text("reply")).ShouldBe(("Upheld", "You were right."));
        await OfflineAsync(notice.Id);
    }

    [Fact]
    public async Task An_open_objection_holds_its_line_past_the_closing_until_another_person_dismisses_it()
    {
        await _rig.MoveAsync(NoticeRig.Today);
        var claim = await _rig.ReviewedAsync(ClaimKind.TrainingSubsidy, 3);
        var notice = await _rig.PublishAsync(await host.ClientForAsync("county-reviewer"), claim);
        var doubted = claim.Lines[1].Id;
        await _rig.Anybody.MustAsync(NoticeRig.Public + "/objection", new { noticeId = notice.Id, code = await _rig.CodeAsync(doubted), name = "A neighbour", reason = "never seen" });

        await _rig.MoveAsync(After);
        await host.WithAsync<NoticeCloser>(c => c.CloseDueAsync(TestContext.Current.CancellationToken));
        await host.WithAsync<NoticeCloser>(c => c.CloseDueAsync(TestContext.Current.CancellationToken));

        var held = await _rig.ClaimAsync(claim.Id);
        held.Line(doubted).Status.ShouldBe(SubsidyClaimLineStatus.InNotice);
        held.Lines.Count(l => l.Status == SubsidyClaimLineStatus.NoticePassed).ShouldBe(2);
        (await _rig.ProveAsync(held)).Single(f => f.LineId == doubted).Faults.ShouldBe([NoticeFault.ObjectionOpen]);
        var leader = await host.ClientForAsync("county-leader");
        var id = await ObjectionAsync(leader, doubted);
        (await leader.SendAsync($"{NoticeRig.Objections}/{id}/decide", new { outcome = "Upheld" })).FaultMembers.ShouldBe(["lineDecision", "reasonCodes", "finding", "reply"]);
        await leader.MustAsync($"{NoticeRig.Objections}/{id}/decide", new { outcome = "Dismissed", finding = "seen by the teacher", reply = "Attended every day." });
        (await leader.SendAsync($"{NoticeRig.Objections}/{id}/decide", new { outcome = "Dismissed", finding = "again", reply = "again" })).ErrorCode.ShouldBe(Prefix + "ObjectionDecided");

        (await _rig.ClaimAsync(claim.Id)).Line(doubted).Status.ShouldBe(SubsidyClaimLineStatus.NoticePassed);
        (await _rig.ProveAsync(held)).ShouldAllBe(f => f.Holds);
    }

    [Fact]
    public async Task Fewer_than_10_allowance_lines_wait_for_the_next_notice_which_shows_code_size_and_amount_only()
    {
        await _rig.MoveAsync(NoticeRig.Today);
        var six = await _rig.ReviewedAsync(ClaimKind.LivingAllowance, 6);
        var reviewer = await host.ClientForAsync("county-reviewer");
        (await reviewer.SendAsync(NoticeRig.Notices, new { kind = "LivingAllowance", lineIds = six.Lines.Select(l => l.Id), contactPhone = "1" })).ErrorCode.ShouldBe(Prefix + "NoticeTooSmall");
        (await _rig.ClaimAsync(six.Id)).Lines.ShouldAllBe(l => l.Status == SubsidyClaimLineStatus.SecondPassed);
        var five = await _rig.ReviewedAsync(ClaimKind.LivingAllowance, 5);

        var notice = await reviewer.MustAsync(NoticeRig.Notices, new { kind = "LivingAllowance", lineIds = six.Lines.Concat(five.Lines).Select(l => l.Id), contactPhone = "0996-0000000" });

        var rows = await EverybodyReadsAsync(notice.Id, 11, "13200.00");
        foreach (var name in (string[])["unitName", "personMask", "project", "level", "standard"])
            rows.ShouldAllBe(r => r.GetProperty(name).ValueKind == System.Text.Json.JsonValueKind.Null);
        var page = await _rig.Anybody.GetStringAsync($"{NoticeRig.Public}/{notice.Id}", TestContext.Current.CancellationToken);
        foreach (var telling in (string[])["LivingAllowance", "学员", six.ClassName, "659*", "Holder"])
            page.ShouldNotContain(telling);
    }

    /// <summary>WORKFLOWS 4.6: notice list edited after publication must be refused.</summary>
    [Fact]
    public async Task A_notice_list_edited_after_publication_is_refused_by_the_database_and_found_by_the_release_check()
    {
        await _rig.MoveAsync(NoticeRig.Today);
        var claim = await _rig.ReviewedAsync(ClaimKind.TrainingSubsidy, 4);
        var notice = await _rig.PublishAsync(await host.ClientForAsync("county-reviewer"), claim);
        await _rig.MoveAsync(After);
        await host.WithAsync<NoticeCloser>(c => c.CloseDueAsync(TestContext.Current.CancellationToken));
        (await _rig.ProveAsync(claim)).ShouldAllBe(f => f.Holds);
        var edit = $"UPDATE \"SubNoticeRows\" SET \"PersonMask\" = 'X*Y' WHERE \"LineId\" = '{Id(claim.Lines[0].Id)}'";
        (await Should.ThrowAsync<Exception>(() => host.WithAsync<TrainingPlatformDbContext>(db => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, edit))))
            .Message.ShouldContain("never change");

        await _rig.TamperAsync("SubNoticeRows", edit);
        (await _rig.ProveAsync(claim)).ShouldAllBe(f => f.Faults.SequenceEqual(new[] { NoticeFault.NoticeTampered }));
        // Who also recomputes the digest lacks the key of the MAC.
        var digest = await host.WithAsync<NoticeReader, string>(async r => NoticeText.Digest(notice.Text("number")!, await r.RowsAsync(notice.Id, TestContext.Current.CancellationToken)));
        await _rig.TamperAsync("SubNotices", $"UPDATE \"SubNotices\" SET \"Digest\" = '{digest}' WHERE \"Number\" = '{notice.Text("number")}'");
        (await _rig.ProveAsync(claim)).ShouldAllBe(f => f.Faults.SequenceEqual(new[] { NoticeFault.NoticeTampered }));
    }

    [Theory]
    [InlineData("\"Amount\" = 990000", NoticeFault.AmountChanged)]
    [InlineData("\"TraineeName\" = 'Somebody else'", NoticeFault.NameChanged)]
    [InlineData("\"PayeeHolder\" = 'Somebody else'", NoticeFault.PayeeChanged)]
    [InlineData("\"PayeeAccount_Lookup\" = 'h1.other'", NoticeFault.AccountChanged)]
    [InlineData("\"DeterminationHash\" = 'other'", NoticeFault.AnswerChanged)]
    public async Task A_line_that_is_no_longer_what_was_published_is_named_with_what_changed(string change, object fault)
    {
        await _rig.MoveAsync(NoticeRig.Today);
        var claim = await _rig.ReviewedAsync(ClaimKind.TrainingSubsidy, 2);
        await _rig.PublishAsync(await host.ClientForAsync("county-reviewer"), claim);
        (await _rig.ProveAsync(claim)).ShouldAllBe(f => f.Faults.SequenceEqual(new[] { NoticeFault.NoticeNotClosed }));
        await _rig.MoveAsync(After);
        await host.WithAsync<NoticeCloser>(c => c.CloseDueAsync(TestContext.Current.CancellationToken));

        await _rig.TamperAsync("SubClaimLines", $"UPDATE \"SubClaimLines\" SET {change} WHERE \"Id\" = '{Id(claim.Lines[0].Id)}'");

        var proof = await _rig.ProveAsync(claim);
        proof.Single(f => f.LineId == claim.Lines[0].Id).Faults.ShouldBe([(NoticeFault)fault]);
        proof.Single(f => f.LineId == claim.Lines[1].Id).Holds.ShouldBeTrue();
    }

    [Fact]
    public async Task A_line_that_a_check_stands_against_goes_back_to_the_first_review_and_the_rest_of_the_county_is_published()
    {
        await _rig.MoveAsync(TestClaim.On.AddDays(1));
        var claim = await _rig.ReviewedAsync(ClaimKind.TrainingSubsidy, 3, answeredFor: 1);

        var notice = await _rig.PublishAsync(await host.ClientForAsync("county-reviewer"), claim);

        (notice.Body.GetProperty("rowCount").GetInt32(), notice.Body.GetProperty("heldLines").GetInt32()).ShouldBe((2, 1));
        var after = await _rig.ClaimAsync(claim.Id);
        after.Lines.Count(l => l.Status == SubsidyClaimLineStatus.InNotice).ShouldBe(2);
        after.Line(claim.Lines[0].Id).AwaitedStep.ShouldBe(ClaimStep.FirstReview);
    }

    [Fact]
    public async Task A_line_that_is_taken_back_leaves_its_list_and_the_list_still_proves_the_others()
    {
        await _rig.MoveAsync(NoticeRig.Today);
        var claim = await _rig.ReviewedAsync(ClaimKind.TrainingSubsidy, 3);
        var reviewer = await host.ClientForAsync("county-reviewer");
        var notice = await _rig.PublishAsync(reviewer, claim);
        var gone = claim.Lines[1].Id;

        await (await host.ClientForAsync("inst1-admin")).MustAsync($"/api/app/subsidy-claim/{claim.Id}/withdraw-lines", new { lineIds = new[] { gone } });
        await _rig.MoveAsync(After);
        await reviewer.MustAsync($"{NoticeRig.Notices}/{notice.Id}/close");

        var after = await _rig.ClaimAsync(claim.Id);
        after.Line(gone).Status.ShouldBe(SubsidyClaimLineStatus.Withdrawn);
        after.Lines.Count(l => l.Status == SubsidyClaimLineStatus.NoticePassed).ShouldBe(2);
        (await _rig.ProveAsync(after)).Where(f => f.LineId != gone).ShouldAllBe(f => f.Holds);
    }

    [Fact]
    public async Task Lines_are_put_back_also_when_that_leaves_nobody_to_publish()
    {
        await _rig.MoveAsync(TestClaim.On.AddDays(1));
        var claim = await _rig.ReviewedAsync(ClaimKind.TrainingSubsidy, 1, answeredFor: 1);
        var reviewer = await host.ClientForAsync("county-reviewer");

        var refused = await reviewer.SendAsync(NoticeRig.Notices, new { kind = "TrainingSubsidy", lineIds = claim.Lines.Select(l => l.Id), contactPhone = "1" });

        refused.ErrorCode.ShouldBe(Prefix + "AllLinesHeld");
        (await _rig.ClaimAsync(claim.Id)).Lines[0].AwaitedStep.ShouldBe(ClaimStep.FirstReview);
    }

    [Fact]
    public async Task Who_published_a_list_investigates_no_objection_to_it()
    {
        await _rig.MoveAsync(NoticeRig.Today);
        var claim = await _rig.ReviewedAsync(ClaimKind.TrainingSubsidy, 1);
        var both = await _rig.OfficerAsync("both-hats", RoleNames.CountyReviewer, RoleNames.CountyLeader);
        var notice = await _rig.PublishAsync(both, claim);
        await _rig.Anybody.MustAsync(NoticeRig.Public + "/objection", new { noticeId = notice.Id, code = await _rig.CodeAsync(claim.Lines[0].Id), reason = "doubt" });

        var refused = await both.SendAsync($"{NoticeRig.Objections}/{await ObjectionAsync(both, claim.Lines[0].Id)}/decide", new { outcome = "Dismissed", finding = "f", reply = "r" });

        refused.ErrorCode.ShouldBe(Prefix + "InvestigatorIsPublisher");
    }

    private async Task UpholdAsync(HttpClient investigator, Guid lineId) =>
        await investigator.MustAsync(
            $"{NoticeRig.Objections}/{await ObjectionAsync(investigator, lineId)}/decide",
            new { outcome = "Upheld", lineDecision = "Reject", reasonCodes = new[] { "NotEntitled" }, finding = "was abroad", reply = "You were right." }
        );

    private static async Task<Guid> ObjectionAsync(HttpClient officer, Guid lineId) =>
        (await officer.FetchAsync(NoticeRig.Objections + "?maxResultCount=100")).Items.Single(o => o.GetProperty("lineId").GetGuid() == lineId).GetProperty("id").GetGuid();

    /// <summary>Without a login; the digest is worked out again from nothing but the page.</summary>
    private async Task<IReadOnlyList<System.Text.Json.JsonElement>> EverybodyReadsAsync(Guid id, int rows, string amount)
    {
        var page = await _rig.Anybody.FetchAsync($"{NoticeRig.Public}/{id}");
        var list = page.Body.GetProperty("rows").EnumerateArray().ToList();
        (list.Count, page.Text("amount"), page.Text("status")).ShouldBe((rows, amount, "Running"));
        PublicPage.Digest(page.Text("number")!, list).ShouldBe(page.Text("digest"));
        return list;
    }

    private async Task OwnLineAsync()
    {
        var mine = (await (await host.ClientForAsync("trainee1")).FetchAsync(NoticeRig.Public + "/mine")).Items.First();
        mine.GetProperty("proved").GetBoolean().ShouldBeTrue();
        mine.GetProperty("path").GetArrayLength().ShouldBeInRange(4, 6);
        mine.GetProperty("amount").GetString().ShouldBe("3200.00");
        (await (await host.ClientForAsync("trainee2")).FetchAsync(NoticeRig.Public + "/mine")).Items.ShouldNotContain(i => i.GetProperty("lineId").GetGuid() == mine.GetProperty("lineId").GetGuid());
    }

    private async Task OfflineAsync(Guid id)
    {
        await _rig.MoveAsync(LastDay.AddDays(30));
        (await _rig.Anybody.FetchAsync($"{NoticeRig.Public}/{id}")).Body.GetProperty("rows").GetArrayLength().ShouldBe(40);
        await _rig.MoveAsync(LastDay.AddDays(31));
        var page = await _rig.Anybody.FetchAsync($"{NoticeRig.Public}/{id}");
        (page.Text("status"), page.Body.GetProperty("rows").GetArrayLength(), page.Text("digest")!.Length).ShouldBe(("Offline", 0, 64));
    }

    private static string Id(Guid id) => TestDatabase.IsPostgreSql ? id.ToString() : id.ToString().ToUpperInvariant();
}
