using System.Text.Json;
using Shouldly;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>What the trainee, the institution and the offices read in the case of a line that went all the way.</summary>
internal sealed class CaseReading(CompletedClass road)
{
    private const string Leader = "county-leader";
    private static readonly string[] Officials = ["演示·库尔勒市初审", "演示·库尔勒市复核", "forty-investigator"];

    /// <summary>Sent back by the bank, corrected by the payee and paid once.</summary>
    public async Task ReturnedAndPaidAgainAsync(string trainee, Guid lineId)
    {
        var mine = await ReadAsync(trainee, lineId);
        Actions(mine)
            .SkipWhile(a => a != "NoticePublished")
            .ShouldBe([
                "NoticePublished",
                "NoticeClosed",
                "PaymentApproval.Approve",
                "BatchOpen",
                "BatchApprove",
                "BatchRelease",
                "BatchExport",
                "PaymentReturned",
                "AccountCorrected",
                "BatchRepeat",
                "BatchApprove",
                "BatchRelease",
                "BatchExport",
                "PaymentPaid",
            ]);
        (mine.GetProperty("holder").GetString(), mine.GetProperty("paid").GetBoolean()).ShouldBe(("Paid", true));
        Entry(mine, "PaymentReturned").Text("note").ShouldNotBeNullOrEmpty("why the bank sent it back");
        Entry(mine, "AccountCorrected").Text("byName").ShouldBe(mine.Text("traineeName"));
        Documents(mine).ShouldBeEmpty("a trainee opens no paper of the office");
        ShouldNameNobodyElse(mine);
        var money = await road.GetAsync(trainee, "/api/app/my-money");
        (money.Text("paidAmount"), money.Text("expectedAmount"), money.GetProperty("items").GetArrayLength()).ShouldBe(
            ("1200.00", "0.00", 1)
        );

        var office = await ReadAsync(Leader, lineId);
        Actions(office).ShouldContain("BatchLock");
        Addresses(office, "BatchRelease").ShouldAllBe(a => a != null && a.EndsWith("/payment-sheet"));
        Addresses(await ReadAsync("county-reviewer", lineId), "BatchRelease")
            .ShouldAllBe(a => a == null, "without the permission it is named and not opened");
    }

    /// <summary>Repaid by the institution in two parts; its trainee has no part in that.</summary>
    public async Task RecoveredAsync(string institution, string trainee, Guid lineId)
    {
        var debtor = await ReadAsync(institution, lineId);
        Actions(debtor)
            .Where(a => a.StartsWith("Recovery", StringComparison.Ordinal))
            .ShouldBe(["RecoveryServed", "RecoveryRepaid", "RecoveryRepaid"]);
        ShouldNameNobodyElse(debtor);

        var office = await ReadAsync(Leader, lineId);
        Actions(office)
            .Where(a => a.StartsWith("Recovery", StringComparison.Ordinal))
            .ShouldBe(["RecoveryProposed", "RecoveryApproved", "RecoveryServed", "RecoveryRepaid", "RecoveryRepaid"]);
        Entry(office, "RecoveryProposed").Text("note").ShouldBe("the certificate is another's");
        Addresses(office, "RecoveryServed").ShouldHaveSingleItem().ShouldNotBeNull().ShouldStartWith("/api/app/report/recovery/");
        Addresses(office, "NoticePublished").ShouldHaveSingleItem().ShouldNotBeNull().ShouldStartWith("/api/app/report/publicity-notice/");

        var person = await ReadAsync(trainee, lineId);
        Actions(person).ShouldContain("PaymentPaid");
        Actions(person).ShouldNotContain(a => a.StartsWith("Recovery", StringComparison.Ordinal));
        ShouldNameNobodyElse(person);
    }

    /// <summary>Somebody doubted it without a name; what was said is for the office.</summary>
    public async Task DoubtedAsync(string trainee, Guid lineId)
    {
        var mine = await ReadAsync(trainee, lineId);
        Actions(mine).SkipWhile(a => a != "NoticePublished").ShouldBe(["NoticePublished", "ObjectionRaised", "Objection.Reject"]);
        Entry(mine, "ObjectionRaised").Text("note").ShouldBeNull();
        Entry(await ReadAsync(Leader, lineId), "ObjectionRaised").Text("note").ShouldBe("was never in the class");
    }

    private Task<JsonElement> ReadAsync(string userName, Guid lineId) => road.GetAsync(userName, "/api/app/claim-timeline/line/" + lineId);

    private static IReadOnlyList<JsonElement> Entries(JsonElement timeline) => [.. timeline.GetProperty("entries").EnumerateArray()];

    private static JsonElement Entry(JsonElement timeline, string action) => Entries(timeline).Single(e => e.Text("action") == action);

    /// <summary>Decisions by step and decision, everything else by its action.</summary>
    private static IReadOnlyList<string> Actions(JsonElement timeline) =>
        [.. Entries(timeline).Select(e => e.Text("action") == "Decided" ? $"{e.Text("step")}.{e.Text("decision")}" : e.Text("action")!)];

    private static IReadOnlyList<JsonElement> Documents(JsonElement timeline) =>
        [.. Entries(timeline).SelectMany(e => e.GetProperty("documents").EnumerateArray())];

    private static IReadOnlyList<string?> Addresses(JsonElement timeline, string action) =>
        [
            .. Entries(timeline)
                .Where(e => e.Text("action") == action)
                .SelectMany(e => e.GetProperty("documents").EnumerateArray())
                .Select(d => d.Text("address")),
        ];

    /// <summary>Forty were in the class: none but the line's own person, and no official in full.</summary>
    private static void ShouldNameNobodyElse(JsonElement timeline)
    {
        var (text, own) = (timeline.ToString(), timeline.Text("traineeName")!);
        foreach (var other in Enumerable.Range(1, 40).Select(i => $"\"Trainee {i}\"").Where(name => name != $"\"{own}\""))
            text.ShouldNotContain(other);
        foreach (var official in Officials)
            text.ShouldNotContain(official);
    }
}
