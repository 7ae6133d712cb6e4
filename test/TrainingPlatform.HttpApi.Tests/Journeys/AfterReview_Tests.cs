using Shouldly;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>The rest of an officer's day: the list is made public, somebody objects from a phone, another office answers; inspections and money asked back. Keeps the guide's pictures.</summary>
[Trait("Category", "Journey")]
[Trait("Database", "Any")]
public class AfterReview_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    [Fact]
    public async Task A_list_is_published_doubted_without_a_name_and_the_answer_is_read_with_the_receipt()
    {
        var notice = await PublishAsync();
        await using var stranger = await host.VisitAsync(390);
        var receipt = await ObjectAsync(stranger, notice);

        await DecideAsync();

        await stranger.GoAsync("/notices");
        await stranger.Page.FillAsync("input[name=receipt]", receipt);
        await stranger.PressAsync("查询");
        await stranger.SeeAsync("打电话问过本人和学校，本人参加了全部课程");
        await stranger.ShouldReadWellAsync(phone: true);
        stranger.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_inspection_found_and_what_is_asked_back_is_read_at_the_desk()
    {
        await using var leader = await host.VisitAsync();
        await leader.SignInFromHomeAsync("county-leader");
        await leader.GoAsync("/subsidies/inspections");
        await leader.SeeAsync("本人签到");
        await leader.ShouldReadWellAsync(phone: false);
        await leader.ShootAsync("guide-officer-inspections-1360");

        await leader.GoAsync("/subsidies/recoveries");
        await leader.Page.Locator("main tr").Filter(new() { HasText = "待批准" }).Locator("a").First.ClickAsync();
        await leader.SeeAsync("批准追回");
        await leader.SettleAsync();
        await leader.ShouldReadWellAsync(phone: false);
        await leader.ShootAsync("guide-officer-recovery-1360");
        leader.Complaints.ShouldBeEmpty();
    }

    /// <returns>The address of the public page.</returns>
    private async Task<string> PublishAsync()
    {
        await using var reviewer = await host.VisitAsync();
        await reviewer.SignInFromHomeAsync("county-reviewer");
        await reviewer.GoAsync("/subsidies/publicity");
        await reviewer.SeeAsync("发布公示");
        await reviewer.ShootAsync("guide-officer-publicity-1360");
        await reviewer.PressAsync("发布公示");
        await reviewer.FillAsync("监督电话", "0996-0000000");
        await reviewer.PressInDialogAsync("发布公示");
        await reviewer.SeeStateAsync("公示中");
        var page = new Uri(reviewer.Page.Url).AbsolutePath;
        await reviewer.GoAsync(page);
        await reviewer.ShouldReadWellAsync(phone: false);
        await reviewer.ShootAsync("guide-officer-notice-1360");
        reviewer.Complaints.ShouldBeEmpty();
        return page.Replace("/subsidies/publicity/", "/notices/", StringComparison.Ordinal);
    }

    /// <returns>The receipt.</returns>
    private static async Task<string> ObjectAsync(Visitor stranger, string notice)
    {
        await stranger.GoAsync(notice);
        await stranger.PressAsync("提出异议", exact: false);
        await stranger.FillAsync("什么问题", "五月有一周没有见过这个人来上课");
        await stranger.ShouldReadWellAsync(phone: true);
        await stranger.ShootAsync("guide-public-objection-390");
        await stranger.PressInDialogAsync("提交异议");
        var receipt = await stranger.Page.Locator("dialog[open] .receipt").InnerTextAsync();
        await stranger.PressInDialogAsync("已记下");
        return receipt.Trim();
    }

    /// <summary>By somebody who has had no part in the line.</summary>
    private async Task DecideAsync()
    {
        await using var prefecture = await host.VisitAsync();
        await prefecture.SignInFromHomeAsync("prefecture-reviewer");
        await prefecture.GoAsync("/subsidies/publicity/objections");
        await prefecture.SeeAsync("五月有一周没有见过这个人来上课");
        await prefecture.Page.GetByText("异议不成立，继续").ClickAsync();
        await prefecture.FillAsync("调查情况", "核对签到表和视频，本人到课");
        await prefecture.FillAsync("答复", "打电话问过本人和学校，本人参加了全部课程");
        await prefecture.ShouldReadWellAsync(phone: false);
        await prefecture.ShootAsync("guide-officer-objection-1360");
        var decided = await prefecture.Page.RunAndWaitForResponseAsync(
            () => prefecture.PressAsync("作出结论"),
            r => r.Url.EndsWith("/decide", StringComparison.Ordinal)
        );
        decided.Status.ShouldBe(200);
        prefecture.Complaints.ShouldBeEmpty();
    }
}
