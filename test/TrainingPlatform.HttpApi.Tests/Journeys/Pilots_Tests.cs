using Microsoft.Playwright;
using Shouldly;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Journeys;

/// <summary>The road of an enterprise, of the textile base and of the candidate city at the browser, to the frozen report that no later change touches.</summary>
[Trait("Category", "Journey")]
public class Pilots_Tests(JourneyHost host) : IClassFixture<JourneyHost>
{
    private const string UserName = "journey-enterprise";

    [Fact]
    public async Task An_enterprise_is_listed_a_base_is_late_a_city_is_not_ready_and_the_frozen_report_stays()
    {
        await host.MoveClockAsync(new DateOnly(2020, 4, 1));
        await RegisterAsync();
        await using var enterprise = await host.VisitAsync();
        await using var office = await host.VisitAsync();
        await enterprise.SignInFromHomeAsync(UserName);
        await office.SignInFromHomeAsync("development-reform");

        var path = await enterprise.ApplyForPilotAsync();
        await office.DecideAsync(path, "纳入培育");
        await enterprise.GoAsync(path);
        await enterprise.PostPlanAsync("APPRENTICES", 2020, "40");
        await enterprise.EnterIndicatorAsync("培养企业学徒", "学徒协议 7 号", "26");

        await host.MoveClockAsync(new DateOnly(2022, 12, 31));
        await enterprise.GoAsync(path);
        await enterprise.RecordAsync("Investment", "2020-05-20", "1000000", "JOURNEY-1");
        foreach (var (year, amount) in new[] { (2020, "120000"), (2021, "100000"), (2022, "150000") })
            await enterprise.RecordAsync("Surcharge", $"{year}-12-31", amount, $"JOURNEY-TAX-{year}");
        await office.CheckAllAsync(path);
        var credit = await office.CreditAsync();
        credit.ShouldContain("120,000.00");
        credit.ShouldContain("180,000.00");
        credit.ShouldContain("80,000.00");
        await office.ShouldReadWellAsync(phone: false);

        await TrialOfTax03Async(office);
        await EvaluateAndListAsync(office, path);
        await host.MoveClockAsync(new DateOnly(2020, 6, 30));
        await BuildTheBaseAsync(office);
        await SeeWhatTheCityLacksAsync(office);
        await FreezeAndChangeAsync(office, enterprise, path);
        office.Complaints.ShouldBeEmpty();
        enterprise.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        1360,
        "zh-CN",
        "development-reform",
        "/pilots /pilots/enterprises> /pilots/bases> /pilots/cities> /pilots/sharing /pilots/assistance /pilots/coverage /pilots/reports"
    )]
    [InlineData(
        390,
        "zh-CN",
        "development-reform",
        "/pilots /pilots/enterprises> /pilots/bases> /pilots/cities> /pilots/assistance /pilots/coverage /pilots/reports"
    )]
    [InlineData(1360, "en-US", "development-reform", "/pilots /pilots/bases> /pilots/cities> /pilots/reports")]
    [InlineData(390, "en-US", "development-reform", "/pilots /pilots/bases>")]
    [InlineData(390, "zh-CN", "enterprise-hr", "/pilots/apply /pilots/import /pilots/sharing")]
    public async Task The_pages_of_the_pilots_read_well(int width, string locale, string user, string pages)
    {
        await host.MoveClockAsync(new DateOnly(2020, 4, 1));
        await using var visitor = await host.VisitAsync(width, locale);
        await visitor.Page.GotoAsync("/work");
        await visitor.TypeLoginAsync(user);

        foreach (var page in pages.Split(' '))
        {
            await visitor.GoAsync(page.TrimEnd('>'));
            await LookAsync(visitor, page.TrimEnd('>'), locale, width);
            if (!page.EndsWith('>'))
                continue;
            await visitor.Page.Locator("main tbody a").First.ClickAsync();
            await visitor.ArriveAsync($"{page.TrimEnd('>')}/[^/]+$");
            await visitor.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
            await LookAsync(visitor, page.Replace(">", "-one", StringComparison.Ordinal), locale, width);
        }
        visitor.Complaints.ShouldBeEmpty();
    }

    private static async Task LookAsync(Visitor visitor, string page, string locale, int width)
    {
        await visitor.ShouldReadWellAsync(phone: width < 720, thumbs: false);
        await visitor.ShootAsync($"pilots{page.Replace('/', '-')}-{locale}-{width}");
    }

    /// <summary>The school reports the building 24 days late; the machines were late within their slack; the office accepts what stands.</summary>
    private async Task BuildTheBaseAsync(Visitor office)
    {
        await using var school = await host.VisitAsync();
        await school.SignInFromHomeAsync("inst2-admin");
        await school.GoAsync("/pilots/bases");
        await school.Page.Locator("main tbody a", new() { HasText = "纺织" }).First.ClickAsync();
        await school.ReportMilestoneAsync("M3", "2020-01-13", "2020-04-20");
        await school.ReportMilestoneAsync("M6", "2020-03-02", "2020-04-17");
        await school.ReportMilestoneAsync("M5", "2020-04-21", "2020-06-08");
        await school.ReportMilestoneAsync("M7", "2020-06-09", "2020-06-29");
        var milestones = school.Page.Locator("#milestones");
        await milestones.GetByText("预计 2020-07-15 完成，比计划晚 15 天").WaitForAsync();
        (await milestones.Locator("tr", new() { HasText = "M4 设备采购" }).InnerTextAsync()).ShouldContain("晚 7 天");
        // Without the messages of the four reports, which are fading.
        await school.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await milestones.GetByText("预计 2020-07-15 完成，比计划晚 15 天").WaitForAsync();
        await school.ShouldReadWellAsync(phone: false);
        await school.ShootAsync("guide-pilot-base-1360");
        school.Complaints.ShouldBeEmpty();

        await office.GoAsync(new Uri(school.Page.Url).AbsolutePath);
        await office.Button("验收通过").ClickAsync();
        await office.Page.FillAsync("dialog[open] input[type=number]", "118");
        await office.Page.FillAsync("dialog[open] textarea", "验收报告 1 号");
        await office.ConfirmAsync("验收通过");
        await office.SeeStateAsync("已验收");
    }

    private static async Task SeeWhatTheCityLacksAsync(Visitor office)
    {
        await office.GoAsync("/pilots/cities");
        await office.Page.Locator("main tbody a").First.ClickAsync();
        var readiness = office.Page.Locator("#readiness");
        await readiness.GetByRole(AriaRole.Heading, new() { NameRegex = new("还差 [0-9] 项") }).WaitForAsync();
        var application = await readiness.Locator("li", new() { HasText = "申报文本" }).InnerTextAsync();
        application.ShouldContain("有一份定稿的申报文本");
        application.ShouldContain("还没有佐证");
        (await readiness.Locator("li", new() { HasText = "实训基地" }).InnerTextAsync()).ShouldContain("巴音郭楞职业技术学院");
        await office.ShouldReadWellAsync(phone: false);
        await office.ShootAsync("guide-pilot-city-1360");
    }

    /// <summary>What if the capital were withdrawn: the credit taken is repaid, and nothing is kept.</summary>
    private static async Task TrialOfTax03Async(Visitor office)
    {
        await office.Button("试算").ClickAsync();
        await office.Page.Locator("dialog[open] input[type=checkbox]").Nth(1).CheckAsync();
        await office.ConfirmAsync("计算");
        var trial = await office.CreditAsync();
        trial.ShouldContain("120,000.00");
        trial.ShouldNotContain("80,000.00\t0.00");
        await office.Page.GetByText("试算，未保存").WaitForAsync();
        await office.Button("回到台账结果").ClickAsync();
    }

    private static async Task EvaluateAndListAsync(Visitor office, string path)
    {
        await office.GoAsync(path);
        await office.Button("年度评价").ClickAsync();
        var dialog = office.Page.Locator("dialog[open]");
        await dialog.Locator("input[max='20']").First.WaitForAsync();
        foreach (var score in await dialog.Locator("input[max='20']").AllAsync())
            await score.FillAsync("18");
        await dialog.Locator("textarea").FillAsync("完成规划任务");
        await office.ConfirmAsync("保存评价");
        await office.Page.Locator("td[data-l='总分']").GetByText("90", new() { Exact = true }).WaitForAsync();
        await office.DecideAsync(path, "作出评价");
        await office.DecideAsync(path, "列入目录");
        await office.Page.GetByText("已入目录").First.WaitForAsync();
        await office.ShootAsync("guide-pilot-enterprise-1360");
    }

    private async Task FreezeAndChangeAsync(Visitor office, Visitor enterprise, string path)
    {
        await office.GoAsync(path);
        await office.Button("签认").ClickAsync();
        await office.Page.Locator("#indicators").GetByText("已签认").WaitForAsync();
        await office.GoAsync("/pilots/reports");
        await office.Page.Locator("[formControlName=divisionId]").SelectOptionAsync(new SelectOptionValue { Label = "巴音郭楞蒙古自治州" });
        await office.Page.FillAsync("[formControlName=progress]", "一家企业进入目录");
        await office.Button("定稿").ClickAsync();
        await office.ArriveAsync("/pilots/reports/[^/]+-[^/]+$");
        await ReportAsync(office);
        await office.ShootAsync("guide-pilot-report-1360");
        var frozen = await ReportAsync(office);
        (await office.DownloadAsync("导出 Excel"))[..2].ShouldBe("PK"u8.ToArray());
        (await office.DownloadAsync("导出 PDF"))[..5].ShouldBe("%PDF-"u8.ToArray());
        var report = office.Page.Url;

        await office.GoAsync(path);
        await office.Button("退回").First.ClickAsync();
        await office.Page.Locator("dialog[open] textarea").FillAsync("协议少一页");
        await office.ConfirmAsync("退回");
        await enterprise.GoAsync(path);
        await enterprise.EnterIndicatorAsync("培养企业学徒", "学徒协议 8 号", "31");
        await office.GoAsync(new Uri(report).AbsolutePath);

        (await ReportAsync(office)).ShouldBe(frozen);
    }

    /// <summary>The report as it stands on the page, once it is there.</summary>
    private static async Task<string> ReportAsync(Visitor office)
    {
        await office.SeeAsync("分地区合计");
        await office.SeeAsync("一家企业进入目录");
        return await office.Page.InnerTextAsync("main");
    }

    private async Task RegisterAsync()
    {
        var account = new NewAccount
        {
            UserName = UserName,
            Name = "演示·旅程企业",
            Password = TestLogins.Password,
            RoleNames = [RoleNames.EnterpriseHr],
        };
        await host.WithAsync<IAccounts, Guid>(a => a.CreateAsync(account, CancellationToken.None));
        var county = await host.WithAsync<IDivisionTree, Guid>(tree =>
            Task.FromResult(tree.FindByCode("652801", new DateOnly(2020, 4, 1))!.Id)
        );
        var http = new Scope.Http(host);
        await http.PostAsync(
            UserName,
            "/api/app/institution",
            new
            {
                name = "演示旅程纺织厂",
                socialCreditCode = "91652801MATRP0001A",
                codeOverrideReason = "invented for a test",
                kind = "Enterprise",
                divisionId = county,
                legalRepresentative = "演示·负责人",
                contactName = "演示·联系人",
                contactPhone = "13000000009",
                address = "演示路 9 号",
                accountName = "演示旅程纺织厂",
                bankName = "演示银行",
                accountNumber = "6200000000000000099",
                occupationCodes = Array.Empty<string>(),
                commitmentAccepted = true,
            }
        );
    }
}
