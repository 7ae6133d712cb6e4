using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>
/// One class of forty from the last lesson to the closed books: a returned line, an objection upheld, a returned payment corrected and paid once, a
/// late filing admitted and one refused, a recovery. At the end every fen of the determinations is somewhere, and the books say where.
/// </summary>
public sealed class ClassOfForty_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const int Size = 40;
    private const int Returned = 40;
    private const int Doubted = 39;
    private const int LateAdmitted = 38;
    private const int LateRefused = 37;
    private const int BadAccount = 1;
    private const string Institution = "inst1-admin";
    private const string Investigator = "forty-investigator";

    private readonly CompletedClass _road = new(host);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private CashDesk Desk => field ??= new CashDesk(host, _road);

    [Fact]
    public async Task Every_fen_of_a_class_of_forty_is_paid_refused_or_recovered_and_the_books_say_so()
    {
        await _road.RunAsync([.. Enumerable.Range(1, Size).Select(i => new RoadTrainee($"forty-{i}", i, Rural: true, VerifyHukou: true, HasAccount: true))]);
        await InvestigatorAsync();
        var claim = await FiledAsync();
        var allowance = await AllowanceAsync();
        foreach (var sequence in Enumerable.Range(1, Size).Except([LateAdmitted, LateRefused]))
            await ConfirmAsync(sequence, "Submitted");

        await ReviewAsync(claim, returned: Returned);
        await PublishAsync(claim, "TrainingSubsidy", doubted: Doubted);
        await host.MoveClockAsync(new DateOnly(2020, 12, 20));
        await new EpidemicEnd(_road).DeclareAsync("2020-12-31");
        await FileLateAsync();
        await ReviewAsync(allowance);
        await PublishAsync(allowance, "LivingAllowance");
        var (training, living) = (await FundAsync(claim), await FundAsync(allowance));
        var before = (Training: await Desk.BookAsync(training), Living: await Desk.BookAsync(living));
        await PayTrainingAsync(claim);
        await PayLivingAsync(allowance);
        await RecoverAsync(claim);

        await ReconcileAsync(claim, allowance);
        await TimelinesAsync(claim, allowance);
        var changed = (Training: Changed(before.Training, await Desk.BookAsync(training)), Living: Changed(before.Living, await Desk.BookAsync(living)));
        if (training == living)
            changed.Training.ShouldBe(Book(available: -(39 * 3200m + 39 * 1200m), paid: 38 * 3200m + 39 * 1200m, recovered: 3200m));
        else
            changed.ShouldBe((Book(available: -39 * 3200m, paid: 38 * 3200m, recovered: 3200m), Book(available: -39 * 1200m, paid: 39 * 1200m, recovered: 0m)));
        (await Desk.FaultAsync()).ShouldBeNull();
        (await Desk.VerifyAsync()).ShouldBe(0);
    }

    /// <summary>Somebody of the county who decided nothing about the class.</summary>
    private async Task InvestigatorAsync()
    {
        var divisions = await _road.GetAsync(Institution, "/api/app/division");
        Desk.Korla = divisions.Items().Single(d => d.Text("code") == "652801").GetProperty("id").GetGuid();
        var account = new NewAccount { UserName = Investigator, Name = Investigator, Password = TestLogins.Password, RoleNames = [RoleNames.CountyLeader], DivisionId = Desk.Korla };
        await host.WithAsync<IAccounts>(accounts => accounts.CreateAsync(account, CancellationToken.None));
    }

    private async Task<Guid> FiledAsync()
    {
        var claim = await _road.PostAsync(Institution, "/api/app/subsidy-claim", new { classId = _road.ClassId });
        Lines(claim).Select(l => l.Text("amount")).ShouldBe(Enumerable.Repeat("3200.00", Size));
        var id = claim.GetProperty("id").GetGuid();
        await _road.PostAsync(Institution, $"/api/app/subsidy-claim/{id}/submit");
        return id;
    }

    private async Task<Guid> AllowanceAsync()
    {
        var list = await _road.GetAsync(Institution, $"/api/app/subsidy-claim?kind=LivingAllowance&status=&classId={_road.ClassId}");
        var id = list.Items().Single().GetProperty("id").GetGuid();
        Lines(await ClaimAsync(id)).Select(l => l.Text("amount")).ShouldBe(Enumerable.Repeat("1200.00", Size));
        return id;
    }

    private async Task ConfirmAsync(int sequence, string status)
    {
        var mine = await _road.GetAsync($"forty-{sequence}", "/api/app/living-allowance/mine");
        var line = mine.Items().Single().GetProperty("lineId").GetGuid();
        (await _road.PostAsync($"forty-{sequence}", $"/api/app/living-allowance/{line}/confirm")).Text("status").ShouldBe(status);
    }

    /// <summary>Through the county's two desks and, where the class is above the threshold, the prefecture's. One line is sent back once and comes again.</summary>
    private async Task ReviewAsync(Guid id, int? returned = null)
    {
        await DecideAsync("county-reviewer", id, "first-review", "Submitted", returned);
        if (returned is { } sequence)
        {
            var line = Line(await _road.GetAsync(Institution, $"/api/app/subsidy-claim/{id}"), sequence);
            line.Text("status").ShouldBe("Returned");
            await _road.PostAsync(Institution, $"/api/app/subsidy-claim/{id}/submit", new { lineIds = new[] { line.GetProperty("id").GetGuid() } });
            await DecideAsync("county-reviewer", id, "first-review", "Submitted");
        }
        await DecideAsync("county-leader", id, "second-review", "FirstPassed");
        if (Lines(await ClaimAsync(id)).Any(l => l.Text("awaitedStep") == "PrefectureReview"))
            await DecideAsync("prefecture-reviewer", id, "prefecture-review", "SecondPassed");
    }

    private async Task DecideAsync(string reviewer, Guid id, string step, string awaited, int? returned = null)
    {
        var lines = Lines(await _road.GetAsync(reviewer, $"/api/app/subsidy-claim/{id}")).Where(l => l.Text("status") == awaited);
        var decisions = lines.Select(l =>
            l.Text("traineeName") == Name(returned ?? 0)
                ? new { lineId = l.GetProperty("id").GetGuid(), decision = "Return", reasons = (object[])[new { code = "CertificateUnclear", text = "the scan cannot be read" }] }
                : new { lineId = l.GetProperty("id").GetGuid(), decision = "Pass", reasons = (object[])[] }
        );
        await _road.PostAsync(reviewer, $"/api/app/subsidy-claim/{id}/{step}", new { decisions });
    }

    /// <summary>Five working days; an anonymous objection that is upheld takes its line out, and that line alone.</summary>
    private async Task PublishAsync(Guid id, string kind, int? doubted = null)
    {
        var ready = Lines(await ClaimAsync(id)).Where(l => l.Text("status") is "SecondPassed" or "PrefecturePassed").Select(l => l.GetProperty("id").GetGuid()).ToList();
        var notice = await _road.PostAsync("county-reviewer", "/api/app/publicity-notice", new { kind, lineIds = ready, contactPhone = "0996-0000000" });
        var noticeId = notice.GetProperty("id").GetGuid();
        if (doubted is { } sequence)
            await UpholdAsync(noticeId, Line(await ClaimAsync(id), sequence).GetProperty("id").GetGuid());
        await host.MoveClockAsync(DateOnly.Parse(notice.Text("lastDay")!, CultureInfo.InvariantCulture).AddDays(1));
        await _road.PostAsync("county-reviewer", $"/api/app/publicity-notice/{noticeId}/close");
        await _road.PostAsync("finance-releaser", $"/api/app/subsidy-claim/{id}/approve-payment");
    }

    private async Task UpholdAsync(Guid noticeId, Guid lineId)
    {
        var row = (await _road.GetAsync($"forty-{Doubted}", "/api/app/public-notice/mine")).Items().Single(r => r.GetProperty("lineId").GetGuid() == lineId);
        using var anybody = host.Connect();
        var receipt = await anybody.Post("/api/app/public-notice/objection", new { noticeId, code = row.Text("code"), reason = "was never in the class" }).JsonAsync();
        var objection = (await _road.GetAsync(Investigator, "/api/app/objection?maxResultCount=1000")).Items().Single(o => o.GetProperty("lineId").GetGuid() == lineId);
        await _road.PostAsync(
            Investigator,
            $"/api/app/objection/{objection.GetProperty("id").GetGuid()}/decide",
            new { outcome = "Upheld", lineDecision = "Reject", reasonCodes = new[] { "NotEntitled" }, finding = "absent all the time", reply = "You are right." }
        );
        (await anybody.Get("/api/app/public-notice/objection?receipt=" + receipt.Text("receipt")).JsonAsync()).Text("reply").ShouldBe("You are right.");
    }

    /// <summary>Both of them come after the deadline with a reason; one can prove it.</summary>
    private async Task FileLateAsync()
    {
        foreach (var (sequence, admit) in new[] { (LateAdmitted, true), (LateRefused, false) })
        {
            await ConfirmAsync(sequence, "Confirmed");
            var request = await LateAsync($"forty-{sequence}");
            var decided = await _road.PostAsync("county-reviewer", $"/api/app/late-filing/{request}/decide", new { admit, note = admit ? null : "no quarantine at that address" });
            decided.Text("status").ShouldBe(admit ? "Admitted" : "Refused");
        }
        await ConfirmAsync(LateAdmitted, "Submitted");
    }

    private async Task<Guid> LateAsync(string userName)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(_road.ClassId.ToString()), "classId" },
            { new StringContent("Quarantine"), "reasonCode" },
            { new StringContent("quarantine at home, see the notice"), "note" },
            { new ByteArrayContent("%PDF-1.4 notice"u8.ToArray()), "file", "notice.pdf" },
        };
        using var answer = await (await _road.AsAsync(userName)).PostAsync("/api/app/late-filing", form, Ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Ct));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("id").GetGuid();
    }

    private async Task<string> FundAsync(Guid id)
    {
        var kind = (await ClaimAsync(id)).Text("kind");
        return (await _road.GetAsync("finance-preparer", "/api/app/payment-batch/payable")).Items().Single(g => g.Text("kind") == kind && !g.GetProperty("followUp").GetBoolean()).Text("fund")!;
    }

    private async Task PayTrainingAsync(Guid claim)
    {
        var batch = await Desk.ExportedAsync("TrainingSubsidy", await IdsAsync(claim));
        (await Desk.PaymentsAsync(batch)).Count.ShouldBe(Size - 1, "the doubted line is not paid");
        await Desk.AnswerAsync(batch);
        await Desk.CloseAsync(batch);
    }

    /// <summary>One payment comes back, its payee gives another account, and the follow-up pays it, once.</summary>
    private async Task PayLivingAsync(Guid allowance)
    {
        var lines = await IdsAsync(allowance);
        var returned = Line(await ClaimAsync(allowance), BadAccount).GetProperty("id").GetGuid();
        var batch = await Desk.ExportedAsync("LivingAllowance", lines);
        (await Desk.PaymentsAsync(batch)).Count.ShouldBe(Size - 1, "the line filed too late is not paid");
        await Desk.AnswerAsync(batch, returned);
        await Desk.CloseAsync(batch);
        var user = $"forty-{BadAccount}";
        var payment = (await _road.GetAsync(user, "/api/app/my-payment")).Items().Single(p => p.Text("status") == "Returned");
        await _road.PostAsync(user, $"/api/app/my-payment/{payment.GetProperty("id").GetGuid()}/correct", new { holder = Name(BadAccount), bankName = "Bank", account = "6222 0000 0009 9999" });
        (await _road.GetAsync(user, "/api/app/trainee/me")).Text("accountMask").ShouldEndWith("9999", Case.Sensitive, "payments to come go there too");
        var again = await Desk.ExportedAsync("LivingAllowance", lines, followUp: true);
        (await Desk.PaymentsAsync(again)).ShouldHaveSingleItem().GetProperty("lineId").GetGuid().ShouldBe(returned);
        await Desk.AnswerAsync(again);
        await Desk.CloseAsync(again);
        (await _road.GetAsync(user, "/api/app/my-payment")).Items().Select(p => p.Text("status")).ShouldBe(["Paid", "Returned"], ignoreOrder: true);
    }

    /// <summary>The institution repays one line, in two parts.</summary>
    private async Task RecoverAsync(Guid claim)
    {
        var line = Line(await ClaimAsync(claim), Returned).GetProperty("id").GetGuid();
        var proposed = await _road.PostAsync("county-reviewer", "/api/app/recovery", new { source = "Inspection", reason = "the certificate is another's", basis = "C23", lines = new[] { new { lineId = line } } });
        var id = proposed.GetProperty("id").GetGuid();
        await _road.PostAsync("county-leader", $"/api/app/recovery/{id}/decide", new { approved = true });
        await _road.PostAsync("county-reviewer", $"/api/app/recovery/{id}/serve", new { dueOn = "2021-03-01" });
        (await _road.GetAsync(Institution, $"/api/app/recovery/mine/{id}")).Text("outstanding").ShouldBe("3200.00");
        await _road.PostAsync("finance-preparer", $"/api/app/recovery/{id}/receive", new { kind = "Repaid", amount = "1200.00", reference = "V1" });
        (await _road.PostAsync("finance-preparer", $"/api/app/recovery/{id}/receive", new { kind = "Repaid", amount = "2000.00", reference = "V2" })).Text("status").ShouldBe("Recovered");
    }

    /// <summary>Each of the forty is at one place: paid, rejected after the objection, or too late and therefore determined at nothing.</summary>
    private async Task ReconcileAsync(Guid claim, Guid allowance)
    {
        var (training, living) = (Lines(await ClaimAsync(claim)), Lines(await ClaimAsync(allowance)));
        Sums(training).ShouldBe(new Dictionary<string, decimal> { ["Paid"] = 39 * 3200m, ["Rejected"] = 3200m }, ignoreOrder: true);
        Sums(living).ShouldBe(new Dictionary<string, decimal> { ["Paid"] = 39 * 1200m, ["Confirmed"] = 0m }, ignoreOrder: true);
        Line(await ClaimAsync(claim), Doubted).Text("status").ShouldBe("Rejected");
        var late = Line(await ClaimAsync(allowance), LateRefused);
        (late.Text("status"), late.Text("amount")).ShouldBe(("Confirmed", "0.00"));
        late.GetProperty("findings").EnumerateArray().Select(f => f.Text("code")).ShouldContain("LATE_FILING");
        (await _road.GetAsync($"forty-{LateRefused}", "/api/app/my-payment")).Items().ShouldBeEmpty();
    }

    /// <summary>The case of three of the forty, as each who may see it reads it.</summary>
    private async Task TimelinesAsync(Guid claim, Guid allowance)
    {
        var lines = await ClaimAsync(claim);
        var cases = new CaseReading(_road);
        await cases.ReturnedAndPaidAgainAsync($"forty-{BadAccount}", Line(await ClaimAsync(allowance), BadAccount).GetProperty("id").GetGuid());
        await cases.RecoveredAsync(Institution, $"forty-{Returned}", Line(lines, Returned).GetProperty("id").GetGuid());
        await cases.DoubtedAsync($"forty-{Doubted}", Line(lines, Doubted).GetProperty("id").GetGuid());
    }

    private static Dictionary<string, decimal> Sums(IEnumerable<JsonElement> lines) =>
        lines.GroupBy(l => l.Text("status")!).ToDictionary(g => g.Key, g => g.Sum(l => decimal.Parse(l.Text("amount")!, CultureInfo.InvariantCulture)));

    private static string Changed(IReadOnlyDictionary<string, decimal> before, IReadOnlyDictionary<string, decimal> after) =>
        Text(after.ToDictionary(a => a.Key, a => a.Value - before.GetValueOrDefault(a.Key)));

    private static string Book(decimal available, decimal paid, decimal recovered) =>
        Text(new() { ["Available"] = available, ["Paid"] = paid, ["Recovered"] = recovered });

    /// <summary>Accounts that moved, by name.</summary>
    private static string Text(Dictionary<string, decimal> accounts) =>
        string.Join(' ', accounts.Where(a => a.Value != 0m).OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => FormattableString.Invariant($"{a.Key} {a.Value:0.00}")));

    private async Task<IReadOnlyCollection<Guid>> IdsAsync(Guid id) => [.. Lines(await ClaimAsync(id)).Select(l => l.GetProperty("id").GetGuid())];

    private Task<JsonElement> ClaimAsync(Guid id) => _road.GetAsync("county-reviewer", $"/api/app/subsidy-claim/{id}");

    /// <summary>Without the person of the demo who left before the first lesson and has a line of nothing.</summary>
    private static IEnumerable<JsonElement> Lines(JsonElement claim) =>
        claim.GetProperty("lines").EnumerateArray().Where(l => l.Text("traineeName")!.StartsWith(Name(0)[..^1], StringComparison.Ordinal));

    private static JsonElement Line(JsonElement claim, int sequence) => Lines(claim).Single(l => l.Text("traineeName") == Name(sequence));

    private static string Name(int sequence) => "Trainee " + sequence;
}
