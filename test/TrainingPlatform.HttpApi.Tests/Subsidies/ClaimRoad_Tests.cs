using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using TrainingPlatform.Application;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.Subsidies.Queue;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>From a completed class to the payout sheet, over HTTP, with different people.</summary>
public sealed class ClaimRoad_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private static readonly RoadTrainee Whole = new("road-whole", 1, Rural: true, VerifyHukou: true, HasAccount: true);
    private static readonly RoadTrainee Urban = new("road-urban", 2, Rural: false, VerifyHukou: true, HasAccount: true);
    private static readonly RoadTrainee Unverified = new("road-unverified", 3, Rural: true, VerifyHukou: false, HasAccount: true);
    private static readonly RoadTrainee NoAccount = new("road-no-account", 4, Rural: true, VerifyHukou: true, HasAccount: false);

    private readonly CompletedClass _road = new(host);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private CountyDesks Desks => new(_road.Http, "county-reviewer", "county-leader", "finance-releaser");

    [Fact]
    public async Task A_class_of_LPT_02_goes_from_completion_to_its_payout_sheet()
    {
        await _road.RunAsync([Whole, Urban, Unverified, NoAccount]);

        var allowance = await ProposedAsync();
        await ConfirmAsync(allowance);
        var claim = await ClaimAsync();
        await ReviewAsync(claim, "3200.00");
        await SheetsAsync(claim);
        await AllowanceWaitsAsync(allowance);
    }

    /// <summary>Proposed to the rural trainees, not to the urban one; what is missing is named per line.</summary>
    private async Task<Guid> ProposedAsync()
    {
        var list = await _road.GetAsync("inst1-admin", $"/api/app/subsidy-claim?kind=LivingAllowance&status=&classId={_road.ClassId}");
        var id = list.GetProperty("items").EnumerateArray().Single().GetProperty("id").GetGuid();
        var claim = await _road.GetAsync("inst1-admin", $"/api/app/subsidy-claim/{id}");

        claim.GetProperty("status").GetString().ShouldBe("Proposed");
        Line(claim, 1).GetProperty("amount").GetString().ShouldBe("1200.00");
        Line(claim, 1).GetProperty("days").GetString().ShouldBe("40");
        Blockers(Line(claim, 3)).ShouldBe(["FactsUnverified"]);
        Blockers(Line(claim, 4)).ShouldBe(["AccountMissing"]);
        claim.GetProperty("lines").EnumerateArray().ShouldNotContain(l => l.GetProperty("traineeName").GetString() == "Trainee 2");
        return id;
    }

    private async Task ConfirmAsync(Guid allowance)
    {
        var mine = await OwnLineAsync(Whole);
        (await _road.PostAsync(Whole.UserName, $"/api/app/living-allowance/{mine}/confirm"))
            .GetProperty("status")
            .GetString()
            .ShouldBe("Submitted");
        var refused = await (await _road.AsAsync(NoAccount.UserName)).PostAsync(
            $"/api/app/living-allowance/{await OwnLineAsync(NoAccount)}/confirm",
            null,
            Ct
        );
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.Content.ReadAsStringAsync(Ct)).ShouldContain("Subsidies:AccountMissing");
        var others = await (await _road.AsAsync(Urban.UserName)).PostAsync($"/api/app/living-allowance/{mine}/confirm", null, Ct);
        others.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var claim = await _road.GetAsync("county-reviewer", $"/api/app/subsidy-claim/{allowance}");
        Line(claim, 3).GetProperty("status").GetString().ShouldBe("Proposed");
        var money = await _road.GetAsync(Whole.UserName, "/api/app/my-money");
        money.GetProperty("expectedAmount").GetString().ShouldBe("1200.00");
        money.GetProperty("items")[0].GetProperty("holder").GetString().ShouldBe("County");
    }

    private async Task<Guid> ClaimAsync()
    {
        (await QueueAsync(SubsidiesPermissions.Claims.Submit)).ShouldContain("ClaimDue");
        var claim = await _road.PostAsync("inst1-admin", "/api/app/subsidy-claim", new { classId = _road.ClassId });
        var id = claim.GetProperty("id").GetGuid();
        claim.GetProperty("status").GetString().ShouldBe("Draft");
        foreach (var sequence in (int[])[1, 2, 3, 4])
            Line(claim, sequence).GetProperty("amount").GetString().ShouldBe("3200.00");
        await InPartsAsync(id, claim);
        var submitted = await _road.PostAsync("inst1-admin", $"/api/app/subsidy-claim/{id}/submit");
        submitted.GetProperty("status").GetString().ShouldBe("Submitted");
        submitted.GetProperty("dueOn").GetString().ShouldBe("2020-06-24");
        (await QueueAsync(SubsidiesPermissions.Claims.FirstReview)).ShouldContain("ClaimFirstReview");
        var again = await (await _road.AsAsync("inst1-admin")).PostAsJsonAsync(
            "/api/app/subsidy-claim",
            new { classId = _road.ClassId },
            Ct
        );
        again.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        return id;
    }

    /// <summary>A part begins behind any enrolment and works out what is worked out already: nothing changes.</summary>
    private async Task InPartsAsync(Guid id, JsonElement claim)
    {
        var enrolments = claim.GetProperty("lines").EnumerateArray().Select(l => (Guid?)l.GetProperty("enrolmentId").GetGuid()).ToList();
        var people = new List<int>();
        foreach (var after in enrolments.Append(null))
        {
            var part = await _road.PostAsync("inst1-admin", $"/api/app/subsidy-claim/{id}/determine-part", new { after });
            people.Add(part.GetProperty("people").GetInt32());
            part.GetProperty("total").GetInt32().ShouldBe(enrolments.Count);
            part.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
        }
        people.Order().ShouldBe(Enumerable.Range(0, enrolments.Count + 1));
        var again = await _road.GetAsync("inst1-admin", $"/api/app/subsidy-claim/{id}");
        Lines(again).ShouldBe(Lines(claim));
    }

    private static List<string> Lines(JsonElement claim) =>
        [
            .. claim
                .GetProperty("lines")
                .EnumerateArray()
                .Select(l =>
                    $"{l.GetProperty("id")} {l.GetProperty("status")} {l.GetProperty("amount")} {l.GetProperty("determinationHash")}"
                )
                .Order(),
        ];

    private async Task ReviewAsync(Guid id, string amount)
    {
        await Desks.FirstReviewAsync(id);
        (await QueueAsync(SubsidiesPermissions.Claims.SecondReview)).ShouldContain("ClaimSecondReview");
        await Desks.SecondReviewAsync(id);
        await PublishAsync(id);
        var same = await (await _road.AsAsync("county-leader")).PostAsJsonAsync(
            $"/api/app/subsidy-claim/{id}/approve-payment",
            new { },
            Ct
        );
        (await same.Content.ReadAsStringAsync(Ct)).ShouldContain("ReviewerIsSecondReviewer");
        var stale = await (await _road.AsAsync("finance-releaser")).PostAsJsonAsync(
            $"/api/app/subsidy-claim/{id}/approve-payment",
            new { concurrencyStamp = "old" },
            Ct
        );
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await QueueAsync(SubsidiesPermissions.Payments.Approve)).ShouldContain("PaymentApproval");
        await ApproveTwiceAtOnceAsync(id);
        var approved = await _road.GetAsync("finance-releaser", $"/api/app/subsidy-claim/{id}");
        approved.GetProperty("status").GetString().ShouldBe("ApprovedForPayment");
        approved.GetProperty("history").GetArrayLength().ShouldBe(7);
        await CardAsync(Line(approved, 1), amount);
    }

    /// <summary>Nothing is paid before the list has been public for five working days.</summary>
    private async Task PublishAsync(Guid id)
    {
        (await RefusedAsync("finance-releaser", $"/api/app/subsidy-claim/{id}/approve-payment", new { })).ShouldContain("NothingToApprove");
        (await QueueAsync<NoticeWorkQueue>(PublicityPermissions.Publish)).ShouldContain("NoticeDue");
        var notice = await _road.PostAsync("county-reviewer", "/api/app/publicity-notice", await OrderAsync(id, "TrainingSubsidy"));
        notice.GetProperty("lastDay").GetString().ShouldBe("2020-06-16");
        await host.MoveClockAsync(new DateOnly(2020, 6, 17));
        await _road.PostAsync("county-reviewer", $"/api/app/publicity-notice/{notice.GetProperty("id").GetGuid()}/close");
        (await _road.GetAsync("finance-releaser", $"/api/app/subsidy-claim/{id}"))
            .GetProperty("status")
            .GetString()
            .ShouldBe("NoticePassed");
    }

    private async Task<object> OrderAsync(Guid id, string kind)
    {
        var claim = await _road.GetAsync("county-reviewer", $"/api/app/subsidy-claim/{id}");
        var ready = claim
            .GetProperty("lines")
            .EnumerateArray()
            .Where(l => l.GetProperty("status").GetString() == "SecondPassed")
            .Select(l => l.GetProperty("id").GetGuid())
            .ToList();
        return new
        {
            kind,
            lineIds = ready,
            contactPhone = "0996-0000000",
        };
    }

    private async Task<string> RefusedAsync(string userName, string path, object body)
    {
        var answer = await (await _road.AsAsync(userName)).PostAsJsonAsync(path, body, Ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        return await answer.Content.ReadAsStringAsync(Ct);
    }

    /// <summary>Two clicks at once approve once.</summary>
    private async Task ApproveTwiceAtOnceAsync(Guid id)
    {
        var client = await _road.AsAsync("finance-releaser");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(_ => client.PostAsJsonAsync($"/api/app/subsidy-claim/{id}/approve-payment", new { }, Ct))
        );

        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
        answers.Single(a => !a.IsSuccessStatusCode).StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.Conflict);
    }

    private async Task CardAsync(JsonElement line, string amount)
    {
        var path = $"/api/app/determination/line/{line.GetProperty("id").GetGuid()}";
        var card = await _road.GetAsync(Whole.UserName, path);

        card.GetProperty("amount").GetString().ShouldBe(amount);
        card.GetProperty("hash").GetString().ShouldBe(line.GetProperty("determinationHash").GetString());
        card.GetProperty("edition").GetProperty("illustrative").GetBoolean().ShouldBeTrue();
        card.GetProperty("clauses").EnumerateArray().ShouldContain(c => c.GetProperty("id").GetString() == "C16.3");
        card.GetProperty("clauses")
            .EnumerateArray()
            .ShouldAllBe(c => c.GetProperty("text").GetString()!.Contains(c.GetProperty("markedSentence").GetString()!));
        card.GetProperty("facts")
            .EnumerateArray()
            .ShouldContain(f =>
                f.GetProperty("key").GetString() == "trainee.statuses" && f.GetProperty("source").GetString() == "register"
            );
        card.GetProperty("decisions")
            .EnumerateArray()
            .Select(d => d.GetProperty("step").GetString())
            .ShouldBe(["Submit", "FirstReview", "SecondReview", "Notice", "PaymentApproval"]);
        (await (await _road.AsAsync(Urban.UserName)).GetAsync(path, Ct)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Rows are lines, cells are numbers, sums equal the determinations.</summary>
    private async Task SheetsAsync(Guid id)
    {
        var claim = await _road.GetAsync("finance-preparer", $"/api/app/subsidy-claim/{id}");
        var due = Amounts(claim, "ApprovedForPayment");
        foreach (var sheet in (string[])["application-form", "detail"])
            new SheetReader(await FileAsync("inst1-admin", id, sheet)).Numbers.ShouldContain(due.Sum());
        var refused = await (await _road.AsAsync("inst1-admin")).GetAsync($"/api/app/report/subsidy-claim/{id}/payment-sheet", Ct);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var paid = new SheetReader(await FileAsync("finance-preparer", id, "payment-sheet")).Numbers;
        paid.Where(n => n >= 100m).ShouldBe([.. due, due.Sum()], ignoreOrder: true);
    }

    private static List<decimal> Amounts(JsonElement claim, string status) =>
        [
            .. claim
                .GetProperty("lines")
                .EnumerateArray()
                .Where(l => l.GetProperty("status").GetString() == status)
                .Select(l => decimal.Parse(l.GetProperty("amount").GetString()!, System.Globalization.CultureInfo.InvariantCulture)),
        ];

    /// <summary>Two people would be pointed at: their lines wait for the next list.</summary>
    private async Task AllowanceWaitsAsync(Guid id)
    {
        await Desks.FirstReviewAsync(id);
        await Desks.SecondReviewAsync(id);

        (await RefusedAsync("county-reviewer", "/api/app/publicity-notice", await OrderAsync(id, "LivingAllowance"))).ShouldContain(
            "NoticeTooSmall"
        );
        (await RefusedAsync("finance-releaser", $"/api/app/subsidy-claim/{id}/approve-payment", new { })).ShouldContain("NothingToApprove");
        var money = await _road.GetAsync(Whole.UserName, "/api/app/my-money");
        money.GetProperty("items")[0].GetProperty("holder").GetString().ShouldBe("County");
    }

    private async Task<Guid> OwnLineAsync(RoadTrainee trainee)
    {
        var mine = await _road.GetAsync(trainee.UserName, "/api/app/living-allowance/mine");
        return mine.GetProperty("items").EnumerateArray().Single().GetProperty("lineId").GetGuid();
    }

    /// <summary>Kinds of the module's own share of a queue whose owner holds one permission.</summary>
    private Task<List<string>> QueueAsync(string permission) => QueueAsync<SubsidyWorkQueue>(permission);

    private Task<List<string>> QueueAsync<TQueue>(string permission)
        where TQueue : IWorkQueueSource =>
        host.WithAsync<TQueue, List<string>>(async queue =>
            [.. (await queue.ReadAsync(p => p == permission, Ct)).Select(i => i.Kind).Distinct()]
        );

    private async Task<byte[]> FileAsync(string userName, Guid id, string sheet)
    {
        var answer = await (await _road.AsAsync(userName)).GetAsync($"/api/app/report/subsidy-claim/{id}/{sheet}", Ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, sheet);
        answer.Content.Headers.ContentDisposition!.FileNameStar!.ShouldEndWith(".xlsx");
        return await answer.Content.ReadAsByteArrayAsync(Ct);
    }

    private static JsonElement Line(JsonElement claim, int sequence) =>
        claim.GetProperty("lines").EnumerateArray().Single(l => l.GetProperty("traineeName").GetString() == "Trainee " + sequence);

    private static IEnumerable<string?> Blockers(JsonElement line) =>
        line.GetProperty("blockers").EnumerateArray().Select(b => b.GetProperty("code").GetString());
}
