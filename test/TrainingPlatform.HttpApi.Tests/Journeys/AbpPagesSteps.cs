using Microsoft.Playwright;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>What people do with ABP's unmodified pages, in Chinese.</summary>
internal static class AbpPagesSteps
{
    public static async Task CreateRoleAsync(this Visitor visitor, string name)
    {
        await visitor.GoAsync("/identity/roles");
        await visitor.PressAsync("新建角色", exact: false);
        await visitor.Page.FillAsync("#role-name", name);
        await visitor.SaveDialogAsync();
        await visitor.Row(name).First.WaitForAsync();
    }

    public static async Task CreateUserAsync(this Visitor visitor, string userName, string role)
    {
        await visitor.GoAsync("/identity/users");
        await visitor.PressAsync("新建用户", exact: false);
        await visitor.Page.FillAsync("#user-name", userName);
        await visitor.Page.FillAsync("#password", TestLogins.Password);
        await visitor.Page.FillAsync("#name", "新同事");
        await visitor.Page.FillAsync("#email", userName + "@example.org");
        await visitor.Page.Locator(".modal [role=tab]").Nth(1).ClickAsync();
        await visitor.Page.Locator(".modal").GetByLabel(role, new() { Exact = true }).CheckAsync();
        await visitor.SaveDialogAsync();
        await visitor.Page.FillAsync("main input[type=search]", userName);
        await visitor.Row(userName).First.WaitForAsync();
    }

    /// <summary>Ticks a permission of a role in the permission dialog.</summary>
    public static async Task GrantAsync(this Visitor visitor, string role, string group, string permission)
    {
        await visitor.GoAsync("/identity/roles");
        await visitor.Row(role).Locator("button.dropdown-toggle").ClickAsync();
        await visitor.Page.Locator(".dropdown-menu.show button").Filter(new() { HasText = "权限" }).ClickAsync();
        await visitor.Page.Locator(".modal").GetByRole(AriaRole.Tab, new() { Name = group, Exact = true }).ClickAsync();
        await visitor.Page.Locator($"[id='{permission}']").CheckAsync();
        await visitor.ShootAsync("guide-admin-permissions-1360");
        await visitor.SaveDialogAsync();
    }

    public static ILocator MenuEntry(this Visitor visitor, string path) => visitor.Page.Locator($"#of-nav a[href='{path}']");

    private static ILocator Row(this Visitor visitor, string text) =>
        visitor.Page.Locator("datatable-body-row").Filter(new() { HasText = text });

    private static async Task SaveDialogAsync(this Visitor visitor)
    {
        await visitor.Page.Locator(".modal .modal-footer").GetByText("保存").ClickAsync();
        await visitor.Page.Locator(".modal").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await visitor.SettleAsync();
    }
}
