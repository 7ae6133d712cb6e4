using Microsoft.Playwright;
using Shouldly;
using TrainingPlatform.Divisions;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>A rule is changed without fear: drafted, red, mended, published by somebody else, and its own past asked again.</summary>
[Trait("Category", "Journey")]
public class PolicyDesk_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    private const string Label = "创业意识培训提高标准";

    [Fact]
    public async Task From_draft_over_red_cases_to_publication_by_another_and_the_replay_of_the_past()
    {
        await StorePastAsync();
        await using var editor = await host.VisitAsync();
        await editor.SignInFromHomeAsync("policy-editor");
        var id = await editor.BeginDraftAsync(Label);

        await editor.SetProductAsync("GYB", "120.00");
        await editor.Page.GetByText("和原版本不同的有 2 行").WaitForAsync();
        await editor.ShouldReadWellAsync(phone: false);
        await editor.ShootAsync("guide-policy-form-1360");
        await RedAsync(editor, id);
        await using var publisher = await host.VisitAsync();
        await RefusedAsync(publisher, editor, id);

        await editor.MendCaseAsync("id: SU-03", "training: '100.00'", "training: '120.00'");
        await editor.Page.GetByText("全部 145 个算例和预期一致").WaitForAsync();
        (await editor.Page.GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true }).CountAsync()).ShouldBe(0);
        await publisher.GoAsync($"/policies/editions/{id}");
        await publisher.PublishAsync(from: null);
        await publisher.Page.Locator("h1").GetByText("已发布").WaitForAsync();

        await ReplayedAsync(editor, id);
        editor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_scheduled_edition_is_compared_and_taken_back_before_its_day()
    {
        await using var editor = await host.VisitAsync();
        await editor.SignInFromHomeAsync("policy-editor");
        var id = await editor.BeginDraftAsync("五月起的版本");
        await using var publisher = await host.VisitAsync();
        await publisher.SignInFromHomeAsync("policy-publisher");
        await publisher.GoAsync($"/policies/editions/{id}");

        await publisher.PublishAsync(from: "2020-05-01");
        await publisher.DismissToastAsync("已预约");
        await publisher.Page.Locator("h1").GetByText("待生效").WaitForAsync();
        await publisher.TapAsync("比较两个版本");
        await publisher.Page.GetByText("pack.version").WaitForAsync();
        await publisher.ShouldReadWellAsync(phone: false);
        await publisher.ShootAsync("guide-policy-compare-1360");
        await publisher.GoAsync($"/policies/editions/{id}");
        await publisher.TapAsync("撤回");
        await publisher.Page.GetByRole(AriaRole.Dialog).GetByLabel("原因").FillAsync("文件还没有印发");
        await publisher.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "撤回" }).ClickAsync();

        await publisher.Page.Locator("h1").GetByText("已撤回").WaitForAsync();
        (await publisher.Page.InnerTextAsync("main")).ShouldContain("文件还没有印发");
        await publisher.GoAsync("/policies/editions");
        await publisher.ShouldReadWellAsync(phone: false);
        await publisher.ShootAsync("guide-policy-editions-1360");
        publisher.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_county_officer_tries_facts_and_another_reading()
    {
        await using var officer = await host.VisitAsync();
        await officer.SignInFromHomeAsync("county-reviewer");
        await officer.GoAsync("/policies/what-if");

        await officer.Page.GetByLabel("从哪个算例开始").SelectOptionAsync("LPT-02");
        await officer.TapAsync("算一算");
        await officer.Page.GetByText("3,200.00").First.WaitForAsync();
        (await officer.Page.InnerTextAsync("main")).ShouldContain("1,200.00");
        await officer.ShouldReadWellAsync(phone: false);
        await officer.Page.EvaluateAsync("() => scrollTo(0, 0)");
        await officer.ShootAsync("guide-policy-whatif-1360");

        await officer.Page.GetByLabel("出生日期").FillAsync("1999-04-07");
        await officer.TapAsync("算一算");

        await officer.Page.GetByText("AGE_OVER_LIMIT").Or(officer.Page.Locator("app-determination-view header.none")).First.WaitForAsync();
        officer.Complaints.ShouldBeEmpty();
    }

    private static async Task RedAsync(Visitor editor, Guid id)
    {
        await editor.OpenTabAsync(id, "cases");
        await editor.Page.GetByText("144 个一致，1 个和预期不同").WaitForAsync();
        var row = editor.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "SU-03" });
        (await row.InnerTextAsync()).ShouldContain("预期 100.00");
        (await row.InnerTextAsync()).ShouldContain("算出 120.00");
        await editor.ShouldReadWellAsync(phone: false);
        await editor.ShootAsync("guide-policy-cases-1360");
    }

    /// <summary>On the page and by the API: red cases stop the publisher, and nothing lets the editor publish.</summary>
    private static async Task RefusedAsync(Visitor publisher, Visitor editor, Guid id)
    {
        await publisher.SignInFromHomeAsync("policy-publisher");
        await publisher.GoAsync($"/policies/editions/{id}");
        await publisher.PublishAsync(from: null);
        await publisher.Page.GetByText("不能发布").First.WaitForAsync();
        (await publisher.PublishByApiAsync(id)).ShouldBe("403 TrainingPlatform.PolicyEditions:DraftHasRedCases");
        (await editor.PublishByApiAsync(id)).ShouldStartWith("403");
        await editor.OpenTabAsync(id, "cases");
    }

    private static async Task ReplayedAsync(Visitor editor, Guid edition)
    {
        await editor.GoAsync("/policies/replays");
        await editor.Page.Locator(".ask").GetByLabel("按哪个版本").SelectOptionAsync(edition.ToString());
        await editor.Page.Locator(".ask").GetByLabel("开班年份").FillAsync("2020");
        await editor.TapAsync("开始回放");
        await editor.Page.Locator("h1").GetByText("已完成").WaitForAsync();
        await editor.Page.Locator("app-chart svg").WaitForAsync();

        // Twelve trainings of 100 yuan become 120; fifteen allowances stay. Both measures and the total are above the least.
        var text = await editor.Page.InnerTextAsync("main");
        text.ShouldContain("240 元");
        text.ShouldContain("1,440.00");
        (await editor.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "创业培训" }).CountAsync()).ShouldBeGreaterThan(0);
        await editor.ShouldReadWellAsync(phone: false);
        await editor.ShootAsync("guide-policy-replay-1360");
        var sheet = await editor.Page.RunAndWaitForDownloadAsync(() => editor.TapAsync("下载 Excel"));
        sheet.SuggestedFilename.ShouldEndWith(".xlsx");
    }

    private async Task StorePastAsync()
    {
        var county = await host.WithAsync<IDivisionTree, Guid>(tree =>
            Task.FromResult(tree.FindByCode("652801", new DateOnly(2020, 4, 1))!.Id)
        );
        await host.StoreClaimsAsync(county, new PastClaim("SU-03", 12), new PastClaim("LPT-02", 15, Allowance: true));
    }
}
