using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>An officer's day at the desk, without a mouse: queue, taking, the return dialog, a decision taken back. Keeps the guide's pictures.</summary>
[Trait("Category", "Journey")]
public class OfficerDay_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    [Fact]
    public async Task The_queue_is_worked_with_the_keyboard_only()
    {
        await using var officer = await host.VisitAsync();
        await officer.SignInFromHomeAsync("county-reviewer");
        await officer.ShootAsync("guide-officer-home-1360");
        await TakeFirstAsync(officer);

        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.Page.Locator("app-claim-review").WaitForAsync();
        await officer.Page.Locator("app-review-taker").GetByText("您在办这件").WaitForAsync();
        await officer.SettleAsync();
        await officer.ShouldReadWellAsync(phone: false);
        await officer.ShootAsync("guide-officer-review-1360");

        await ReturnDialogAsync(officer);
        await PassAndTakeBackAsync(officer);
        await PassAsync(officer);
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_case_of_a_person_says_where_it_is_and_what_happened()
    {
        await using var officer = await host.VisitAsync();
        await officer.SignInFromHomeAsync("county-leader");
        await officer.GoAsync("/subsidies/reviews");
        await officer.Page.Locator("app-review-load table").WaitForAsync();
        await officer.ShootAsync("guide-officer-load-1360");

        await officer.Page.Locator("app-review-queue tbody a").First.ClickAsync();
        await officer.Page.Locator("app-claim-review").WaitForAsync();
        await officer.Page.Keyboard.PressAsync("2");
        await officer.Page.Locator("app-claim-lines tbody a").First.ClickAsync();

        await officer.Page.Locator("app-line-timeline li").First.WaitForAsync();
        await officer.SettleAsync();
        await officer.ShouldReadWellAsync(phone: false);
        await officer.ShootAsync("guide-officer-proof-1360");
        officer.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_trainee_reads_the_own_case_on_a_phone_without_officials_names()
    {
        await using var trainee = await host.VisitAsync(390);
        await trainee.SignInFromHomeAsync("trainee4");
        await trainee.GoAsync("/my/money");
        await trainee.Page.Locator("a[href^='/my/money/']").First.ClickAsync();

        await trainee.Page.Locator("app-line-timeline dl").WaitForAsync();
        await trainee.SettleAsync();
        await trainee.ShouldReadWellAsync(phone: true);
        (await trainee.Page.Locator("app-line-timeline").InnerTextAsync()).ShouldNotContain("演示·库尔勒市");
        trainee.Complaints.ShouldBeEmpty();
    }

    private static async Task TakeFirstAsync(Visitor officer)
    {
        await officer.GoAsync("/subsidies/reviews");
        await officer.Page.Locator("app-review-queue tbody tr").First.WaitForAsync();
        await officer.Page.Keyboard.PressAsync("t");
        await officer.Page.Locator("app-review-queue tbody tr.at b").WaitForAsync();
        await officer.ShouldReadWellAsync(phone: false);
        await officer.ShootAsync("guide-officer-queue-1360");
    }

    private static async Task ReturnDialogAsync(Visitor officer)
    {
        var dialog = officer.Page.Locator("app-line-decision-dialog dialog");
        await officer.Page.Keyboard.PressAsync("r");
        await dialog.Locator("input[type=checkbox]").First.FocusAsync();
        await officer.Page.Keyboard.PressAsync("Space");
        await officer.ShootAsync("guide-officer-return-1360");
        await officer.Page.Keyboard.PressAsync("Escape");
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    private static async Task PassAndTakeBackAsync(Visitor officer)
    {
        await officer.Page.Keyboard.PressAsync("a");
        await officer.Page.Locator(".undo").WaitForAsync();
        await officer.SettleAsync();
        await officer.ShootAsync("guide-officer-undo-1360");
        await officer.Page.Keyboard.PressAsync("u");
        await officer.Page.Locator(".undo").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await officer.Page.Keyboard.PressAsync("k");
        await officer.Page.Locator("app-review-taker").GetByText("您在办这件").WaitForAsync();
    }

    /// <summary>The decision leaves when the time to take it back is over.</summary>
    private static async Task PassAsync(Visitor officer)
    {
        var sent = officer.Page.WaitForResponseAsync(r => r.Url.EndsWith("/first-review", StringComparison.Ordinal));
        await officer.Page.Keyboard.PressAsync("a");
        (await sent).Status.ShouldBe(200);
    }
}
