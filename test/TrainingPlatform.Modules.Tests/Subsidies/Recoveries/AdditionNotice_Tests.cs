using System.Text.Json;
using Microsoft.EntityFrameworkCore;
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
public class AdditionNotice_Tests(PlatformHost host) : AdditionSteps(host), IClassFixture<PlatformHost>
{
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

        var page = await Rig.Anybody.FetchAsync($"{NoticeRig.Public}/{notice.Id}");
        var row = page.Body.GetProperty("rows").EnumerateArray().Single();
        (row.GetProperty("addition").GetBoolean(), Text(row, "amount"), page.Text("amount")).ShouldBe((true, "300.00", "300.00"));
        row.GetProperty("standard").ValueKind.ShouldBe(JsonValueKind.Null, "what the line was paid by is not what is added by");
        PublicPage.Digest(page.Text("number")!, [row]).ShouldBe(page.Text("digest"));
        (await RefusedAsync(paid)).ShouldBe(SubsidiesErrorCodes.NothingPayable);
        (await Publisher.SendAsync(NoticeRig.Notices, Order(paid, addition))).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingToPublish);
        await ToldAsync(paid, notice);

        await Host.CloseNoticeAsync(Publisher, notice);
        var batch = await paid.Rig.ExportedAsync();

        var up = (await paid.Rig.PaymentsAsync(batch)).ShouldHaveSingleItem();
        (Text(up, "amount"), Text(up, "noticeNumber"), Text(up, "lineId")).ShouldBe(
            ("300.00", notice.Text("number"), paid.Lines[0].ToString())
        );
        await paid.Rig.AnswerAsync(batch, PaymentRig.Result([up]));
        (await RefusedAsync(paid)).ShouldBe(SubsidiesErrorCodes.NothingPayable);
        (await Publisher.SendAsync(NoticeRig.Notices, Order(paid, addition))).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingToPublish);
        (await paid.Rig.BooksAsync())[LedgerAccountKind.Paid].ShouldBe(Yuan.Parse("6700.00"));
        (await Migrator.RunForExitCodeAsync(Host.Database, "ledger", "verify")).ShouldBe(0);
    }

    [Fact]
    public async Task An_objection_that_is_right_lets_the_addition_alone_fall_and_one_that_is_not_lets_it_go_on()
    {
        var paid = await PaidAsync("652823", ClaimKind.TrainingSubsidy, 2);
        var accepts = await LeaderAsync("accepts");
        var (falls, stands) = (await AcceptedAsync(paid, 0, accepts), await AcceptedAsync(paid, 1, accepts));
        var notice = await PublishAsync(paid, falls, stands);
        foreach (var doubted in new[] { falls, stands })
            await Rig.Anybody.MustAsync(
                NoticeRig.Public + "/objection",
                new
                {
                    noticeId = notice.Id,
                    code = await CodeAsync(doubted),
                    reason = "he left in May",
                }
            );
        await Host.CloseNoticeAsync(Publisher, notice);
        (await RefusedAsync(paid)).ShouldBe(SubsidiesErrorCodes.NothingPayable);
        var leader = await LeaderAsync("investigates");
        (await DecideAsync(accepts, paid.Lines[0], "Upheld")).ErrorCode.ShouldBe(SubsidiesErrorCodes.InvestigatorDecidedAddition);

        (await DecideAsync(leader, paid.Lines[0], "Upheld")).Text("status").ShouldBe("Upheld");
        (await RefusedAsync(paid)).ShouldBe(SubsidiesErrorCodes.NothingPayable);
        (await DecideAsync(leader, paid.Lines[1], "Dismissed")).Text("status").ShouldBe("Dismissed");

        Text(await OfAsync(paid, falls), "status").ShouldBe("Overturned");
        (await Host.LinesAsync(paid.Id)).ShouldAllBe(l => l.Status == SubsidyClaimLineStatus.Paid && l.Amount == Yuan.Parse("3200.00"));
        var proof = await Host.WithAsync<NoticeProof, IReadOnlyList<NoticeFinding>>(p => p.CheckAsync([.. paid.Lines], Ct));
        proof.ShouldAllBe(f => f.Holds, "an objection to an addition doubts no line");
        var batch = await paid.Rig.ExportedAsync();
        Text((await paid.Rig.PaymentsAsync(batch)).ShouldHaveSingleItem(), "lineId").ShouldBe(paid.Lines[1].ToString());
        (await Publisher.SendAsync(NoticeRig.Notices, Order(paid, falls))).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingToPublish);
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
        (await Publisher.SendAsync(NoticeRig.Notices, order)).ErrorCode.ShouldBe(SubsidiesErrorCodes.NoticeTooSmall);
        var lines = (await paid.Rig.ReviewedAsync(7)).Lines;

        var notice = await Publisher.MustAsync(NoticeRig.Notices, order);

        var rows = (await Rig.Anybody.FetchAsync($"{NoticeRig.Public}/{notice.Id}")).Body.GetProperty("rows").EnumerateArray().ToList();
        (rows.Count, rows.Count(r => r.GetProperty("addition").GetBoolean())).ShouldBe((10, 3));
        foreach (var telling in (string[])["unitName", "personMask", "project", "level", "standard"])
            rows.ShouldAllBe(r => r.GetProperty(telling).ValueKind == JsonValueKind.Null);
        await Host.CloseNoticeAsync(Publisher, notice);
        (await Host.LinesAsync(lines[0].ClaimId)).ShouldAllBe(l => l.Status == SubsidyClaimLineStatus.NoticePassed);
        var payable = (await paid.Rig.Preparer.FetchAsync(Batches + "/payable")).Items.ShouldHaveSingleItem();
        (Whole(payable, "lines"), Text(payable, "amount")).ShouldBe((added.Length, "900.00"));
    }

    /// <summary>The institution reads in its line's case that the addition is public, since when and until when, and who did it only masked.</summary>
    private async Task ToldAsync(PaidClaim paid, Answer notice)
    {
        var told = (await (await Host.InstitutionOfAsync(paid.Lines[0])).FetchAsync($"/api/app/claim-timeline/line/{paid.Lines[0]}"))
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
        Host.WithAsync<TrainingPlatformDbContext, string>(db =>
            db.Set<NoticeRow>().Where(r => r.DifferenceId == difference).Select(r => r.Code).SingleAsync(Ct)
        );
}
