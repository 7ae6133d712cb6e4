using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.Modules.Subsidies.Publicity;
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
    private readonly NoticeRig _rig = new(host);

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
        (await reviewer.SendAsync(Recoveries, order)).ErrorCode.ShouldBe(Prefix + "RecoveryTwice");
        await leader.MustAsync(path + "/decide", new { approved = true });
        await reviewer.MustAsync(path + "/serve", new { dueOn = "2020-09-01" });
        await institution.MustAsync($"{Recoveries}/mine/{proposed.Id}/object", new { text = "we did teach" });
        (await finance.SendAsync(path + "/receive", new { kind = "Repaid", amount = "1.00", reference = "V0" })).ErrorCode.ShouldBe(Prefix + "RecoveryNotThere");
        await prefecture.MustAsync(path + "/decide-objection", new { upheld = false, reason = "no sign-in sheet" });
        (await finance.SendAsync(path + "/receive", new { kind = "Repaid", amount = "3400.01", reference = "V1" })).ErrorCode.ShouldBe(Prefix + "RecoveryTooMuch");
        (await finance.MustAsync(path + "/receive", new { kind = "Repaid", amount = "400.00", reference = "V1" })).Text("outstanding").ShouldBe("3000.00");
        (await BooksAsync(rig)).ShouldBe(("9200.00", "400.00"));
        var done = await finance.MustAsync(path + "/receive", new { kind = "Repaid", amount = "3000.00", reference = "V2" });

        (await BooksAsync(rig)).ShouldBe(("6200.00", "3400.00"));
        (await finance.SendAsync(path + "/receive", new { kind = "Repaid", amount = "1.00", reference = "V3" })).ErrorCode.ShouldBe(Prefix + "RecoveryNotThere");
        (await BooksAsync(rig)).ShouldBe(("6200.00", "3400.00"));
        (await Migrator.RunForExitCodeAsync(host.Database, "ledger", "verify")).ShouldBe(0);
        (done.Text("status"), done.Text("outstanding")).ShouldBe(("Recovered", "0.00"));
        done.Body.GetProperty("history").EnumerateArray().Select(h => h.GetProperty("action").GetString())
            .ShouldBe(["RecoveryProposed", "RecoveryApproved", "RecoveryServed", "RecoveryObjected", "RecoveryServed", "RecoveryRepaid", "RecoveryRepaid"]);
        (await reviewer.SendAsync(Recoveries, order)).ErrorCode.ShouldBe(Prefix + "RecoveryTwice");
    }

    /// <summary>WORKFLOWS 4.6: certificate revoked after payment.</summary>
    [Fact]
    public async Task A_certificate_revoked_after_payment_brings_back_that_line_alone_and_only_after_another_person_agrees()
    {
        var claim = await PaidAsync(ClaimKind.TrainingSubsidy, 2);
        var both = await _rig.OfficerAsync("proposer-and-approver", Authorization.RoleNames.CountyReviewer, Authorization.RoleNames.CountyLeader);
        var order = new { source = "CertificateRevoked", reason = "certificate 100 revoked", basis = "C16.3", lines = new[] { new { lineId = claim.Lines[0].Id } } };

        var proposed = await both.MustAsync(Recoveries, order);
        (await both.SendAsync($"{Recoveries}/{proposed.Id}/decide", new { approved = true })).ErrorCode.ShouldBe(Prefix + "RecoveryOwnProposal");
        var refused = await (await host.ClientForAsync("county-leader")).MustAsync($"{Recoveries}/{proposed.Id}/decide", new { approved = false, reason = "another certificate holds" });

        refused.Text("status").ShouldBe("Refused");
        refused.Body.GetProperty("items").GetArrayLength().ShouldBe(1);
        (await both.MustAsync(Recoveries, order)).Text("amount").ShouldBe("3200.00");
        (await _rig.ClaimAsync(claim.Id)).Lines.ShouldAllBe(l => l.Status == SubsidyClaimLineStatus.Paid && l.Amount == Yuan.Parse("3200.00"));
    }

    [Fact]
    public async Task Nothing_is_recovered_from_a_trainee_in_good_faith_nor_what_was_not_paid()
    {
        var claim = await PaidAsync(ClaimKind.LivingAllowance, 2);
        var waiting = await _rig.ReviewedAsync(ClaimKind.TrainingSubsidy, 1);
        var reviewer = await host.ClientForAsync("county-reviewer");
        object Order(Guid line, bool fault) => new { source = "Inspection", reason = "r", basis = "b", traineeAtFault = fault, lines = new[] { new { lineId = line } } };

        (await reviewer.SendAsync(Recoveries, Order(claim.Lines[0].Id, false))).ErrorCode.ShouldBe(Prefix + "RecoveryGoodFaith");
        (await reviewer.SendAsync(Recoveries, Order(waiting.Lines[0].Id, false))).ErrorCode.ShouldBe(Prefix + "RecoveryNotPaid");
        (await reviewer.MustAsync(Recoveries, Order(claim.Lines[0].Id, true))).Text("amount").ShouldBe("1200.00");
    }

    /// <summary>WORKFLOWS 4.6: trainee removed then re-added after payment (no double recovery).</summary>
    [Fact]
    public async Task A_trainee_removed_then_added_again_after_payment_is_not_recovered_twice()
    {
        var claim = await PaidAsync(ClaimKind.TrainingSubsidy, 1);
        var (reviewer, leader) = (await host.ClientForAsync("county-reviewer"), await host.ClientForAsync("county-leader"));

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
    }

    /// <summary>WORKFLOWS 4.6: rule changed after payment, difference only; identity number corrected after payment.</summary>
    [Fact]
    public async Task A_rule_changed_after_payment_proposes_the_difference_only_and_a_corrected_identity_number_none()
    {
        var claim = await PaidAsync(ClaimKind.LivingAllowance, 2);
        var reviewer = await host.ClientForAsync("county-reviewer");
        var editor = await host.ClientForAsync("policy-editor");
        var seeded = (await editor.SeededAsync()).GetProperty("id").GetGuid();
        await host.WithAsync<TrainingPlatformDbContext>(db =>
            db.Set<SubsidyClaimLine>().Where(l => l.ClaimId == claim.Id).ExecuteUpdateAsync(s => s.SetProperty(l => l.IdMask, "652*************99").SetProperty(l => l.TraineePersonKey, "key-corrected"))
        );
        (await RecalculatedAsync(reviewer, claim.Id, seeded)).ShouldBeEmpty();
        var changed = await editor.OverrideAsync(host);

        var found = await RecalculatedAsync(reviewer, claim.Id, changed);

        found.Count.ShouldBe(2);
        found.ShouldAllBe(d => d.GetProperty("difference").GetString() == "400.00" && d.GetProperty("cause").GetString() == "EditionChanged");
        var leader = await host.ClientForAsync("county-leader");
        await leader.MustAsync($"{Differences}/{Id(found[0])}/decide", new { accepted = true, reason = "by the new rate" });
        (await RecalculatedAsync(reviewer, claim.Id, changed)).ShouldBeEmpty();
        (await leader.SendAsync($"{Differences}/{Id(found[0])}/decide", new { accepted = true, reason = "again" })).ErrorCode.ShouldBe(Prefix + "DifferenceDecided");
        (await _rig.ClaimAsync(claim.Id)).Lines.ShouldAllBe(l => l.Amount == Yuan.Parse("1200.00"));
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

    private async Task<SubsidyClaim> PaidAsync(ClaimKind kind, int count)
    {
        await _rig.MoveAsync(NoticeRig.Today);
        var claim = await _rig.ReviewedAsync(kind, count);
        await host.WithAsync<TrainingPlatformDbContext>(db =>
            db.Set<SubsidyClaimLine>().Where(l => l.ClaimId == claim.Id).ExecuteUpdateAsync(s => s.SetProperty(l => l.Status, SubsidyClaimLineStatus.Paid))
        );
        return claim;
    }

    private static async Task<System.Text.Json.JsonElement> DifferenceAsync(HttpClient officer, Guid claimId, Guid? editionId = null) =>
        (await RecalculatedAsync(officer, claimId, editionId)).ShouldHaveSingleItem();

    private static async Task<IReadOnlyList<System.Text.Json.JsonElement>> RecalculatedAsync(HttpClient officer, Guid claimId, Guid? editionId = null) =>
        [.. (await officer.MustAsync(Differences + "/recalculate", new { claimId, editionId })).Body.GetProperty("differences").EnumerateArray()];

    private static Guid Id(System.Text.Json.JsonElement row) => row.GetProperty("id").GetGuid();
}
