using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>The cash desk's screens on a desk, the payee's on a phone. Keeps the guide's pictures when asked to.</summary>
[Trait("Category", "Journey")]
public class Finance_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    [Fact]
    public async Task The_preparer_reads_the_queue_a_batch_and_the_budget()
    {
        await using var visitor = await host.VisitAsync();
        await visitor.SignInFromHomeAsync("finance-preparer");

        foreach (var path in (string[])["/work", "/subsidies/payments", "/subsidies/budgets"])
        {
            await visitor.GoAsync(path);
            await visitor.ShouldReadWellAsync(phone: false);
            if (path != "/work")
                await visitor.ShootAsync(path == "/subsidies/payments" ? "guide-finance-payments-1360" : "guide-finance-budget-1360");
        }
        await visitor.GoAsync("/subsidies/payments");
        await visitor.Page.Locator("section").Filter(new() { Has = visitor.Page.Locator("select") }).Locator("tbody a").First.ClickAsync();
        await visitor.Page.Locator("app-payment-batch h1").WaitForAsync();
        await visitor.ShouldReadWellAsync(phone: false);
        await visitor.ShootAsync("guide-finance-batch-1360");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sheet_says_how_many_rows_are_written_and_can_be_given_up()
    {
        await using var visitor = await host.VisitAsync();
        await visitor.SignInFromHomeAsync("auditor");
        var released = new TaskCompletionSource();
        await visitor.Page.RouteAsync(
            "**/api/app/report/ledger/**",
            async route =>
            {
                await released.Task;
                await route.AbortAsync();
            }
        );
        await visitor.Page.RouteAsync(
            "**/api/app/report/progress/**",
            route => route.FulfillAsync(new() { ContentType = "application/json", Body = """{"written":120000,"total":200000}""" })
        );

        await visitor.GoAsync("/subsidies/ledger");
        await visitor.Page.Locator("app-export-button button").First.ClickAsync();
        var said = visitor.Page.Locator("app-export-button [role=status]");

        await visitor.Page.GetByText("已写 120,000 / 200,000 行").WaitForAsync();
        await visitor.ShootAsync("export-progress-1360");
        await visitor.Page.Locator("app-export-button button.quiet").ClickAsync();
        await said.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        (await visitor.Page.Locator("app-export-button button").First.IsEnabledAsync()).ShouldBeTrue();
        released.SetResult();
    }

    [Fact]
    public async Task A_payee_is_paused_by_one_person_on_the_payment_and_blocked_by_another_from_the_list()
    {
        await using var preparer = await host.VisitAsync();
        await preparer.SignInFromHomeAsync("finance-preparer");
        await preparer.GoAsync("/subsidies/payments");
        await preparer
            .Page.Locator("section")
            .Filter(new() { Has = preparer.Page.Locator("select") })
            .Locator("tbody tr")
            .Filter(new() { HasText = "待放款" })
            .Locator("a")
            .First.ClickAsync();
        await preparer.Page.Locator("app-batch-returned tbody tr").First.WaitForAsync();
        await preparer.ShouldReadWellAsync(phone: false);
        await preparer
            .Page.Locator("app-batch-returned tbody tr")
            .First.GetByRole(AriaRole.Button, new() { Name = "暂停付款" })
            .ClickAsync();
        await preparer.Page.Locator("app-batch-returned dialog textarea").FillAsync("账户正在核实");
        await preparer.ShootAsync("finance-hold-dialog-1360");
        await preparer.Page.Locator("app-batch-returned dialog .tp-btn.primary").ClickAsync();
        await preparer.Page.Locator("app-batch-returned tbody tr").First.GetByText("已暂停，待另一人确认").WaitForAsync();
        preparer.Complaints.ShouldBeEmpty();

        await using var releaser = await host.VisitAsync();
        await releaser.SignInFromHomeAsync("finance-releaser");
        await releaser.GoAsync("/subsidies/payments");
        var hold = releaser.Page.Locator("app-payee-holds tbody tr").First;
        await hold.GetByRole(AriaRole.Button, new() { Name = "确认停付" }).ClickAsync();
        await hold.GetByText("已停付").WaitForAsync();
        await releaser.GoAsync("/subsidies/payments");
        await hold.GetByText("已停付").WaitForAsync();
        await releaser.ShouldReadWellAsync(phone: false);
        await releaser.ShootAsync("finance-holds-1360");
        releaser.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_auditor_verifies_the_ledger()
    {
        await using var visitor = await host.VisitAsync();
        await visitor.SignInFromHomeAsync("auditor");

        await visitor.GoAsync("/subsidies/ledger");
        await visitor.Page.Locator(".tp-page-h button").ClickAsync();
        await visitor.Page.Locator(".tp-note[data-s=ok]").WaitForAsync();
        await visitor.Page.Locator(".accounts button").First.ClickAsync();
        await visitor.Page.Locator("table").WaitForAsync();
        await visitor.ShouldReadWellAsync(phone: false);
        await visitor.ShootAsync("guide-auditor-ledger-1360");
        var sheet = await visitor.Page.RunAndWaitForDownloadAsync(() =>
            visitor.Page.Locator("app-export-button button").First.ClickAsync()
        );
        sheet.SuggestedFilename.ShouldEndWith(".xlsx");
        visitor.Complaints.ShouldBeEmpty();
    }
}
