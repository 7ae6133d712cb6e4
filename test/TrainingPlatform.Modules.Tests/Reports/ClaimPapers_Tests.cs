using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.Modules.Subsidies.Publicity;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Reports;

/// <summary>Papers of one claim and of one book, fetched by those who may have them and read back as zip and XML.</summary>
public class ClaimPapers_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Reports = "/api/app/report/";
    private const string Claims = Reports + "subsidy-claim/";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateOnly Today = new(2020, 6, 11);
    private readonly NoticeRig _rig = new(host);

    [Fact]
    public async Task The_routing_sheet_says_who_decided_what_and_why_and_only_reviewers_have_it()
    {
        var (claim, doubted, objection) = await UpheldAsync();

        var sheet = new XlsxReader(await (await host.ClientForAsync("county-leader")).GetByteArrayAsync($"{Claims}{claim.Id}/routing"));

        var rows = sheet.Rows.Where(r => r.TryGetValue("A", out var no) && no.IsNumber).ToList();
        var own = rows.Where(r => r["B"].Text == doubted.TraineeName).Select(r => (Step: r["C"].Text, By: r.GetValueOrDefault("D")?.Text)).ToList();
        own.ShouldBe([("系统检查", null), ("机构申报", "Institution"), ("县级初审", "First"), ("县级复核", "Second"), ("公示", own[4].By), ("异议调查", own[5].By)]);
        rows.Count.ShouldBe(3 * 5 + 1);
        var upheld = rows.Single(r => r["C"].Text == "异议调查");
        upheld["G"].Text.ShouldBe("不予通过; not taught");
        upheld["H"].Text.ShouldStartWith("AttendanceUnclear ");
        rows[0]["F"].Text.ShouldContain("没有数据: 身份");
        rows.ShouldAllBe(r => r["E"].Text.StartsWith("2020-"));
        foreach (var user in (string[])["finance-releaser", "inst1-admin"])
            (await (await host.ClientForAsync(user)).GetAsync($"{Claims}{claim.Id}/routing")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, user);
        await ObjectionSheetAsync(objection, doubted);
    }

    /// <summary>It goes to the objector: what was found, and no name of the person who is doubted.</summary>
    private async Task ObjectionSheetAsync(Guid objection, SubsidyClaimLine doubted)
    {
        var words = Words(new XlsxReader(await (await host.ClientForAsync("county-leader")).GetByteArrayAsync($"{Reports}objection/{objection}"))).ToList();

        foreach (var word in (string[])["匿名", "was abroad", "not taught", "You were right.", "异议成立"])
            words.ShouldContain(word);
        words.ShouldContain(w => w.Contains(_code));
        words.ShouldAllBe(w => !w.Contains(doubted.TraineeName) && !w.Contains(doubted.IdMask));
    }

    [Fact]
    public async Task A_living_allowance_has_a_form_of_its_own_with_a_page_for_each_person()
    {
        await _rig.MoveAsync(Today);
        var claim = await ReviewedAsync(ClaimKind.LivingAllowance, 12);
        var reviewer = await host.ClientForAsync("county-reviewer");

        var sheet = new XlsxReader(await reviewer.GetByteArrayAsync($"{Claims}{claim.Id}/allowance-form"));

        Values(sheet, "姓名").ShouldBe(claim.Lines.Select(l => l.TraineeName), ignoreOrder: true);
        Values(sheet, "证件号（脱敏）").ShouldAllBe(v => v.Contains("***"));
        Values(sheet, "本人社保卡账号").ShouldAllBe(v => v.StartsWith("Bank ****"));
        Values(sheet, "本人签字").ShouldAllBe(v => v.Contains("2020-06-10"));
        Values(sheet, "是否已享受").ShouldAllBe(v => v == "没有");
        Values(sheet, "申请金额（元）").Select(decimal.Parse).Sum().ShouldBe(claim.Amount.Amount);
        foreach (var field in (string[])["人员类别", "证明", "班级", "实际出勤天数", "标准（元）"])
            Values(sheet, field).Count.ShouldBe(12, field);
        sheet.Sheet.Descendants(Main + "brk").Count().ShouldBe(11);
        sheet.Sheet.Descendants(Main + "pageSetup").Single().Attribute("paperSize")!.Value.ShouldBe("9");
        (await reviewer.FetchAsync($"{Claims}{claim.Id}/application-form")).ErrorCode.ShouldBe("TrainingPlatform.Reports:FormOfOtherKind");
        (await (await host.ClientForAsync("finance-preparer")).GetAsync($"{Claims}{claim.Id}/allowance-form")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_trainee_has_the_form_of_the_own_line_and_nobody_else_has_it()
    {
        var rig = new PaymentRig(host, "652801", ClaimKind.LivingAllowance);
        var (mine, others) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await _rig.MoveAsync(Today);
        var claim = await ReviewedAsync(ClaimKind.LivingAllowance, 2, mine);
        using var me = await rig.PersonAsync(mine);
        using var other = await rig.PersonAsync(others);
        var own = claim.Lines.Single(l => l.TraineeId == mine);

        var sheet = new XlsxReader(await me.GetByteArrayAsync($"{Reports}my-money/{own.Id}/allowance-form"));

        Values(sheet, "姓名").ShouldBe([own.TraineeName]);
        Words(sheet).ShouldAllBe(w => !w.Contains(claim.Lines.Single(l => l != own).TraineeName));
        (await me.GetAsync($"{Reports}my-money/{claim.Lines.Single(l => l != own).Id}/allowance-form")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.GetAsync($"{Reports}my-money/{own.Id}/allowance-form")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await (await host.ClientForAsync("county-reviewer")).GetAsync($"{Reports}my-money/{own.Id}/allowance-form")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_application_form_names_the_prefecture_when_it_reviewed_and_nobody_when_it_did_not()
    {
        await _rig.MoveAsync(Today);
        var (large, small) = (await ReviewedAsync(ClaimKind.TrainingSubsidy, 40), await ReviewedAsync(ClaimKind.TrainingSubsidy, 2));
        large.Lines.ShouldAllBe(l => l.Status == SubsidyClaimLineStatus.PrefecturePassed);
        var reviewer = await host.ClientForAsync("county-reviewer");

        async Task<IReadOnlyList<string>> SignedAsync(SubsidyClaim claim) => Values(new XlsxReader(await reviewer.GetByteArrayAsync($"{Claims}{claim.Id}/application-form")), "地州复核");

        (await SignedAsync(large)).ShouldBe(["Prefecture"]);
        (await SignedAsync(small)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_detail_names_everybody_of_the_claim_in_order_of_names_with_the_stored_amounts()
    {
        await _rig.MoveAsync(Today);
        var claim = await ReviewedAsync(ClaimKind.TrainingSubsidy, 3);

        var sheet = new XlsxReader(await (await host.ClientForAsync("county-leader")).GetByteArrayAsync($"{Claims}{claim.Id}/detail"));

        var rows = sheet.Rows.Where(r => r.TryGetValue("A", out var no) && no.IsNumber).ToList();
        rows.Select(r => r["B"].Text).ShouldBe(claim.Lines.Select(l => l.TraineeName).Order(StringComparer.Ordinal));
        rows.Select(r => r["A"].Number).ShouldBe([1m, 2m, 3m]);
        rows.Select(r => r["N"].Number).ShouldBe(claim.Lines.OrderBy(l => l.TraineeName, StringComparer.Ordinal).Select(l => l.Amount.Amount));
        rows.ShouldAllBe(r => r["M"].IsNumber && r["P"].Text.Length > 0);
        sheet.Rows.Single(r => r.TryGetValue("A", out var label) && label.Text == "合计")["N"].Number.ShouldBe(claim.Amount.Amount);
    }

    [Fact]
    public async Task The_ledger_of_a_year_holds_every_entry_of_the_book_with_equal_sides_and_the_marks_it_ends_in()
    {
        await using var own = new PlatformHost();
        var rig = await new PaymentRig(own, "652827").OpenAsync();
        await rig.BudgetAsync("20000.00");
        await rig.ApprovedAsync(3, "INSTITUTION");
        var batch = await rig.ExportedAsync();
        var payments = await rig.PaymentsAsync(batch);
        await rig.AnswerAsync(batch, PaymentRig.Result(payments, (payments[0].GetProperty("reference").GetString()!, "E102")));
        var address = $"{Reports}ledger/{rig.Division}/{PaymentRig.Fund}/2020";

        var sheet = new XlsxReader(await rig.Preparer.GetByteArrayAsync(address));

        var rows = sheet.Rows.Where(r => r.TryGetValue("A", out var no) && no.IsNumber).ToList();
        var books = await rig.BooksAsync();
        var ends = rows.GroupBy(r => r["C"].Text).ToDictionary(g => g.Key, g => g.Last()["I"].Number);
        (string Word, LedgerAccountKind Kind)[] accounts = [("下达", LedgerAccountKind.Allocated), ("可用", LedgerAccountKind.Available), ("已支付", LedgerAccountKind.Paid), ("银行退回", LedgerAccountKind.Returned)];
        foreach (var (word, kind) in accounts)
            ends[word].ShouldBe(books[kind].Amount, word);
        ends["已支付"].ShouldBe(6400.00m);
        var total = sheet.Rows.Single(r => r.TryGetValue("A", out var label) && label.Text == "合计");
        total["G"].Number.ShouldBe(total["H"].Number);
        total["G"].Number.ShouldBe(rows.Sum(r => r.TryGetValue("G", out var debit) ? debit.Number : 0m));
        var heads = await own.WithAsync<TrainingPlatformDbContext, List<string>>(db => db.Set<LedgerAccount>().Where(a => a.DivisionId == rig.Division && a.Year == 2020).Select(a => a.HeadMark).ToListAsync());
        heads.ShouldAllBe(mark => Words(sheet).Any(w => w.EndsWith(mark)));
        (await rig.Approver.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await rig.Preparer.GetAsync($"{Reports}ledger/{await own.DivisionAsync("652901")}/{PaymentRig.Fund}/2020")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await rig.Preparer.GetAsync($"{Reports}ledger/{rig.Division}/{PaymentRig.Fund}/2019")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Progress_of_a_sheet_that_nobody_writes_here_is_unknown_and_no_error()
    {
        var answer = await (await host.ClientForAsync("finance-preparer")).FetchAsync($"{Reports}progress/{Guid.NewGuid()}");

        answer.Body.TryGetProperty("total", out var total).ShouldBeTrue();
        total.ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Every_reason_of_a_return_keeps_its_own_words_wherever_it_is_read()
    {
        var (claim, line) = await FiledAsync();
        var officer = await _rig.OfficerAsync("returner", RoleNames.CountyReviewer);
        var clerk = await host.ClientForAsync("inst1-admin");
        Task<Answer> ReturnAsync(params object[] reasons) =>
            officer.SendAsync($"/api/app/subsidy-claim/{claim}/first-review", new { decisions = new[] { new { lineId = line, decision = "Return", reasons, note = "Bring the papers." } } });

        (await ReturnAsync(new { code = "AccountUnclear" }, new { code = "AccountUnclear", text = "again" })).FaultMembers.ShouldBe(["decisions[0].reasons"]);
        (await ReturnAsync(new { code = "AccountUnclear", text = new string('x', 501) })).FaultMembers.ShouldBe(["decisions[0].reasons"]);
        var sent = await ReturnAsync(
            new { code = "AttendanceUnclear", text = " 3 June is not signed. " },
            new { code = "AccountUnclear", text = "One character is missing." },
            new { code = "CertificateUnclear" }
        );

        sent.Status.ShouldBe(HttpStatusCode.OK);
        string[] own = ["AttendanceUnclear 3 June is not signed.", "AccountUnclear One character is missing.", "CertificateUnclear "];
        var line0 = (await clerk.FetchAsync($"/api/app/subsidy-claim/{claim}")).Body.GetProperty("lines")[0];
        Reasons(line0, "returnReasons").ShouldBe([own[0], own[1], "CertificateUnclear Bring the papers."]);
        Reasons((await clerk.FetchAsync($"/api/app/determination/line/{line}")).Body.GetProperty("decisions").EnumerateArray().Last()).ShouldBe(own);
        (await TimelineAsync(clerk, line)).ShouldBe(own);
        var sheet = new XlsxReader(await officer.GetByteArrayAsync($"{Claims}{claim}/routing"));
        var returned = sheet.Rows.Single(r => r.TryGetValue("G", out var opinion) && opinion.Text == "退回; Bring the papers.");
        returned["H"].Text.Split("; ").ShouldBe(["AttendanceUnclear 考勤有疑问，请附当天签到表: 3 June is not signed.", "AccountUnclear 收款账户需要再核对: One character is missing.", "CertificateUnclear 证书信息对不上"]);
    }

    [Fact]
    public async Task A_return_from_before_reasons_had_words_is_still_read()
    {
        var (claim, line) = await FiledAsync();
        var officer = await _rig.OfficerAsync("older", RoleNames.CountyReviewer);
        await officer.MustAsync($"/api/app/subsidy-claim/{claim}/first-review", new { decisions = new[] { new { lineId = line, decision = "Return", reasons = new[] { new { code = "AccountUnclear" } } } } });
        await host.WithAsync<TrainingPlatformDbContext>(db => db.Database.ExecuteSqlAsync($"""UPDATE "SubClaimLineDecisions" SET "ReasonCodes" = 'AccountUnclear,ConsentUnclear' WHERE "LineId" = {line} AND "ReasonCodes" <> '[]'"""));

        (await TimelineAsync(officer, line)).ShouldBe(["AccountUnclear ", "ConsentUnclear "]);
    }

    /// <summary>A claim of one person that waits for the first review.</summary>
    private async Task<(Guid Claim, Guid Line)> FiledAsync()
    {
        await _rig.MoveAsync(Today);
        var claim = await new PaymentRig(host, "652801").SubmittedAsync(1);
        await NameEditionAsync(claim.Id);
        return (claim.Id, claim.Lines[0].Id);
    }

    /// <summary>Reasons of the last decision that has any.</summary>
    private static async Task<IReadOnlyList<string>> TimelineAsync(HttpClient reader, Guid line)
    {
        var entries = (await reader.FetchAsync($"/api/app/claim-timeline/line/{line}")).Body.GetProperty("entries").EnumerateArray();
        return Reasons(entries.Last(e => e.GetProperty("reasons").GetArrayLength() > 0), words: "words");
    }

    private static IReadOnlyList<string> Reasons(JsonElement of, string list = "reasons", string words = "text") =>
        [.. of.GetProperty(list).EnumerateArray().Select(r => $"{r.GetProperty("code")} {r.GetProperty(words)}")];

    private string _code = "";

    private async Task<SubsidyClaim> ReviewedAsync(ClaimKind kind, int count, Guid? firstTrainee = null)
    {
        var claim = await _rig.ReviewedAsync(kind, count, firstTrainee);
        await NameEditionAsync(claim.Id);
        return claim;
    }

    private async Task NameEditionAsync(Guid claim)
    {
        var division = await host.DivisionAsync("652801");
        var edition = await host.WithAsync<IPolicyEditions, Guid>(async e => (await e.InForceAsync(division, Today, CancellationToken.None)).Id);
        await host.WithAsync<TrainingPlatformDbContext>(db => db.Set<SubsidyClaimLine>().Where(l => l.ClaimId == claim).ExecuteUpdateAsync(l => l.SetProperty(x => x.EditionId, edition)));
    }

    /// <summary>A claim of three whose second line was doubted and rejected.</summary>
    private async Task<(SubsidyClaim Claim, SubsidyClaimLine Doubted, Guid Objection)> UpheldAsync()
    {
        await _rig.MoveAsync(Today);
        var claim = await ReviewedAsync(ClaimKind.TrainingSubsidy, 3);
        var notice = await _rig.PublishAsync(await host.ClientForAsync("county-reviewer"), claim);
        _code = await _rig.CodeAsync(claim.Lines[1].Id);
        await _rig.Anybody.MustAsync(NoticeRig.Public + "/objection", new { noticeId = notice.Id, code = _code, reason = "was abroad" });
        var leader = await host.ClientForAsync("county-leader");
        var objection = (await leader.FetchAsync($"{NoticeRig.Objections}?maxResultCount=100")).Items.Single(o => o.GetProperty("lineId").GetGuid() == claim.Lines[1].Id).GetProperty("id").GetGuid();
        await leader.MustAsync(
            $"{NoticeRig.Objections}/{objection}/decide",
            new { outcome = "Upheld", lineDecision = "Reject", reasonCodes = new[] { "AttendanceUnclear" }, finding = "not taught", reply = "You were right." }
        );
        return (claim, claim.Lines[1], objection);
    }

    /// <summary>What stands beside a label of a form, page by page; an empty field is left out.</summary>
    private static IReadOnlyList<string> Values(XlsxReader sheet, string label) =>
        [
            .. sheet.Rows.SelectMany(r => (((string Label, string Value)[])[("A", "B"), ("C", "D")]).Where(c => r.TryGetValue(c.Label, out var l) && l.Text == label && r.ContainsKey(c.Value)).Select(c => r[c.Value].Text)),
        ];

    private static IEnumerable<string> Words(XlsxReader sheet) => sheet.Rows.SelectMany(r => r.Values).Where(c => !c.IsNumber).Select(c => c.Text);
}
