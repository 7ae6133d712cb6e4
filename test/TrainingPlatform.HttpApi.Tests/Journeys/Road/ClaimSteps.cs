using Microsoft.Playwright;
using Shouldly;

namespace TrainingPlatform.HttpApi.Tests.Journeys.Road;

/// <summary>Steps 5 to 7 of one claim: submitted, reviewed by two people, after its notice approved by a third, printed.</summary>
internal sealed class ClaimSteps(RoadState road)
{
    private const string Releaser = "finance-releaser";

    /// <summary>The institution claims the training subsidy for everybody who is ready.</summary>
    /// <returns>The address of the claim.</returns>
    public async Task<string> SubmitAsync()
    {
        var clerk = await road.AsAsync(RoadState.Clerk);
        await clerk.OpenTaskAsync("可以申报补贴", RoadState.Class);
        await clerk.GoAsync(road.ClassPath + "/claims");
        await clerk.PressAsync("申报培训补贴");
        await clerk.ArriveAsync("/subsidies/claims/[^/]+$");
        await clerk.SeeAsync("3,200.00");
        await clerk.PressAsync($"提交 {RoadState.People.Count} 人");
        await clerk.SeeStateAsync("已提交");
        return new Uri(clerk.Page.Url).AbsolutePath;
    }

    /// <summary>The claim that the system proposed and the people confirmed.</summary>
    public async Task<string> AllowanceAsync()
    {
        var list = await road.Http.GetAsync(RoadState.Clerk, $"/api/app/subsidy-claim?kind=LivingAllowance&classId={road.ClassId}");
        return "/subsidies/claims/" + list.GetProperty("items").EnumerateArray().Single().GetProperty("id").GetGuid();
    }

    /// <summary>Two people of the county, one after the other.</summary>
    public async Task ReviewAsync(string claim)
    {
        await DecideAsync(RoadState.Reviewer, claim, $"通过 {RoadState.People.Count} 人", "first-review");
        await DecideAsync(RoadState.Leader, claim, $"通过 {RoadState.People.Count} 人", "second-review");
    }

    /// <summary>A third person, after the public notice.</summary>
    public Task ApprovePaymentAsync(string claim) =>
        DecideAsync(Releaser, claim, $"批准支付 {RoadState.People.Count} 人", "approve-payment");

    /// <summary>At the desk, by the one button. The decision could be taken back for ten seconds; leaving the desk sends it at once.</summary>
    private async Task DecideAsync(string login, string claim, string button, string step)
    {
        var officer = await road.AsAsync(login);
        await officer.GoAsync(claim);
        await officer.ShouldReadWellAsync(phone: false);
        await officer.PressAsync(button, exact: false);
        await officer.Page.GetByText("撤销").First.WaitForAsync();
        var sent = await officer.Page.RunAndWaitForResponseAsync(
            () => officer.MenuEntry("/work").ClickAsync(),
            r => r.Url.EndsWith("/" + step, StringComparison.Ordinal)
        );
        sent.Status.ShouldBe(200, step);
    }

    /// <summary>The file as the browser saves it.</summary>
    public async Task<byte[]> DownloadAsync(string login, string claim, string button)
    {
        var reader = await road.AsAsync(login);
        await reader.GoAsync(claim);
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.PressAsync(button));
        download.SuggestedFilename.ShouldEndWith(".xlsx");
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }
}
