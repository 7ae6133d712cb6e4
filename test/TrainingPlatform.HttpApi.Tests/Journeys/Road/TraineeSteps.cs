using Microsoft.Playwright;

namespace TrainingPlatform.HttpApi.Tests.Journeys.Road;

/// <summary>What a trainee does, on a phone: steps 3 and 5.</summary>
internal sealed class TraineeSteps(RoadState road)
{
    private const int Phone = 390;

    public async Task RegisterAsync(RoadPerson person)
    {
        var trainee = await road.StrangerAsync(person.IdNumber, Phone);
        await trainee.GoAsync("/");
        await trainee.FollowAsync("注册（学员）");
        await trainee.RegisterAccountAsync(
            new()
            {
                ["name"] = person.Name,
                ["idNumber"] = person.IdNumber,
                ["phone"] = person.Phone,
            }
        );
        await trainee.ArriveAsync("/my$");
        await trainee.SettleAsync();
    }

    /// <summary>Finds the class, says where she lives and which card is hers, reads what she agrees to, and applies.</summary>
    public async Task EnrolAsync(RoadPerson person)
    {
        var trainee = await road.AsAsync(person.IdNumber);
        await trainee.GoAsync("/my/classes");
        await trainee.Page.Locator("main input[type=search]").FillAsync(RoadState.Class);
        await trainee
            .Page.Locator("main li")
            .Filter(new() { HasText = RoadState.Class })
            .GetByRole(AriaRole.Link, new() { Name = "报名" })
            .ClickAsync();
        await trainee.FollowAsync("去填写");
        await trainee.ChooseAsync("所在县（市）", RoadState.County);
        await trainee.FillAsync("开户银行", "路上银行");
        await trainee.FillAsync("本人银行卡号", person.Card);
        await trainee.PressAsync("保存");
        await trainee.Page.GetByLabel("我是本人，我自愿报名").CheckAsync();
        await trainee.ShouldReadWellAsync(phone: true);
        await trainee.PressAsync("报名");
        await trainee.SeeAsync("已报名");
    }

    public async Task StateFactsAsync(RoadPerson person)
    {
        await StateAsync(person, "人员类别", "登记失业人员");
        await StateAsync(person, "户籍类别", "农村");
    }

    /// <summary>One question after the other, with the paper beside it.</summary>
    private async Task StateAsync(RoadPerson person, string kind, string value)
    {
        var trainee = await road.AsAsync(person.IdNumber);
        await trainee.GoAsync("/my/facts/new");
        await trainee.PressAsync(kind, exact: false);
        await trainee.PressAsync(value, exact: false);
        await trainee.FillAsync("从哪天开始", "2020-02-10");
        await trainee.UploadAsync(System.Text.Encoding.UTF8.GetBytes($"%PDF-1.4 {person.Sequence} {value}"), $"{value}.pdf");
        await trainee.SeeAsync($"{value}.pdf");
        await trainee.PressAsync("提交");
        await trainee.ArriveAsync("/my/me$");
        await trainee.SeeAsync(value);
    }

    /// <summary>Sees the amount with its reason and claims it for the own card.</summary>
    public async Task ConfirmAllowanceAsync(RoadPerson person)
    {
        var trainee = await road.AsAsync(person.IdNumber);
        await trainee.GoAsync("/my");
        await trainee.FollowAsync("去看看");
        await trainee.SeeAsync("1,200 元");
        await trainee.SeeAsync("40");
        await trainee.ShouldReadWellAsync(phone: true);
        await trainee.PressAsync("申领，打到我本人的卡");
        await trainee
            .Page.GetByRole(AriaRole.Button, new() { Name = "申领，打到我本人的卡" })
            .WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }
}
