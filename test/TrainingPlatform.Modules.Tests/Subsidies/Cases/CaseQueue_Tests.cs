using TrainingPlatform.Authorization;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.Modules.Subsidies.Recoveries;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Subsidies.Cases;

/// <summary>What waits for a person stands in that person's queue, in nobody else's, and is gone when it is done.</summary>
public class CaseQueue_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    [Fact]
    public async Task A_recovery_waits_for_each_hand_in_turn_and_its_debtor_is_told()
    {
        var desk = await new PaymentRig(host, "652822").OpenAsync();
        var rig = await new CaseRig(host, desk).PaidAsync("INSTITUTION");
        var reviewer = await host.OfficerAsync("case-reviewer", [RoleNames.CountyReviewer], division: "652822");
        var (institution, prefecture) = (await host.InstitutionOfAsync(rig.Line.Id), await host.ClientForAsync("prefecture-reviewer"));
        var id = (
            await reviewer.MustAsync(
                "/api/app/recovery",
                new
                {
                    source = "Report",
                    reason = "never taught",
                    basis = "C23",
                    lines = new[] { new { lineId = rig.Line.Id } },
                }
            )
        ).Id;

        (await WaitsAsync(id, desk.Approver, reviewer, prefecture, desk.Preparer)).ShouldBe("RecoveryToApprove - - -");
        await desk.Approver.MustAsync($"/api/app/recovery/{id}/decide", new { approved = true });
        (await WaitsAsync(id, desk.Approver, reviewer, prefecture, desk.Preparer)).ShouldBe("- RecoveryToServe - -");
        var before = (await host.MessagesAsync()).Count;
        await reviewer.MustAsync($"/api/app/recovery/{id}/serve", new { dueOn = "2020-09-01" });
        (await WaitsAsync(id, desk.Approver, reviewer, prefecture, desk.Preparer)).ShouldBe("- - - -");
        var told = (await host.MessagesAsync()).Skip(before).ToList();
        told.ShouldNotBeEmpty();
        told.ShouldAllBe(m =>
            m.Subject == "有一份追回通知书" && m.Body.Contains("2020-09-01") && !m.Body.Contains("3200") && !m.Body.Contains("Trainee")
        );

        await institution.MustAsync($"/api/app/recovery/mine/{id}/object", new { text = "we did teach" });
        (await WaitsAsync(id, desk.Approver, reviewer, prefecture, desk.Preparer)).ShouldBe("- - RecoveryObjected -");
        await prefecture.MustAsync($"/api/app/recovery/{id}/decide-objection", new { upheld = false, reason = "no sign-in sheet" });
        (await WaitsAsync(id, desk.Approver, reviewer, prefecture, desk.Preparer)).ShouldBe("- - - -");
        await host.MoveClockAsync(new DateOnly(2020, 9, 2));
        (await WaitsAsync(id, desk.Approver, reviewer, prefecture, desk.Preparer)).ShouldBe("- - RecoveryOverdue RecoveryOverdue");
        (await CaseRig.DueAsync(desk.Preparer, id)).ShouldBe("2020-09-01");
        await desk.Preparer.MustAsync(
            $"/api/app/recovery/{id}/receive",
            new
            {
                kind = "Repaid",
                amount = "3200.00",
                reference = "V1",
            }
        );
        (await WaitsAsync(id, desk.Approver, reviewer, prefecture, desk.Preparer)).ShouldBe("- - - -");
    }

    [Fact]
    public async Task Differences_samples_second_looks_statements_and_holds_wait_for_those_who_decide_them()
    {
        var desk = await new PaymentRig(host, "652826").OpenAsync();
        var rig = await new CaseRig(host, desk).PaidAsync("TRAINEE");
        var reviewer = await host.OfficerAsync("look-reviewer", [RoleNames.CountyReviewer], division: "652826");
        var prefecture = await host.ClientForAsync("prefecture-reviewer");
        var (difference, inspection, statement) = (await rig.DifferenceAsync(), await rig.InspectionAsync(), await rig.StatementAsync());
        var (round, check) = await rig.SampleAsync();
        var (payment, held, payee) = await rig.WaitingAsync();
        var hold = (await desk.Preparer.MustAsync("/api/app/payee-hold", new { paymentId = payment, reason = "account under inquiry" })).Id;

        (await WaitsAsync(difference, desk.Approver, reviewer, desk.Releaser)).ShouldBe("DifferenceToDecide - -");
        (await WaitsAsync(inspection, reviewer, prefecture, desk.Approver)).ShouldBe("InspectionRecheck InspectionRecheck -");
        (await CaseRig.DueAsync(reviewer, inspection)).ShouldBe("2020-07-20");
        (await WaitsAsync(statement, reviewer, desk.Approver, desk.Releaser)).ShouldBe("StatementToVerify StatementToVerify -");
        (await WaitsAsync(round, prefecture, reviewer, desk.Approver)).ShouldBe("SampleToDecide - -");
        (await WaitsAsync(hold, desk.Releaser, desk.Approver, desk.Preparer, reviewer)).ShouldBe("HoldToConfirm HoldToConfirm - -");

        await desk.Approver.MustAsync(
            $"/api/app/difference/{difference}/decide",
            new { accepted = false, reason = "the old answer holds" }
        );
        await reviewer.MustAsync($"/api/app/inspection/{inspection}/recheck", new { rectified = true, note = "each signs now" });
        await reviewer.MustAsync($"/api/app/enterprise-statement/{statement}/decide", new { verify = true, note = "seen" });
        await prefecture.MustAsync($"/api/app/sample-check/{check}/decide", new { assured = true, finding = "all there" });
        await desk.Releaser.MustAsync($"/api/app/payee-hold/{hold}/confirm");
        foreach (var done in new[] { difference, inspection, statement, round, hold })
            (await WaitsAsync(done, desk.Approver, reviewer, prefecture, desk.Releaser)).ShouldBe("- - - -");
        await CasesAsync(desk, rig);
        (await EntriesAsync(desk.Approver, held))["PayeeHeld"].ShouldBe("account under inquiry");
        (await EntriesAsync(await desk.PersonAsync(payee), held))["PayeeHeld"].ShouldBeNull("why stays in the office");
        (await EntriesAsync(await host.InstitutionOfAsync(held), held)).Keys.ShouldNotContain(
            "PayeeHeld",
            "it is not the institution's money"
        );
    }

    /// <summary>The office reads all of it in the case; the institution that a class was inspected, and nothing of what was seen or of another's money.</summary>
    private async Task CasesAsync(PaymentRig desk, CaseRig rig)
    {
        string[] beside =
        [
            "DifferenceProposed",
            "DifferenceDismissed",
            "InspectionHeld",
            "InspectionRechecked",
            "SampleDrawn",
            "SampleAssured",
        ];
        var office = await EntriesAsync(desk.Approver, rig.Line.Id);
        office.Keys.Where(beside.Contains).Order().ShouldBe(beside.Order());
        office["InspectionHeld"].ShouldNotBeNull().ShouldContain("two signatures alike");

        var institution = await EntriesAsync(await host.InstitutionOfAsync(rig.Line.Id), rig.Line.Id);
        institution.Keys.Where(beside.Contains).Order().ShouldBe(["InspectionHeld", "InspectionRechecked"]);
        institution["InspectionHeld"].ShouldBeNull();
        institution.Keys.ShouldContain("PaymentPaid");

        var person = await EntriesAsync(await desk.PersonAsync(rig.Line.TraineeId!.Value), rig.Line.Id);
        person.Keys.ShouldNotContain(k => beside.Contains(k));

        var finance = await EntriesAsync(desk.Releaser, rig.Line.Id);
        finance["InspectionHeld"].ShouldBeNull("what was seen may speak of a person");
    }

    /// <summary>Notes by action; of actions that come more than once, the first.</summary>
    private static async Task<Dictionary<string, string?>> EntriesAsync(HttpClient caller, Guid lineId) =>
        (await caller.FetchAsync("/api/app/claim-timeline/line/" + lineId))
            .Body.GetProperty("entries")
            .EnumerateArray()
            .GroupBy(e => e.GetProperty("action").GetString()!)
            .ToDictionary(g => g.Key, g => g.First().GetProperty("note").GetString());

    /// <summary>Kinds in the queues of several people, a dash for none.</summary>
    private static async Task<string> WaitsAsync(Guid id, params IReadOnlyList<HttpClient> callers)
    {
        var found = new List<string>();
        foreach (var caller in callers)
            found.Add(string.Join('+', (await CaseRig.KindsAsync(caller, id)).DefaultIfEmpty("-")));
        return string.Join(' ', found);
    }
}
