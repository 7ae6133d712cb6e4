using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>A rule is changed without fear: drafted, compared, scheduled, tried.</summary>
[Trait("Category", "Journey")]
public class PolicyDesk_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
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
}
