using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>What am I entitled to? On a phone, without an account.</summary>
[Trait("Category", "Journey")]
public class Finder_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    [Fact]
    public async Task A_school_leaver_learns_what_is_due_and_a_pensioner_why_nothing_is()
    {
        await using var visitor = await host.VisitAsync(390);
        await visitor.GoAsync("/");
        await visitor.TapAsync("查一查您能享受什么");

        await PlaceAndMonthAsync(visitor, "2002", "01");
        await AnswerAsync(visitor, "户口", "农村");
        await visitor.ShouldReadWellAsync(phone: true);
        await visitor.ShootAsync("guide-trainee-finder-390");
        await AnswerAsync(visitor, "没有继续上学", "是");
        await AnswerAsync(visitor, "失业登记", "不想回答，跳过");
        await AnswerAsync(visitor, "下面哪些说的是您", "都不是，下一题");
        await AnswerAsync(visitor, "最低生活保障", "否");
        await AnswerAsync(visitor, "企业安排", "否");
        await visitor.Page.GoBackAsync();
        await AnswerAsync(visitor, "企业安排", "否");
        await AnswerAsync(visitor, "养老金", "否");

        await visitor.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new("可以享受 [1-9]") }).WaitForAsync();
        await visitor.SettleAsync();
        var found = await visitor.Page.InnerTextAsync("main");
        found.ShouldContain("劳动预备制培训");
        found.ShouldContain("每上一天课 30.00 元，最多 120 天");
        found.ShouldContain("演示标准");
        found.ShouldContain("C16.3");
        found.ShouldContain("毕业证书或失业登记记录");
        (await visitor.Page.Locator("a[href$='/enrol']").CountAsync()).ShouldBeGreaterThan(0);
        await visitor.ShouldReadWellAsync(phone: true);
        await visitor.ShootAsync("guide-trainee-finder-result-390");

        await PensionerAsync(visitor);
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_trainee_finds_it_in_the_bar_at_the_bottom_and_a_closed_tab_forgets()
    {
        await using var visitor = await host.VisitAsync(390);
        await visitor.SignInFromHomeAsync("trainee1");
        await visitor.TapAsync("查资格");
        await PlaceAndMonthAsync(visitor, "2002", "01");
        await visitor.Page.ReloadAsync();
        await visitor.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new("户口") }).WaitForAsync();

        var another = await visitor.Page.Context.NewPageAsync();
        await another.GotoAsync("/my/finder?q=result");

        await another.GetByRole(AriaRole.Heading, new() { NameRegex = new("哪个县") }).WaitForAsync();
        visitor.Complaints.ShouldBeEmpty();
    }

    private static async Task PensionerAsync(Visitor visitor)
    {
        await visitor.TapAsync("重新回答");
        await PlaceAndMonthAsync(visitor, "1955", "05");
        await AnswerAsync(visitor, "户口", "城镇");
        foreach (var question in (string[])["没有继续上学", "失业登记", "下面哪些说的是您", "最低生活保障", "企业安排"])
            await AnswerAsync(visitor, question, "不想回答，跳过");
        await AnswerAsync(visitor, "养老金", "是");

        await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "目前没有查到您能享受的培训补贴" }).WaitForAsync();
        var nothing = await visitor.Page.InnerTextAsync("main");
        nothing.ShouldContain("养老金");
        nothing.ShouldNotContain("0 项");
        (await visitor.Page.Locator("a[href='tel:12333']").CountAsync()).ShouldBe(1);
        await visitor.ShouldReadWellAsync(phone: true);
    }

    private static async Task PlaceAndMonthAsync(Visitor visitor, string year, string month)
    {
        await QuestionAsync(visitor, "哪个县");
        await visitor.Page.Locator("main select").SelectOptionAsync("652801");
        await visitor.TapAsync("下一题");
        await QuestionAsync(visitor, "哪年哪月");
        await visitor.Page.GetByLabel("年份").SelectOptionAsync(year);
        await visitor.Page.GetByLabel("月份").SelectOptionAsync(month);
        await visitor.TapAsync("下一题");
    }

    private static async Task AnswerAsync(Visitor visitor, string question, string answer)
    {
        await QuestionAsync(visitor, question);
        await visitor.TapAsync(answer);
    }

    private static Task QuestionAsync(Visitor visitor, string words) =>
        visitor.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new(words) }).WaitForAsync();
}
