using Microsoft.Playwright;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>What an editor and a publisher do on the pages of the policy desk.</summary>
internal static class PolicyDeskSteps
{
    private const string Editions = "/policies/editions";

    /// <summary>From the edition that the product ships with.</summary>
    /// <returns>Id of the draft.</returns>
    public static async Task<Guid> BeginDraftAsync(this Visitor editor, string label)
    {
        await editor.GoAsync(Editions);
        await editor.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "0.1.0" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await editor.TapAsync("起草新版本");
        await editor.Page.GetByRole(AriaRole.Dialog).GetByLabel("名称").FillAsync(label);
        await editor.TapAsync("开始起草");
        await editor.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new(label) }).WaitForAsync();
        await editor.SettleAsync();
        return Guid.Parse(new Uri(editor.Page.Url).Segments[^2].TrimEnd('/'));
    }

    public static async Task PublishAsync(this Visitor publisher, string? from)
    {
        await publisher.TapAsync("发布");
        var dialog = publisher.Page.GetByRole(AriaRole.Dialog).Filter(new() { HasText = "从哪天起执行" });
        if (from is not null)
            await dialog.GetByLabel("从哪天起执行").FillAsync(from);
        await dialog.GetByRole(AriaRole.Button, new() { Name = from is null ? "立即发布" : "预约发布" }).ClickAsync();
    }
}
