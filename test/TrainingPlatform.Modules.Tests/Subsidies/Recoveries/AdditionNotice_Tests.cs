using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.Modules.Subsidies.Publicity;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Recoveries;

/// <summary>Issue 4, "Public notice" and "Payment": what a top-up adds stands in a closed notice of its own before the bank gets a file.</summary>
public class AdditionNotice_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Batches = PaymentRig.Batches;
    private const string Differences = "/api/app/difference";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private readonly NoticeRig _notices = new(host);
    private HttpClient _publisher = null!;

    [Fact]
    public async Task An_addition_is_payable_only_after_its_own_notice_has_closed_and_then_once()
    {
        var paid = await PaidAsync("652822", ClaimKind.TrainingSubsidy, 2, "INSTITUTION");
        var addition = await AcceptedAsync(paid, 0);
        (await RefusedAsync(paid)).ShouldBe(SubsidiesErrorCodes.NothingPayable);
        var candidate = (await paid.Reviewer.FetchAsync(NoticeRig.Notices + "/candidates"))
            .Body.GetProperty("candidates")
            .EnumerateArray()
            .Single();
        (Whole(candidate, "lines"), Whole(candidate, "additions"), Text(candidate, "amount")).ShouldBe((1, 1, "300.00"));
        (await OfAsync(paid, addition)).GetProperty("awaitsNotice").GetBoolean().ShouldBeTrue();

        var notice = await PublishAsync(paid, addition);

        var page = await _notices.Anybody.FetchAsync($"{NoticeRig.Public}/{notice.Id}");
        var row = page.Body.GetProperty("rows").EnumerateArray().Single();
        (row.GetProperty("addition").GetBoolean(), Text(row, "amount"), page.Text("amount")).ShouldBe((true, "300.00", "300.00"));
        row.GetProperty("standard").ValueKind.ShouldBe(JsonValueKind.Null, "what the line was paid by is not what is added by");
        PublicPage.Digest(page.Text("number")!, [row]).ShouldBe(page.Text("digest"));
        (await RefusedAsync(paid)).ShouldBe(SubsidiesErrorCodes.NothingPayable);
        (await _publisher.SendAsync(NoticeRig.Notices, Order(paid, addition))).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingToPublish);
        await ToldAsync(paid, notice);

        await host.CloseNoticeAsync(_publisher, notice);
        var batch = await paid.Rig.ExportedAsync();

        var up = (await paid.Rig.PaymentsAsync(batch)).ShouldHaveSingleItem();
        (Text(up, "amount"), Text(up, "noticeNumber"), Text(up, "lineId")).ShouldBe(
            ("300.00", notice.Text("number"), paid.Lines[0].ToString())
        );
        await paid.Rig.AnswerAsync(batch, PaymentRig.Result([up]));
        (await RefusedAsync(paid)).ShouldBe(SubsidiesErrorCodes.NothingPayable);
        (await _publisher.SendAsync(NoticeRig.Notices, Order(paid, addition))).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingToPublish);
        (await paid.Rig.BooksAsync())[LedgerAccountKind.Paid].ShouldBe(Yuan.Parse("6700.00"));
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(0);
    }

    [Fact]
    public async Task An_objection_that_is_right_lets_the_addition_alone_fall_and_one_that_is_not_lets_it_go_on()
    {
        var paid = await PaidAsync("652823", ClaimKind.TrainingSubsidy, 2);
        var accepts = await LeaderAsync("accepts");
        var (falls, stands) = (await AcceptedAsync(paid, 0, accepts), await AcceptedAsync(paid, 1, accepts));
        var notice = await PublishAsync(paid, falls, stands);
        foreach (var doubted in new[] { falls, stands })
            await _notices.Anybody.MustAsync(
                NoticeRig.Public + "/objection",
                new
                {
                    noticeId = notice.Id,
                    code = await CodeAsync(doubted),
                    reason = "he left in May",
                }
            );
        await host.CloseNoticeAsync(_publisher, notice);
        (await RefusedAsync(paid)).ShouldBe(SubsidiesErrorCodes.NothingPayable);
        var leader = await LeaderAsync("investigates");
        (await DecideAsync(accepts, paid.Lines[0], "Upheld")).ErrorCode.ShouldBe(SubsidiesErrorCodes.InvestigatorDecidedAddition);

        (await DecideAsync(leader, paid.Lines[0], "Upheld")).Text("status").ShouldBe("Upheld");
        (await RefusedAsync(paid)).ShouldBe(SubsidiesErrorCodes.NothingPayable);
        (await DecideAsync(leader, paid.Lines[1], "Dismissed")).Text("status").ShouldBe("Dismissed");

        Text(await OfAsync(paid, falls), "status").ShouldBe("Overturned");
        (await host.LinesAsync(paid.Id)).ShouldAllBe(l => l.Status == SubsidyClaimLineStatus.Paid && l.Amount == Yuan.Parse("3200.00"));
        var proof = await host.WithAsync<NoticeProof, IReadOnlyList<NoticeFinding>>(p => p.CheckAsync([.. paid.Lines], Ct));
        proof.ShouldAllBe(f => f.Holds, "an objection to an addition doubts no line");
        var batch = await paid.Rig.ExportedAsync();
        Text((await paid.Rig.PaymentsAsync(batch)).ShouldHaveSingleItem(), "lineId").ShouldBe(paid.Lines[1].ToString());
        (await _publisher.SendAsync(NoticeRig.Notices, Order(paid, falls))).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingToPublish);
    }

    [Theory]
    [InlineData("652824", "Amount", NoticeFault.AmountChanged)]
    [InlineData("652825", "Row", NoticeFault.NoticeTampered)]
    [InlineData("652827", "Payee", NoticeFault.PayeeChanged)]
    [InlineData("652828", "Bank", NoticeFault.AccountNotGiven)]
    [InlineData("652829", "Gone", NoticeFault.NotPublished)]
    public async Task An_addition_that_is_no_longer_what_was_published_is_found_at_the_release(string county, string what, object fault)
    {
        var paid = await PaidAsync(county, ClaimKind.TrainingSubsidy, 1);
        var addition = await AcceptedAsync(paid, 0);
        await host.CloseNoticeAsync(_publisher, await PublishAsync(paid, addition));
        var batch = await paid.Rig.ApprovedBatchAsync();

        await TamperAsync(batch, addition, what);
        await DigestAnewAsync(batch);

        var refused = await paid.Rig.Releaser.SendAsync($"{Batches}/{batch}/release");
        refused.ErrorCode.ShouldBe(SubsidiesErrorCodes.LineNotProved);
        refused.Message.ShouldContain(await FaultTextAsync((NoticeFault)fault));
    }

    [Fact]
    public async Task Fewer_than_10_allowance_additions_wait_and_go_into_the_next_notice_with_others()
    {
        var paid = await PaidAsync("652826", ClaimKind.LivingAllowance, 10);
        Guid[] added = [await AcceptedAsync(paid, 0), await AcceptedAsync(paid, 1), await AcceptedAsync(paid, 2)];
        var order = new
        {
            kind = "LivingAllowance",
            divisionId = paid.Rig.Division,
            contactPhone = "0996-0000000",
        };
        (await _publisher.SendAsync(NoticeRig.Notices, order)).ErrorCode.ShouldBe(SubsidiesErrorCodes.NoticeTooSmall);
        var lines = (await paid.Rig.ReviewedAsync(7)).Lines;

        var notice = await _publisher.MustAsync(NoticeRig.Notices, order);

        var rows = (await _notices.Anybody.FetchAsync($"{NoticeRig.Public}/{notice.Id}"))
            .Body.GetProperty("rows")
            .EnumerateArray()
            .ToList();
        (rows.Count, rows.Count(r => r.GetProperty("addition").GetBoolean())).ShouldBe((10, 3));
        foreach (var telling in (string[])["unitName", "personMask", "project", "level", "standard"])
            rows.ShouldAllBe(r => r.GetProperty(telling).ValueKind == JsonValueKind.Null);
        await host.CloseNoticeAsync(_publisher, notice);
        (await host.LinesAsync(lines[0].ClaimId)).ShouldAllBe(l => l.Status == SubsidyClaimLineStatus.NoticePassed);
        var payable = (await paid.Rig.Preparer.FetchAsync(Batches + "/payable")).Items.ShouldHaveSingleItem();
        (Whole(payable, "lines"), Text(payable, "amount")).ShouldBe((added.Length, "900.00"));
    }

    private async Task<PaidClaim> PaidAsync(string county, ClaimKind kind, int count, string payee = "TRAINEE")
    {
        _publisher = await host.PublisherAsync(county);
        return await host.PaidAsync(county, kind, count, payee);
    }

    /// <summary>As the publisher: one who sees the county's institutions too.</summary>
    private Task<HttpClient> LeaderAsync(string name) => host.OfficerAsync(name, [RoleNames.CountyLeader]);

    /// <summary>So much more for one paid line, accepted by the county's leader.</summary>
    private async Task<Guid> AcceptedAsync(PaidClaim paid, int line, HttpClient? leader = null)
    {
        var id = await host.WithAsync<TrainingPlatformDbContext, Guid>(async db =>
        {
            var of = await db.Set<SubsidyClaimLine>().SingleAsync(l => l.Id == paid.Lines[line], Ct);
            var answer = new NewAnswer(of.Amount + Yuan.Parse("300.00"), DifferenceCauseKind.FactsChanged, null, null, null);
            var difference = new DifferenceLine(
                Guid.CreateVersion7(),
                of,
                new Settled(of.Amount, Yuan.Zero, Yuan.Zero),
                answer,
                TestClaim.FirstReviewer
            );
            db.Add(difference);
            await db.SaveChangesAsync(Ct);
            return difference.Id;
        });
        (await (leader ?? paid.Rig.Approver).MustAsync($"{Differences}/{id}/decide", new { accepted = true, reason = "more days" }))
            .Text("status")
            .ShouldBe("Accepted");
        return id;
    }

    private static object Order(PaidClaim paid, params Guid[] additions) =>
        new
        {
            kind = "TrainingSubsidy",
            divisionId = paid.Rig.Division,
            additionIds = additions,
            contactPhone = "0996-0000000",
        };

    private Task<Answer> PublishAsync(PaidClaim paid, params Guid[] additions) =>
        _publisher.MustAsync(NoticeRig.Notices, Order(paid, additions));

    private static async Task<string?> RefusedAsync(PaidClaim paid) =>
        (
            await paid.Rig.Preparer.SendAsync(
                Batches,
                new
                {
                    kind = "TrainingSubsidy",
                    fund = PaymentRig.Fund,
                    divisionId = paid.Rig.Division,
                    year = 2020,
                    followUp = false,
                }
            )
        ).ErrorCode;

    private static async Task<JsonElement> OfAsync(PaidClaim paid, Guid difference) =>
        (await paid.Reviewer.FetchAsync(Differences + "?maxResultCount=100")).Items.Single(d =>
            d.GetProperty("id").GetGuid() == difference
        );

    /// <summary>The institution reads in its line's case that the addition is public, since when and until when, and who did it only masked.</summary>
    private async Task ToldAsync(PaidClaim paid, Answer notice)
    {
        var told = (await (await host.InstitutionOfAsync(paid.Lines[0])).FetchAsync($"/api/app/claim-timeline/line/{paid.Lines[0]}"))
            .Body.GetProperty("entries")
            .EnumerateArray()
            .Single(e => Text(e, "action") == "AdditionPublished");
        Text(told, "note").ShouldBe($"300.00 · {notice.Text("number")} · {notice.Text("firstDay")} — {notice.Text("lastDay")}");
        Text(told, "byName")!.ShouldContain('*');
    }

    private static async Task<Answer> DecideAsync(HttpClient investigator, Guid line, string outcome)
    {
        var objection = (await investigator.FetchAsync(NoticeRig.Objections + "?maxResultCount=100")).Items.Single(o =>
            o.GetProperty("lineId").GetGuid() == line
        );
        (objection.GetProperty("addition").GetBoolean(), Text(objection, "amount")).ShouldBe((true, "300.00"));
        return await investigator.SendAsync(
            $"{NoticeRig.Objections}/{objection.GetProperty("id").GetGuid()}/decide",
            new
            {
                outcome,
                finding = "seen",
                reply = "Thank you.",
            }
        );
    }

    private Task<string> CodeAsync(Guid difference) =>
        host.WithAsync<TrainingPlatformDbContext, string>(db =>
            db.Set<NoticeRow>().Where(r => r.DifferenceId == difference).Select(r => r.Code).SingleAsync(Ct)
        );

    private Task TamperAsync(Guid batch, Guid addition, string what) =>
        what switch
        {
            "Payee" => SqlAsync($"UPDATE \"SubPayments\" SET \"PayeeName\" = 'Somebody else' WHERE \"BatchId\" = '{Id(batch)}'"),
            "Bank" => SqlAsync($"UPDATE \"SubPayments\" SET \"Bank\" = 'Another bank' WHERE \"BatchId\" = '{Id(batch)}'"),
            "Gone" => RowAsync($"DELETE FROM \"SubNoticeRows\" WHERE \"DifferenceId\" = '{Id(addition)}'"),
            "Row" => RowAsync(
                $"UPDATE \"SubNoticeRows\" SET \"Amount\" = 90000 WHERE \"DifferenceId\" = '{Id(addition)}'",
                () => MoreAsync(batch, addition)
            ),
            _ => MoreAsync(batch, addition),
        };

    /// <summary>900.00 instead of 300.00, wherever the batch looks but in the notice.</summary>
    private async Task MoreAsync(Guid batch, Guid addition)
    {
        await SqlAsync($"UPDATE \"SubDifferenceLines\" SET \"Difference\" = 90000 WHERE \"Id\" = '{Id(addition)}'");
        await SqlAsync($"UPDATE \"SubPayments\" SET \"Amount\" = 90000 WHERE \"BatchId\" = '{Id(batch)}'");
        await SqlAsync($"UPDATE \"SubPaymentBatches\" SET \"Total\" = 90000 WHERE \"Id\" = '{Id(batch)}'");
    }

    private async Task RowAsync(string sql, Func<Task>? then = null)
    {
        await _notices.TamperAsync("SubNoticeRows", sql);
        await (then?.Invoke() ?? Task.CompletedTask);
    }

    private async Task DigestAnewAsync(Guid batch)
    {
        var totals = await host.WithAsync<BatchProof, BatchTotals>(p => p.TotalsAsync(batch, Ct));
        await SqlAsync($"UPDATE \"SubPaymentBatches\" SET \"ListDigest\" = '{totals.Digest}' WHERE \"Id\" = '{Id(batch)}'");
    }

    private Task<string> FaultTextAsync(NoticeFault fault) =>
        host.WithAsync<AspNetCore.Localization.TextCatalog, string>(t =>
            Task.FromResult(t.TextIn("zh-Hans", "TrainingPlatform", "NoticeFault:" + fault))
        );

    private async Task SqlAsync(string sql) =>
        (await host.WithAsync<TrainingPlatformDbContext, int>(db => db.Database.ExecuteSqlRawAsync(sql, Ct))).ShouldBe(1, sql);

    private static string Id(Guid id) => TestDatabase.IsPostgreSql ? id.ToString() : id.ToString().ToUpperInvariant();

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();

    private static int Whole(JsonElement row, string name) => row.GetProperty(name).GetInt32();
}
