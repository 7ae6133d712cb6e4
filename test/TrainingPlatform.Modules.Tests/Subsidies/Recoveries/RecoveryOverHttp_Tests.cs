using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.Modules.Reports;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Recoveries;

/// <summary>Money that is to come back, and paid lines that come out otherwise when they are asked again.</summary>
public class RecoveryOverHttp_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Recoveries = "/api/app/recovery";
    private const string Differences = "/api/app/difference";
    private const string Prefix = "TrainingPlatform.Subsidies:";
    [Fact]
    public async Task A_recovery_goes_from_proposal_to_the_last_fen_through_different_hands()
    {
        var rig = await new PaymentRig(host, "652822").OpenAsync();
        await rig.BudgetAsync("20000.00");
        await rig.ApprovedAsync(3, "INSTITUTION");
        var batch = await rig.ExportedAsync();
        var payments = await rig.PaymentsAsync(batch);
        await rig.AnswerAsync(batch, PaymentRig.Result(payments));
        var lines = payments.Select(p => p.GetProperty("lineId").GetGuid()).Order().ToList();
        var (reviewer, leader) = (await OfficerAsync(Authorization.RoleNames.CountyReviewer), await OfficerAsync(Authorization.RoleNames.CountyLeader));
        var (finance, prefecture) = (rig.Preparer, await host.ClientForAsync("prefecture-reviewer"));
        var institution = await host.InstitutionOfAsync(lines[0]);
        var order = new { source = "Report", reason = "never taught", basis = "C23", lines = new object[] { new { lineId = lines[0], amount = "200.00" }, new { lineId = lines[1] } } };

        var proposed = await reviewer.MustAsync(Recoveries, order);
        var path = $"{Recoveries}/{proposed.Id}";
        (proposed.Text("status"), proposed.Text("amount")).ShouldBe(("Proposed", "3400.00"));
        (await institution.FetchAsync($"{Recoveries}/mine/{proposed.Id}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        var second = await reviewer.SendAsync(Recoveries, order);
        second.ErrorCode.ShouldBe(Prefix + "RecoveryStands");
        second.Message.ShouldContain(proposed.Text("number")!);
        await leader.MustAsync(path + "/decide", new { approved = true });
        await reviewer.MustAsync(path + "/serve", new { dueOn = "2020-09-01" });
        await institution.MustAsync($"{Recoveries}/mine/{proposed.Id}/object", new { text = "we did teach" });
        (await finance.SendAsync(path + "/receive", new { kind = "Repaid", amount = "1.00", reference = "V0" })).ErrorCode.ShouldBe(Prefix + "RecoveryNotThere");
        await prefecture.MustAsync(path + "/decide-objection", new { upheld = false, reason = "no sign-in sheet" });
        (await finance.SendAsync(path + "/receive", new { kind = "Repaid", amount = "3400.01", reference = "V1" })).ErrorCode.ShouldBe(Prefix + "RecoveryTooMuch");
        (await finance.MustAsync(path + "/receive", new { kind = "Repaid", amount = "400.00", reference = "V1" })).Text("outstanding").ShouldBe("3000.00");
        (await BooksAsync(rig)).ShouldBe(("9200.00", "400.00"));
        (await reviewer.FetchAsync(Recoveries + "?status=Partly")).Items.ShouldHaveSingleItem().GetProperty("number").GetString().ShouldBe(proposed.Text("number"));
        (await reviewer.FetchAsync(Recoveries + "?status=Served")).Items.ShouldBeEmpty();
        var done = await finance.MustAsync(path + "/receive", new { kind = "Repaid", amount = "3000.00", reference = "V2" });

        (await BooksAsync(rig)).ShouldBe(("6200.00", "3400.00"));
        (await finance.SendAsync(path + "/receive", new { kind = "Repaid", amount = "1.00", reference = "V3" })).ErrorCode.ShouldBe(Prefix + "RecoveryNotThere");
        (await BooksAsync(rig)).ShouldBe(("6200.00", "3400.00"));
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(0);
        (done.Text("status"), done.Text("outstanding")).ShouldBe(("Recovered", "0.00"));
        done.Body.GetProperty("history").EnumerateArray().Select(h => h.GetProperty("action").GetString())
            .ShouldBe(["RecoveryProposed", "RecoveryApproved", "RecoveryServed", "RecoveryObjected", "RecoveryServed", "RecoveryRepaid", "RecoveryRepaid"]);
        (await reviewer.SendAsync(Recoveries, order)).ErrorCode.ShouldBe(Prefix + "RecoveryStands");
    }

    /// <summary>WORKFLOWS 4.4: every reversal points to the payment it reverses; the register names batch and payment.</summary>
    [Fact]
    public async Task A_recovery_points_to_the_payments_that_it_reverses_in_answers_and_sheets_and_the_server_says_the_most_that_can_come_back()
    {
        var claim = await host.PaidAsync("652828", ClaimKind.TrainingSubsidy, 2, "INSTITUTION");
        var references = claim.Payments.Select(p => p.GetProperty("reference").GetString()!).ToList();
        var before = (await claim.Reviewer.FetchAsync($"{Recoveries}/recoverable/{claim.Id}")).Items;
        before.Select(l => (l.GetProperty("most").GetString(), l.GetProperty("payments")[0].GetString())).ShouldBe(references.Select(r => ((string?)"3200.00", (string?)r)), ignoreOrder: true);

        var proposed = await claim.Reviewer.MustAsync(Recoveries, new { source = "Report", reason = "r", basis = "b", lines = new object[] { new { lineId = claim.Lines[0], amount = "1000.00" }, new { lineId = claim.Lines[1] } } });

        var items = proposed.Body.GetProperty("items").EnumerateArray().ToDictionary(i => i.GetProperty("lineId").GetGuid(), i => (i.GetProperty("amount").GetString(), i.GetProperty("payments")[0].GetString()));
        items[claim.Lines[0]].ShouldBe(("1000.00", references[0]));
        items[claim.Lines[1]].ShouldBe(("3200.00", references[1]));
        var after = (await claim.Reviewer.FetchAsync($"{Recoveries}/recoverable/{claim.Id}")).Items;
        after.ShouldAllBe(l => l.GetProperty("most").GetString() == "0.00" && l.GetProperty("recoveryNumber").GetString() == proposed.Text("number"));
        var notice = await SheetAsync(claim.Reviewer, $"/api/app/report/recovery/{proposed.Id}");
        foreach (var reference in references)
            notice.ShouldContain(reference);
        var register = await SheetAsync(claim.Reviewer, "/api/app/report/recovery");
        register.ShouldContain(references[0][..^7]);
        register.ShouldContain(string.Join(", ", references.Order(StringComparer.Ordinal)));
        register.ShouldContain("待批准");
    }

    /// <summary>RULES R13: what is not got is handed over for legal action; what that brings back is still received.</summary>
    [Fact]
    public async Task A_recovery_is_referred_by_a_third_person_with_a_reason_and_what_comes_back_then_is_received()
    {
        var claim = await host.PaidAsync("652829", ClaimKind.TrainingSubsidy, 1, "INSTITUTION");
        var leader = await OfficerAsync(Authorization.RoleNames.CountyLeader, "652829");
        var both = await host.OfficerAsync("approves-and-refers", [Authorization.RoleNames.CountyLeader, Authorization.RoleNames.PrefectureReviewer], division: "652829");
        var prefecture = await host.ClientForAsync("prefecture-reviewer");
        var path = $"{Recoveries}/{(await claim.Reviewer.MustAsync(Recoveries, new { source = "Inspection", reason = "forged sheets", basis = "R13", lines = new[] { new { lineId = claim.Lines[0] } } })).Id}";
        await both.MustAsync(path + "/decide", new { approved = true });
        await claim.Reviewer.MustAsync(path + "/serve", new { dueOn = "2020-09-01" });
        await claim.Rig.Preparer.MustAsync(path + "/receive", new { kind = "Repaid", amount = "200.00", reference = "V1" });
        await claim.Rig.Preparer.MustAsync(path + "/receive", new { kind = "Offset", amount = "100.00" });

        (await leader.SendAsync(path + "/refer", new { text = "to the police" })).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        (await both.SendAsync(path + "/refer", new { text = "to the police" })).ErrorCode.ShouldBe(Prefix + "RecoveryOwnApproval");
        (await prefecture.SendAsync(path + "/refer", new { text = " " })).Status.ShouldBe(System.Net.HttpStatusCode.BadRequest);
        var referred = await prefecture.MustAsync(path + "/refer", new { text = "to the police" });

        (referred.Text("status"), referred.Text("outstanding"), referred.Text("toOffset")).ShouldBe(("Referred", "3000.00", "0.00"));
        referred.Body.GetProperty("history").EnumerateArray().Last().GetProperty("reason").GetString().ShouldBe("to the police");
        (await claim.Rig.Preparer.SendAsync(path + "/receive", new { kind = "Offset", amount = "1.00" })).ErrorCode.ShouldBe(Prefix + "RecoveryNotThere");
        (await claim.Rig.Preparer.MustAsync(path + "/receive", new { kind = "Repaid", amount = "500.00", reference = "court" })).Text("status").ShouldBe("Referred");
        (await claim.Rig.Preparer.MustAsync(path + "/receive", new { kind = "Repaid", amount = "2500.00", reference = "court 2" })).Text("status").ShouldBe("Recovered");
    }

    /// <summary>WORKFLOWS 4.6: certificate revoked after payment.</summary>
    [Fact]
    public async Task A_certificate_revoked_after_payment_brings_back_that_line_alone_and_only_after_another_person_agrees()
    {
        var claim = await host.PaidAsync("652823", ClaimKind.TrainingSubsidy, 2, "INSTITUTION");
        var both = await host.OfficerAsync("proposer-and-approver", [Authorization.RoleNames.CountyReviewer, Authorization.RoleNames.CountyLeader], division: "652823");
        var order = new { source = "CertificateRevoked", reason = "certificate 100 revoked", basis = "C16.3", lines = new[] { new { lineId = claim.Lines[0] } } };

        var proposed = await both.MustAsync(Recoveries, order);
        (await both.SendAsync($"{Recoveries}/{proposed.Id}/decide", new { approved = true })).ErrorCode.ShouldBe(Prefix + "RecoveryOwnProposal");
        var refused = await claim.Rig.Approver.MustAsync($"{Recoveries}/{proposed.Id}/decide", new { approved = false, reason = "another certificate holds" });

        refused.Text("status").ShouldBe("Refused");
        refused.Body.GetProperty("items").GetArrayLength().ShouldBe(1);
        (await both.MustAsync(Recoveries, order)).Text("amount").ShouldBe("3200.00");
        (await host.LinesAsync(claim.Id)).ShouldAllBe(l => l.Status == SubsidyClaimLineStatus.Paid && l.Amount == Yuan.Parse("3200.00"));
    }

    [Fact]
    public async Task Nothing_is_recovered_from_a_trainee_in_good_faith_nor_what_was_not_paid()
    {
        var claim = await host.PaidAsync("652824", ClaimKind.LivingAllowance, 10);
        await claim.Rig.ApprovedAsync(10);
        var waiting = await host.WithAsync<TrainingPlatformDbContext, Guid>(db => db.Set<SubsidyClaimLine>().Where(l => l.DivisionId == claim.Rig.Division && l.Status == SubsidyClaimLineStatus.ApprovedForPayment).Select(l => l.Id).FirstAsync());
        var reviewer = claim.Reviewer;
        object Order(Guid line, bool fault) => new { source = "Inspection", reason = "r", basis = "b", traineeAtFault = fault, lines = new[] { new { lineId = line } } };

        (await reviewer.SendAsync(Recoveries, Order(claim.Lines[0], false))).ErrorCode.ShouldBe(Prefix + "RecoveryGoodFaith");
        (await reviewer.SendAsync(Recoveries, Order(waiting, false))).ErrorCode.ShouldBe(Prefix + "RecoveryNotPaid");
        (await reviewer.MustAsync(Recoveries, Order(claim.Lines[0], true))).Text("amount").ShouldBe("1200.00");
    }

    /// <summary>WORKFLOWS 4.6: trainee removed then re-added after payment (no double recovery).</summary>
    [Fact]
    public async Task A_trainee_removed_then_added_again_after_payment_is_not_recovered_twice()
    {
        var claim = await host.PaidAsync("652825", ClaimKind.TrainingSubsidy, 1, "INSTITUTION");
        // The class's course is of another county: the prefecture sees both.
        var (reviewer, leader) = (await host.OfficerAsync("asks-above", [Authorization.RoleNames.CountyReviewer], division: "652800"), claim.Rig.Approver);

        // Nobody of the claim is enrolled in the class any more.
        var removed = await DifferenceAsync(reviewer, claim.Id);
        (removed.GetProperty("before").GetString(), removed.GetProperty("difference").GetString()).ShouldBe(("3200.00", "-3200.00"));
        (await RecalculatedAsync(reviewer, claim.Id)).ShouldBeEmpty();
        (await reviewer.SendAsync($"{Differences}/{Id(removed)}/decide", new { accepted = true, reason = "r" })).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        var accepted = await leader.MustAsync($"{Differences}/{Id(removed)}/decide", new { accepted = true, reason = "was never there" });
        accepted.Body.GetProperty("recoveryId").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.String);

        // Added again under the rule of then: what is being recovered is proposed as a top-up; removed again: nothing is left to recover.
        var seeded = (await (await host.ClientForAsync("policy-editor")).SeededAsync()).GetProperty("id").GetGuid();
        var added = await DifferenceAsync(reviewer, claim.Id, seeded);
        (added.GetProperty("before").GetString(), added.GetProperty("difference").GetString()).ShouldBe(("0.00", "3200.00"));
        await leader.MustAsync($"{Differences}/{Id(added)}/decide", new { accepted = false, reason = "still removed" });
        (await RecalculatedAsync(reviewer, claim.Id)).ShouldBeEmpty();

        // A second recovery of the line is not opened beside the first, whatever comes out; the answer names the first.
        await leader.MustAsync($"{Differences}/{Id(await DifferenceAsync(reviewer, claim.Id, seeded))}/decide", new { accepted = true, reason = "was there after all" });
        var again = await DifferenceAsync(reviewer, claim.Id);
        again.GetProperty("difference").GetString().ShouldBe("-3200.00");
        var refused = await leader.SendAsync($"{Differences}/{Id(again)}/decide", new { accepted = true, reason = "removed again" });
        var first = (await reviewer.FetchAsync($"{Recoveries}/{accepted.Body.GetProperty("recoveryId").GetGuid()}")).Text("number")!;
        (refused.ErrorCode, refused.Message.Contains(first, StringComparison.Ordinal)).ShouldBe((Prefix + "RecoveryStands", true));
    }

    /// <summary>WORKFLOWS 4.6: rule changed after payment, difference only.</summary>
    [Fact]
    public async Task A_rule_changed_after_payment_proposes_the_difference_only()
    {
        var claim = await host.PaidAsync("652826", ClaimKind.LivingAllowance, 10);
        var reviewer = claim.Reviewer;
        var editor = await host.ClientForAsync("policy-editor");
        var seeded = (await editor.SeededAsync()).GetProperty("id").GetGuid();
        (await RecalculatedAsync(reviewer, claim.Id, seeded)).ShouldBeEmpty();
        var changed = await editor.OverrideAsync(host);

        var found = await RecalculatedAsync(reviewer, claim.Id, changed);

        found.Count.ShouldBe(10);
        found.ShouldAllBe(d => d.GetProperty("difference").GetString() == "400.00" && d.GetProperty("cause").GetString() == "EditionChanged");
        var leader = claim.Rig.Approver;
        await leader.MustAsync($"{Differences}/{Id(found[0])}/decide", new { accepted = true, reason = "by the new rate" });
        (await RecalculatedAsync(reviewer, claim.Id, changed)).ShouldBeEmpty();
        (await leader.SendAsync($"{Differences}/{Id(found[0])}/decide", new { accepted = true, reason = "again" })).ErrorCode.ShouldBe(Prefix + "DifferenceDecided");
        (await host.LinesAsync(claim.Id)).ShouldAllBe(l => l.Amount == Yuan.Parse("1200.00"));
    }

    /// <summary>A receipt that somebody changes behind the books is found by their verification.</summary>
    [Fact]
    public async Task A_changed_receipt_is_found_by_the_verification_of_the_books()
    {
        var rig = await new PaymentRig(host, "652827").OpenAsync();
        await rig.BudgetAsync("20000.00");
        await rig.ApprovedAsync(1, "INSTITUTION");
        var batch = await rig.ExportedAsync();
        var payments = await rig.PaymentsAsync(batch);
        await rig.AnswerAsync(batch, PaymentRig.Result(payments));
        var reviewer = await OfficerAsync(Authorization.RoleNames.CountyReviewer, "652827");
        var proposed = await reviewer.MustAsync(Recoveries, new { source = "Report", reason = "r", basis = "b", lines = new[] { new { lineId = payments[0].GetProperty("lineId").GetGuid() } } });
        await (await OfficerAsync(Authorization.RoleNames.CountyLeader, "652827")).MustAsync($"{Recoveries}/{proposed.Id}/decide", new { approved = true });
        await reviewer.MustAsync($"{Recoveries}/{proposed.Id}/serve", new { dueOn = "2020-09-01" });
        await rig.Preparer.MustAsync($"{Recoveries}/{proposed.Id}/receive", new { kind = "Repaid", amount = "100.00", reference = "V1" });
        (await VerifyAsync()).ShouldBeNull();

        await host.WithAsync<TrainingPlatformDbContext>(db => db.Database.ExecuteSqlRawAsync("UPDATE \"SubRecoveryReceipts\" SET \"Reference\" = 'V9' WHERE \"Reference\" = 'V1'"));

        (await VerifyAsync()).ShouldBe("EvidenceChanged");
        await host.WithAsync<TrainingPlatformDbContext>(db => db.Database.ExecuteSqlRawAsync("UPDATE \"SubRecoveryReceipts\" SET \"Reference\" = 'V1' WHERE \"Reference\" = 'V9'"));
    }

    private Task<string?> VerifyAsync() => host.WithAsync<ISubsidyLedger, string?>(async ledger => (await ledger.VerifyAsync(TestContext.Current.CancellationToken)).Fault?.Code);

    private static async Task<(string Paid, string Recovered)> BooksAsync(PaymentRig rig)
    {
        var books = await rig.BooksAsync();
        return (books[LedgerAccountKind.Paid].ToString(), books[LedgerAccountKind.Recovered].ToString());
    }

    private Task<HttpClient> OfficerAsync(string role, string county = "652822") => host.OfficerAsync($"{role}-{county}", [role], division: county);

    private static async Task<string> SheetAsync(HttpClient client, string address) =>
        string.Join("\n", new XlsxReader(await client.GetByteArrayAsync(address, TestContext.Current.CancellationToken)).Rows.SelectMany(r => r.Values).Select(c => c.Text));

    private static async Task<System.Text.Json.JsonElement> DifferenceAsync(HttpClient officer, Guid claimId, Guid? editionId = null) =>
        (await RecalculatedAsync(officer, claimId, editionId)).ShouldHaveSingleItem();

    private static async Task<IReadOnlyList<System.Text.Json.JsonElement>> RecalculatedAsync(HttpClient officer, Guid claimId, Guid? editionId = null) =>
        [.. (await officer.MustAsync(Differences + "/recalculate", new { claimId, editionId })).Body.GetProperty("differences").EnumerateArray()];

    private static Guid Id(System.Text.Json.JsonElement row) => row.GetProperty("id").GetGuid();
}
