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

    /// <summary>The amount of one product, in the table of products.</summary>
    public static async Task SetProductAsync(this Visitor editor, string product, string amount)
    {
        var row = editor
            .Page.GetByRole(AriaRole.Row)
            .Filter(new() { HasText = product })
            .Filter(new() { Has = editor.Page.GetByLabel("金额") });
        await row.GetByLabel("金额").FillAsync(amount);
        await editor.TapAsync("保存");
        await editor.DismissToastAsync("已保存");
    }

    public static async Task OpenTabAsync(this Visitor visitor, Guid edition, string tab)
    {
        await visitor.Page.Locator($"a[href='{Editions}/{edition}/{tab}']").ClickAsync();
        await visitor.SettleAsync();
    }

    /// <summary>Rewrites one expectation in the text of the cases; the cases run when it is saved.</summary>
    public static async Task MendCaseAsync(this Visitor editor, string line, string from, string to)
    {
        var field = editor.Page.GetByLabel("算例文本");
        var lines = (await field.InputValueAsync()).Split('\n');
        var at = Array.FindIndex(lines, l => l.Contains(line, StringComparison.Ordinal));
        lines[at] = lines[at].Replace(from, to, StringComparison.Ordinal);
        if (!lines[at].Contains(to, StringComparison.Ordinal))
            lines[at + 1] = lines[at + 1].Replace(from, to, StringComparison.Ordinal);
        await field.FillAsync(string.Join('\n', lines));
        await editor.TapAsync("保存");
    }

    /// <summary>Past the page, with the token that the person's page uses.</summary>
    /// <returns>Status and error code of the answer.</returns>
    public static async Task<string> PublishByApiAsync(this Visitor visitor, Guid edition)
    {
        var address = $"/api/app/policy-edition/{edition}";
        var asked = await visitor.Page.RunAndWaitForRequestAsync(
            () => visitor.GoAsync($"{Editions}/{edition}"),
            r => r.Url.EndsWith(address, StringComparison.Ordinal)
        );
        var token = await asked.HeaderValueAsync("authorization") ?? throw new InvalidOperationException("the page asked without a token");
        var answer = await visitor.Page.APIRequest.PostAsync(
            address + "/publish",
            new()
            {
                Headers = new Dictionary<string, string> { ["Authorization"] = token },
                DataObject = new { inForceFrom = "2020-04-01" },
            }
        );
        return $"{answer.Status} {(await answer.JsonAsync())?.GetProperty("error").GetProperty("code").GetString()}";
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
