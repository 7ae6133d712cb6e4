using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Recoveries;

/// <summary>An accepted difference above nothing is published and paid like everything else, once.</summary>
public class TopUp_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Differences = "/api/app/difference";
    private const string Recoveries = "/api/app/recovery";
    private const string Batches = PaymentRig.Batches;
    private const string County = "652822";

    [Fact]
    public async Task An_accepted_top_up_enters_a_batch_returns_is_paid_once_and_can_be_recovered_with_what_it_tops_up()
    {
        var rig = await new PaymentRig(host, County, ClaimKind.LivingAllowance).OpenAsync();
        await rig.BudgetAsync("18000.00");
        await rig.ApprovedAsync(11);
        var first = await rig.ExportedAsync();
        var paid = await rig.PaymentsAsync(first);
        await rig.AnswerAsync(first, PaymentRig.Result(paid));
        var (reviewer, lines) = (
            await host.OfficerAsync("asks", [RoleNames.CountyReviewer], division: County),
            paid.Select(p => p.GetProperty("lineId").GetGuid()).ToList()
        );
        var found = await DifferencesAsync(host, reviewer, lines);
        foreach (var (difference, i) in found.Select((d, i) => (d, i)))
            await rig.Approver.MustAsync($"{Differences}/{difference}/decide", new { accepted = i < 10, reason = "by the new rate" });
        await host.PassNoticeAsync(County, ClaimKind.LivingAllowance);
        (await rig.Preparer.FetchAsync(Batches + "/payable"))
            .Items.ShouldHaveSingleItem()
            .GetProperty("amount")
            .GetString()
            .ShouldBe("4000.00");

        var given = await rig.BatchAsync();
        await rig.Preparer.MustAsync($"{Batches}/{given}/cancel", new { reason = "wrong day" });
        var batch = await rig.ExportedAsync();

        var up = await rig.PaymentsAsync(batch);
        up.Count.ShouldBe(10);
        up.ShouldAllBe(p => p.GetProperty("amount").GetString() == "400.00" && p.GetProperty("topUp").GetBoolean());
        await rig.AnswerAsync(batch, PaymentRig.Result(up, (up[1].GetProperty("reference").GetString()!, "E900")));
        (await rig.Preparer.SendAsync(Batches, Order(rig))).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingPayable);
        var again = await rig.ExportedAsync(followUp: true);
        await rig.AnswerAsync(again, PaymentRig.Result(await rig.PaymentsAsync(again)));
        (await rig.Preparer.MustAsync($"{Batches}/{again}/reconcile")).Text("status").ShouldBe("Reconciled");

        (await rig.Preparer.SendAsync(Batches, Order(rig))).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingPayable);
        (await rig.Preparer.SendAsync(Batches, Order(rig, followUp: true))).ErrorCode.ShouldBe(SubsidiesErrorCodes.NothingPayable);
        (await BooksAsync(rig)).ShouldBe(("800.00", "17200.00", "0.00"));
        (await reviewer.FetchAsync(Differences + "?maxResultCount=100"))
            .Items.Count(d => d.GetProperty("paymentStatus").GetString() == "Paid")
            .ShouldBe(10);

        // The whole 1,600.00 of one person go back to the book, 1,300.00 first.
        var recovery =
            $"{Recoveries}/{(await reviewer.MustAsync(Recoveries, new { source = "Report", reason = "forged", basis = "C23", traineeAtFault = true, lines = new[] { new { lineId = up[0].GetProperty("lineId").GetGuid() } } })).Id}";
        (await rig.Approver.MustAsync(recovery + "/decide", new { approved = true })).Text("amount").ShouldBe("1600.00");
        await reviewer.MustAsync(recovery + "/serve", new { dueOn = "2020-09-01" });
        await rig.Preparer.MustAsync(
            recovery + "/receive",
            new
            {
                kind = "Repaid",
                amount = "1300.00",
                reference = "V1",
            }
        );
        (
            await rig.Preparer.MustAsync(
                recovery + "/receive",
                new
                {
                    kind = "Repaid",
                    amount = "300.00",
                    reference = "V2",
                }
            )
        ).Text("status").ShouldBe("Recovered");
        (await BooksAsync(rig)).ShouldBe(("800.00", "15600.00", "1600.00"));
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(0);
    }

    [Fact]
    public async Task A_top_up_goes_where_the_line_was_paid_and_to_no_account_that_was_put_there_since()
    {
        await using var own = new PlatformHost();
        var rig = await new PaymentRig(own, "652823", ClaimKind.LivingAllowance).OpenAsync();
        await rig.BudgetAsync("13000.00");
        await rig.ApprovedAsync(10);
        var first = await rig.ExportedAsync();
        var paid = await rig.PaymentsAsync(first);
        await rig.AnswerAsync(first, PaymentRig.Result(paid));
        var reviewer = await own.OfficerAsync("asks652823", [RoleNames.CountyReviewer], division: "652823");
        foreach (var difference in await DifferencesAsync(own, reviewer, paid.Select(p => p.GetProperty("lineId").GetGuid()).ToList()))
            await rig.Approver.MustAsync($"{Differences}/{difference}/decide", new { accepted = true, reason = "by the new rate" });
        var (of, other) = (paid[0].GetProperty("lineId").GetGuid(), paid[1].GetProperty("id").GetGuid());

        await own.WithAsync<TrainingPlatformDbContext>(async db =>
        {
            var lure = (await db.Set<Payment>().AsNoTracking().SingleAsync(p => p.Id == other)).Account;
            await db.Set<Payment>()
                .Where(p => p.LineId == of)
                .ExecuteUpdateAsync(s =>
                    s.SetProperty(p => p.Account.Cipher, lure.Cipher)
                        .SetProperty(p => p.Account.Lookup, lure.Lookup)
                        .SetProperty(p => p.Account.Mask, lure.Mask)
                );
        });
        // The notice of the addition takes what it finds; the line's own notice does not know that account.
        await own.PassNoticeAsync("652823", ClaimKind.LivingAllowance);
        var batch = await rig.BatchAsync();

        (await rig.Preparer.SendAsync($"{Batches}/{batch}/lock")).ErrorCode.ShouldBe(SubsidiesErrorCodes.LineNotProved);
    }

    private static async Task<IReadOnlyList<Guid>> DifferencesAsync(PlatformHost host, HttpClient reviewer, IReadOnlyList<Guid> lines)
    {
        var changed = await (await host.ClientForAsync("policy-editor")).OverrideAsync(host);
        var claimId = (await reviewer.FetchAsync($"/api/app/subsidy-claim?maxResultCount=1000"))
            .Items.Single(c => c.GetProperty("kind").GetString() == nameof(ClaimKind.LivingAllowance))
            .GetProperty("id")
            .GetGuid();
        var found = (await reviewer.MustAsync(Differences + "/recalculate", new { claimId, editionId = changed }))
            .Body.GetProperty("differences")
            .EnumerateArray()
            .ToList();
        found.Select(d => d.GetProperty("lineId").GetGuid()).ShouldBe(lines, ignoreOrder: true);
        return [.. found.Select(d => d.GetProperty("id").GetGuid())];
    }

    private static object Order(PaymentRig rig, bool followUp = false) =>
        new
        {
            kind = "LivingAllowance",
            fund = PaymentRig.Fund,
            divisionId = rig.Division,
            year = 2020,
            followUp,
        };

    private static async Task<(string Available, string Paid, string Recovered)> BooksAsync(PaymentRig rig)
    {
        var books = await rig.BooksAsync();
        string Of(LedgerAccountKind kind) => books.GetValueOrDefault(kind).ToString();
        return (Of(LedgerAccountKind.Available), Of(LedgerAccountKind.Paid), Of(LedgerAccountKind.Recovered));
    }
}
