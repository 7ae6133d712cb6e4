using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>ABP's pages, unmodified, in front of our server.</summary>
[Trait("Category", "Journey")]
public class AbpPages_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    [Fact]
    public async Task A_role_a_user_and_a_permission_change_what_that_user_sees()
    {
        await using var admin = await host.VisitAsync();
        await admin.SignInFromHomeAsync("region-admin");
        await admin.CreateRoleAsync("course-reader");
        await admin.CreateUserAsync("new-colleague", "course-reader");
        await admin.ShootAsync("guide-admin-users-1360");

        await using var colleague = await host.VisitAsync();
        await colleague.SignInFromHomeAsync("new-colleague");
        await colleague.GoAsync("/account/manage");
        (await colleague.MenuEntry("/training/courses").CountAsync()).ShouldBe(0);

        await admin.GrantAsync("course-reader", "培训", "Training.Courses");
        await colleague.GoAsync("/account/manage");
        await colleague.MenuEntry("/training/courses").WaitForAsync();

        await EditProfileAsync(colleague);
        await SwitchLanguageThereAndBackAsync(colleague);
        admin.Complaints.ShouldBeEmpty();
        colleague.Complaints.ShouldBeEmpty();
    }

    /// <summary>On the profile page, whose overlay once stayed over the window; what was clickable before is clickable after.</summary>
    private static async Task SwitchLanguageThereAndBackAsync(Visitor visitor)
    {
        foreach (
            var (language, to, word) in (IEnumerable<(string, string, string)>)
                [("en", "EN", "Personal settings"), ("zh-Hans", "中文", "个人资料")]
        )
        {
            await visitor.Page.Locator("header").GetByText(to, new() { Exact = true }).ClickAsync();
            await visitor.Page.Locator("main").GetByRole(AriaRole.Tab, new() { Name = word }).ClickAsync();
            (await visitor.Page.GetAttributeAsync("html", "lang")).ShouldBe(language);
            await visitor.Page.Locator("main #name").WaitForAsync();
            (await visitor.Page.InnerTextAsync("body")).ShouldNotContain("::");
        }
    }

    private static async Task EditProfileAsync(Visitor visitor)
    {
        await visitor.Page.Locator("main a[role=tab]").Nth(1).ClickAsync();
        await visitor.Page.FillAsync("main #name", "改过的名字");
        await visitor.Page.RunAndWaitForResponseAsync(
            () => visitor.Page.Locator("main button[type=submit]").ClickAsync(),
            r => r.Request.Method == "PUT" && r.Url.EndsWith("/api/account/my-profile", StringComparison.Ordinal)
        );
        await visitor.GoAsync("/account/manage");
        await visitor.Page.Locator("main a[role=tab]").Nth(1).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("main #name")).ToHaveValueAsync("改过的名字");
    }
}
