using Microsoft.Playwright;

namespace TrainingPlatform.HttpApi.Tests.Journeys.Road;

/// <summary>Between second review and payment: the list is public for five working days.</summary>
internal sealed class NoticeSteps(RoadState road)
{
    /// <returns>The address of the notice.</returns>
    public async Task<string> PublishAsync(string kind)
    {
        var reviewer = await road.AsAsync(RoadState.Reviewer);
        await reviewer.GoAsync("/subsidies/publicity");
        var ready = reviewer.Page.Locator("main tr").Filter(new() { HasText = kind });
        await ready.GetByRole(AriaRole.Button, new() { Name = "发布公示", Exact = true }).ClickAsync();
        await reviewer.FillAsync("监督电话", "0996-0000000");
        await reviewer.PressInDialogAsync("发布公示");
        await reviewer.SeeStateAsync("公示中");
        return new Uri(reviewer.Page.Url).AbsolutePath;
    }

    public async Task CloseAsync(string notice)
    {
        var reviewer = await road.AsAsync(RoadState.Reviewer);
        await reviewer.GoAsync(notice);
        await reviewer.PressAsync("结束公示");
        await reviewer.SeeStateAsync("公示结束");
    }
}
