using Microsoft.EntityFrameworkCore;
using Shouldly;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.HttpApi.Tests.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Recoveries;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>What an institution owes is ordered to be kept back, withdrawn, ordered again and held by the next batch.</summary>
[Trait("Category", "Journey")]
public class Offsets_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    private const string Preparer = "finance-preparer";
    private const string Batches = "/api/app/payment-batch";
    private const string Offsets = "app-recovery-offsets";

    private readonly CompletedClass _http = new(host);

    [Fact]
    public async Task The_preparer_orders_and_withdraws_what_is_kept_back_and_reads_where_it_is()
    {
        var recovery = await ServedAsync();
        await OneRowPerLineAsync(recovery);
        await using var visitor = await host.VisitAsync();
        await visitor.SignInFromHomeAsync(Preparer);
        await visitor.GoAsync("/subsidies/recoveries/" + recovery);

        await OrderAsync(visitor);
        await visitor.Page.Locator($"{Offsets} tbody button").ClickAsync();
        await visitor.Page.Locator(Offsets + " table").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        await OrderAsync(visitor);
        await visitor.ShouldReadWellAsync(phone: false);
        await visitor.ShootAsync("offset-ordered-1360");

        await OpenAsync();
        await visitor.GoAsync("/subsidies/recoveries/" + recovery);
        await visitor.Page.Locator($"{Offsets} tbody a").WaitForAsync();
        await visitor.ShootAsync("offset-held-1360");
        await visitor.Page.Locator($"{Offsets} tbody a").ClickAsync();
        await visitor.Page.Locator("app-batch-returned tbody tr").First.WaitForAsync();
        (await visitor.Page.Locator("app-payment-batch").InnerTextAsync()).ShouldContain("另冲抵");
        await visitor.ShouldReadWellAsync(phone: false);
        await visitor.ShootAsync("offset-batch-1360");
        await visitor.Page.Locator("header").GetByText("EN", new() { Exact = true }).First.ClickAsync();
        await visitor.Page.Locator("app-payment-batch").GetByText("kept back").First.WaitForAsync();
        await visitor.GoAsync("/subsidies/recoveries/" + recovery);
        await visitor.Page.Locator($"{Offsets} tbody a").WaitForAsync();
        await visitor.ShouldReadWellAsync(phone: false);
        await visitor.ShootAsync("offset-held-1360-en");
        visitor.Complaints.ShouldBeEmpty();
        await ObjectAsync(await DebtorAsync(recovery));
    }

    /// <summary>The form names payment, what was paid and the most that can come back of each line; a line that is in a recovery cannot be chosen again.</summary>
    private async Task OneRowPerLineAsync(Guid recovery)
    {
        var claim = (await _http.GetAsync("county-reviewer", "/api/app/recovery/" + recovery))
            .GetProperty("items")[0]
            .GetProperty("claimId")
            .GetGuid();
        await using var officer = await host.VisitAsync();
        await officer.SignInFromHomeAsync("county-reviewer");
        await officer.GoAsync("/subsidies/recoveries/new?claimId=" + claim);
        var taken = officer.Page.Locator("app-recovery-form tbody tr").Filter(new() { HasText = "已在追回" });
        await taken.First.WaitForAsync();
        foreach (var row in await taken.AllAsync())
            (await row.Locator("input[type=checkbox]").IsDisabledAsync()).ShouldBeTrue();
        await officer.ShouldReadWellAsync(phone: false);
        await officer.ShootAsync("recovery-form-1360");
        await OnPhoneAsync(officer, "recovery-form-390");
        await officer.GoAsync("/subsidies/recoveries");
        await officer.ShouldReadWellAsync(phone: false);
        await officer.ShootAsync("recovery-list-1360");
        await OnPhoneAsync(officer, "recovery-list-390");
        officer.Complaints.ShouldBeEmpty();
    }

    /// <summary>The same page at a phone's width: staff may look there.</summary>
    private static async Task OnPhoneAsync(Visitor visitor, string shot)
    {
        await visitor.Page.SetViewportSizeAsync(390, 844);
        await visitor.ShouldReadWellAsync(phone: true, thumbs: false);
        await visitor.ShootAsync(shot);
        await visitor.Page.SetViewportSizeAsync(1360, 900);
    }

    /// <summary>The debtor reads on the own page what is asked back, and objects once.</summary>
    private async Task ObjectAsync(string userName)
    {
        await using var debtor = await host.VisitAsync();
        await debtor.SignInFromHomeAsync(userName);
        await debtor.GoAsync("/subsidies/money");
        var card = debtor.Page.Locator("app-own-recoveries section").Filter(new() { HasText = "考勤记录与现场核查不符" });
        await card.WaitForAsync();
        await debtor.ShouldReadWellAsync(phone: false);
        await card.GetByText("我有异议").ClickAsync();
        await debtor.TapAsync("提交异议");
        await card.Locator("[role=alert]").First.WaitForAsync();
        await debtor.ShootAsync("own-recovery-1360");
        await card.Locator("textarea").FillAsync("签到表在学校，可以再查");
        await debtor.TapAsync("提交异议");
        await card.GetByText("签到表在学校，可以再查").WaitForAsync();
        (await card.GetByText("我有异议").CountAsync()).ShouldBe(0);
        await debtor.ShootAsync("own-recovery-objected-1360");
        debtor.Complaints.ShouldBeEmpty();
    }

    private Task<string> DebtorAsync(Guid recovery) =>
        host.WithAsync<TrainingPlatformDbContext, string>(async db =>
        {
            var institution = await db.Set<Recovery>().Where(r => r.Id == recovery).Select(r => r.InstitutionId).SingleAsync();
            return (
                await db.Set<AppUser>()
                    .Where(u => u.InstitutionId == institution && u.UserName!.EndsWith("-admin"))
                    .Select(u => u.UserName)
                    .SingleAsync()
            )!;
        });

    private static async Task OrderAsync(Visitor visitor)
    {
        await visitor.Page.SelectOptionAsync("select[formcontrolname=kind]", "Offset");
        await visitor.Page.FillAsync("input[formcontrolname=amount]", "1000.00");
        await visitor.TapAsync("安排冲抵");
        await visitor.Page.Locator($"{Offsets} tbody button").WaitForAsync();
    }

    /// <summary>A recovery of a payment that the demo's institution was made and the bank has confirmed.</summary>
    private async Task<Guid> ServedAsync()
    {
        var batch = (await _http.GetAsync(Preparer, Batches + "?maxResultCount=100"))
            .Items()
            .Single(b => b.Text("status") == "Closed")
            .GetProperty("id")
            .GetGuid();
        var payments = (await _http.GetAsync(Preparer, $"{Batches}/{batch}/payment?maxResultCount=100")).Items();
        return await ServedAsync(payments.Single(p => p.Text("status") == "Paid").GetProperty("lineId").GetGuid());
    }

    private async Task<Guid> ServedAsync(Guid line)
    {
        var proposed = await _http.PostAsync(
            "county-reviewer",
            "/api/app/recovery",
            new
            {
                source = "Inspection",
                reason = "考勤记录与现场核查不符",
                basis = "C23",
                lines = new[] { new { lineId = line } },
            }
        );
        var id = proposed.GetProperty("id").GetGuid();
        await _http.PostAsync("county-leader", $"/api/app/recovery/{id}/decide", new { approved = true });
        await _http.PostAsync("county-reviewer", $"/api/app/recovery/{id}/serve", new { dueOn = "2020-12-31" });
        return id;
    }

    /// <summary>The next batch, in which the same institution is paid for other people.</summary>
    private async Task OpenAsync()
    {
        var group = (await _http.GetAsync(Preparer, Batches + "/payable")).Items().Single(g => g.Text("kind") == "TrainingSubsidy");
        await _http.PostAsync(
            Preparer,
            Batches,
            new
            {
                kind = "TrainingSubsidy",
                fund = group.Text("fund"),
                divisionId = group.GetProperty("divisionId").GetGuid(),
                year = group.GetProperty("year").GetInt32(),
                followUp = false,
            }
        );
    }
}
