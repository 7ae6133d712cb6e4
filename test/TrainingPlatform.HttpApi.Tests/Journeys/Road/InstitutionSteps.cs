using Shouldly;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Journeys.Road;

/// <summary>Steps 1 and 2: an institution registers itself, files a course and a class; the county approves each.</summary>
internal sealed class InstitutionSteps(RoadState road)
{
    public async Task RegisterAsync()
    {
        var clerk = await road.StrangerAsync(RoadState.Clerk, 1360);
        await clerk.GoAsync("/institutions/register");
        await clerk.FollowAsync("注册机构账号");
        await clerk.RegisterAccountAsync(
            new()
            {
                ["name"] = "路上经办",
                ["userName"] = RoadState.Clerk,
                ["phone"] = "13911117777",
            }
        );
        await clerk.ArriveAsync("/institutions/register/form$");
        await FillAsync(clerk);
        await clerk.PressAsync("保存，下一步上传材料");
        await clerk.SeeStateAsync("填写中");
        await clerk.UploadAsync("%PDF-1.4 licence of the road"u8.ToArray(), "许可证.pdf");
        await clerk.SeeAsync("许可证.pdf");
        await clerk.PressAsync("提交审核");
        await clerk.SeeStateAsync("待审核");
    }

    /// <summary>What has been typed outlives an accident, but for the numbers, which are not kept.</summary>
    private static async Task FillAsync(Visitor clerk)
    {
        await clerk.FillAsync("机构名称", RoadState.Institution);
        await clerk.FillAsync("统一社会信用代码", RoadState.SocialCreditCode());
        await clerk.ChooseAsync("所在县（市）", RoadState.County);
        await clerk.FillAsync("法定代表人", "路上校长");
        await clerk.FillAsync("地址", "库尔勒市孔雀河路 1 号");
        await clerk.FillAsync("联系人", "路上经办");
        await clerk.FillAsync("账户名称", RoadState.Institution);
        await clerk.FillAsync("开户银行", "路上银行库尔勒支行");
        await clerk.FillAsync("银行账号", "6222000000007777");

        await clerk.Page.ReloadAsync();
        await clerk.SeeAsync("上次没填完的内容已恢复");
        (await clerk.Field("机构名称").InputValueAsync()).ShouldBe(RoadState.Institution);
        (await clerk.Field("银行账号").InputValueAsync()).ShouldBeEmpty();

        await clerk.FillAsync("联系电话", "13911117777");
        await clerk.FillAsync("银行账号", "6222000000007777");
        await clerk.Page.GetByLabel("缝纫工", new() { Exact = false }).First.CheckAsync();
        await clerk.Page.GetByLabel("我代表机构作出以上承诺").CheckAsync();
    }

    public async Task ApproveAsync()
    {
        var reviewer = await road.AsAsync(RoadState.Reviewer);
        await reviewer.OpenTaskAsync("机构审核", RoadState.Institution);
        await reviewer.PressAsync("通过，列入目录");
        await reviewer.PressInDialogAsync("通过，列入目录");
        await reviewer.SeeStateAsync("在目录");
    }

    public async Task HireAsync()
    {
        var clerk = await road.AsAsync(RoadState.Clerk);
        foreach (
            var (name, role, login) in (IEnumerable<(string, string, string)>)
                [("路上教师", "教师", RoadState.Teacher), ("路上考评员", "考评员", RoadState.Examiner)]
        )
        {
            await clerk.GoAsync("/institutions/staff");
            await clerk.PressAsync("添加人员");
            await clerk.FillAsync("姓名", name);
            await clerk.ChooseAsync("职责", role);
            await clerk.FillAsync("登录名", login);
            await clerk.FillAsync("初始密码", TestLogins.Password);
            await clerk.PressInDialogAsync("添加");
            await clerk.SeeAsync(login);
        }
    }

    public async Task FileCourseAsync()
    {
        var clerk = await road.AsAsync(RoadState.Clerk);
        await clerk.GoAsync("/training/courses/new");
        await clerk.FillAsync("课程名称", RoadState.Course);
        await clerk.ChooseAsync("政策", "劳动预备制培训");
        await clerk.ChooseAsync("职业（工种）", "缝纫工");
        await clerk.ChooseAsync("等级", "五级（初级工）");
        await clerk.FillAsync("理论课时", "120");
        await clerk.FillAsync("实操课时", "200");
        await clerk.FillAsync("教学大纲", "安全常识、识图、平缝、包缝、整烫、成衣缝制");
        await clerk.PressAsync("保存并提交");
        await clerk.SeeStateAsync("待审核");

        var reviewer = await road.AsAsync(RoadState.Reviewer);
        await reviewer.OpenTaskAsync("课程审核", RoadState.Course);
        await reviewer.PressAsync("批准");
        await reviewer.SeeStateAsync("已备案");
    }

    /// <summary>The 40 days and 320 hours of LPT-02; the timetable is the server's.</summary>
    public async Task OpenClassAsync()
    {
        var clerk = await road.AsAsync(RoadState.Clerk);
        await clerk.GoAsync("/training/classes/new");
        await clerk.ChooseAsync("课程", RoadState.Course + " · 五级（初级工）");
        await clerk.FillAsync("班级名称", RoadState.Class);
        await clerk.FillAsync("上课地点", "孔雀河路 1 号车间");
        await clerk.ChooseAsync("任课教师", "路上教师");
        await clerk.ChooseAsync("考评员", "路上考评员");
        await clerk.FillAsync("开班日期", "2020-04-07");
        await clerk.FillAsync("结束日期", "2020-06-30");
        await clerk.SeeAsync("课表：40 天，共 320 课时");
        await clerk.PressAsync("保存并提交");
        await clerk.SeeStateAsync("待审核");
        road.ClassId = Guid.Parse(new Uri(clerk.Page.Url).Segments[3].TrimEnd('/'));

        var reviewer = await road.AsAsync(RoadState.Reviewer);
        await reviewer.OpenTaskAsync("班级备案审核", RoadState.Class);
        await reviewer.PressAsync("批准");
        await reviewer.SeeStateAsync("已备案");
    }
}
