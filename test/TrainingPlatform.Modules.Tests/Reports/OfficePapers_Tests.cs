using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Modules.Subsidies.Payments;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.Modules.Reports;

/// <summary>The papers of an office, fetched by those who print them and read back as a zip of XML: 公示表, 退票清单, 追回台账 and the notice of a recovery.</summary>
public class OfficePapers_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string County = "652828";
    private const string Reports = "/api/app/report/";

    [Fact]
    public async Task The_notice_carries_the_published_rows_and_their_sum_and_nothing_about_the_person()
    {
        await using var own = new PlatformHost();
        var rig = await new PaymentRig(own, "652829").OpenAsync();
        await rig.ApprovedAsync(3);
        var notice = await own.WithAsync<TrainingPlatformDbContext, PublicityNotice>(db =>
            db.Set<PublicityNotice>().AsNoTracking().OrderByDescending(n => n.PublishedAt).FirstAsync(n => n.DivisionId == rig.Division)
        );

        var sheet = new XlsxReader(await rig.Approver.GetByteArrayAsync(Reports + "publicity-notice/" + notice.Id));

        var rows = Numbered(sheet, "A");
        rows.Select(r => r["I"].Number).ShouldBe([3200.00m, 3200.00m, 3200.00m]);
        sheet.Rows.ShouldContain(r => r.ContainsKey("I") && r["I"].IsNumber && r["I"].Number == 9600.00m);
        rows.ShouldAllBe(r => r["D"].Text.StartsWith('T') && r["D"].Text.Contains('*'));
        Words(sheet).ShouldContain(w => w.Contains(notice.Digest));
        Words(sheet).ShouldAllBe(w => !w.Contains("6222") && !w.Contains("652901") && !w.Contains("残疾") && !w.Contains("贫困"));
    }

    [Fact]
    public async Task Returned_payments_and_recoveries_stand_in_their_lists_to_the_fen()
    {
        var rig = await new PaymentRig(host, County).OpenAsync();
        await rig.BudgetAsync("20000.00");
        await rig.ApprovedAsync(3, "INSTITUTION");
        var batch = await rig.ExportedAsync();
        var payments = await rig.PaymentsAsync(batch);
        await rig.AnswerAsync(batch, PaymentRig.Result(payments, (payments[0].GetProperty("reference").GetString()!, "E102")));

        var returned = Numbered(
            new XlsxReader(await rig.Preparer.GetByteArrayAsync(Reports + $"payment-batch/{batch}/returned-list")),
            "B"
        );
        returned.ShouldHaveSingleItem();
        (returned[0]["E"].Number, returned[0]["F"].Text).ShouldBe((3200.00m, "E102"));
        returned[0]["D"].Text.ShouldStartWith("****");

        var (reviewer, leader) = (
            await host.OfficerAsync("papers-reviewer", [RoleNames.CountyReviewer], division: County),
            await host.OfficerAsync("papers-leader", [RoleNames.CountyLeader], division: County)
        );
        var line = payments[1].GetProperty("lineId").GetGuid();
        var recovery = await reviewer.MustAsync(
            "/api/app/recovery",
            new
            {
                source = "Report",
                reason = "never taught",
                basis = "C23",
                lines = new[] { new { lineId = line, amount = "1200.50" } },
            }
        );
        await leader.MustAsync($"/api/app/recovery/{recovery.Id}/decide", new { approved = true });
        await reviewer.MustAsync($"/api/app/recovery/{recovery.Id}/serve", new { dueOn = "2020-09-01" });
        await rig.Preparer.MustAsync(
            $"/api/app/recovery/{recovery.Id}/receive",
            new
            {
                kind = "Repaid",
                amount = "200.25",
                reference = "V1",
            }
        );

        var register = new XlsxReader(await reviewer.GetByteArrayAsync(Reports + "recovery")).Row(r =>
            r.TryGetValue("A", out var number) && number.Text == recovery.Text("number")
        );
        register["D"].Text.ShouldBe(payments[1].GetProperty("reference").GetString());
        (register["H"].Number, register["I"].Number, register["K"].Number, register["L"].Number).ShouldBe(
            (3200.00m, 1200.50m, 200.25m, 1000.25m)
        );
        var notice = Numbered(new XlsxReader(await reviewer.GetByteArrayAsync(Reports + "recovery/" + recovery.Id)), "A");
        notice.Select(r => (r["F"].Number, r["G"].Number)).ShouldBe([(3200.00m, 1200.50m)]);
    }

    private static List<IReadOnlyDictionary<string, XlsxReader.Cell>> Numbered(XlsxReader sheet, string column) =>
        [.. sheet.Rows.Where(r => r.TryGetValue(column, out var no) && no.IsNumber)];

    private static IEnumerable<string> Words(XlsxReader sheet) =>
        sheet.Rows.SelectMany(r => r.Values).Where(c => !c.IsNumber).Select(c => c.Text);
}
