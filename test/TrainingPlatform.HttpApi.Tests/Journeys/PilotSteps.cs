using System.Text;
using Microsoft.Playwright;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>What people of the pilots do at the screen.</summary>
internal static class PilotSteps
{
    private static readonly FilePayload Invoice = new()
    {
        Name = "invoice.pdf",
        MimeType = "application/pdf",
        Buffer = Encoding.ASCII.GetBytes("%PDF-1.4 invoice"),
    };

    public static ILocator Button(this Visitor visitor, string name) =>
        visitor.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>The button of that name in the dialog that is open.</summary>
    public static async Task ConfirmAsync(this Visitor visitor, string name)
    {
        await visitor.Page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
        await visitor.Page.Locator("dialog[open]").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await visitor.SettleAsync();
    }

    public static async Task<string> ApplyForPilotAsync(this Visitor visitor)
    {
        await visitor.GoAsync("/pilots/apply");
        await visitor.Page.FillAsync("[formControlName=industry]", "纺织");
        await visitor.Page.FillAsync("[formControlName=partnerSchools]", "演示技校");
        await visitor.Page.FillAsync("[formControlName=cooperation]", "共建实训车间");
        await visitor.Button("提交申报").ClickAsync();
        await visitor.ArriveAsync("/pilots/enterprises/[^/]+-[^/]+$");
        await visitor.SettleAsync();
        return new Uri(visitor.Page.Url).AbsolutePath;
    }

    public static async Task DecideAsync(this Visitor visitor, string path, string decision)
    {
        await visitor.GoAsync(path);
        await visitor.Button(decision).ClickAsync();
        await visitor.ConfirmAsync(decision);
    }

    public static async Task PostPlanAsync(this Visitor visitor, string indicator, int year, string target)
    {
        await visitor.Button("发布规划").ClickAsync();
        await visitor.Page.Locator("dialog[open] textarea").FillAsync("三年培养 180 名学徒");
        await visitor.Page.FillAsync($"dialog[open] [data-target='{indicator} {year}']", target);
        await visitor.ConfirmAsync("发布规划");
    }

    public static async Task RecordAsync(this Visitor visitor, string kind, string on, string? amount, string reference)
    {
        await visitor.Button("登记一笔").ClickAsync();
        var dialog = visitor.Page.Locator("dialog[open]");
        await dialog.Locator("[formControlName=kind]").SelectOptionAsync(kind);
        await dialog.Locator("[formControlName=on]").FillAsync(on);
        if (amount is not null)
            await dialog.Locator("[formControlName=amount]").FillAsync(amount);
        await dialog.Locator("[formControlName=reference]").FillAsync(reference);
        await dialog.Locator("[formControlName=description]").FillAsync("实训设备");
        await visitor.ConfirmAsync("保存");
        var row = visitor.Page.Locator("#ledger tr", new() { HasText = reference });
        await row.Locator("input[type=file]").SetInputFilesAsync(Invoice);
        await row.GetByRole(AriaRole.Button, new() { Name = "invoice.pdf" }).WaitForAsync();
    }

    public static async Task CheckAllAsync(this Visitor visitor, string path)
    {
        await visitor.GoAsync(path);
        var buttons = visitor.Button("核实");
        for (var left = await buttons.CountAsync(); left > 0; left--)
        {
            await buttons.First.ClickAsync();
            await Assertions.Expect(buttons).ToHaveCountAsync(left - 1);
        }
        await visitor.SettleAsync();
    }

    public static async Task EnterIndicatorAsync(this Visitor visitor, string indicator, string reference, string quantity)
    {
        var row = visitor.Page.Locator("#indicators tr", new() { HasText = indicator });
        await row.GetByRole(AriaRole.Button, new() { Name = "填报", Exact = true }).ClickAsync();
        await visitor.Page.Locator("dialog[open] input.tp-input:not([type])").FillAsync(reference);
        await visitor.Page.Locator("dialog[open] input[type=number]").FillAsync(quantity);
        await visitor.ConfirmAsync("保存");
        await row.Locator("input[type=file]").SetInputFilesAsync(Invoice);
        await row.GetByRole(AriaRole.Button, new() { Name = "invoice.pdf" }).WaitForAsync();
    }

    public static async Task ReportMilestoneAsync(this Visitor visitor, string code, string startedOn, string endedOn)
    {
        await visitor.Button(code + " 填报").ClickAsync();
        await visitor.Page.FillAsync("dialog[open] [name=startedOn]", startedOn);
        await visitor.Page.FillAsync("dialog[open] [name=endedOn]", endedOn);
        await visitor.Page.FillAsync("dialog[open] [name=reference]", code + " 完成单");
        await visitor.ConfirmAsync("保存");
    }

    public static async Task<byte[]> DownloadAsync(this Visitor visitor, string button)
    {
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Button(button).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    public static Task<string> CreditAsync(this Visitor visitor) => visitor.Page.Locator("#credit table").InnerTextAsync();
}
