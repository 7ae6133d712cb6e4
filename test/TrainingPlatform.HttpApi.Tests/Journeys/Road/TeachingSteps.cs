using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace TrainingPlatform.HttpApi.Tests.Journeys.Road;

/// <summary>From verified facts to a completed class: steps 3 and 4.</summary>
internal sealed class TeachingSteps(RoadState road)
{
    /// <summary>Of the 80 half days, those that the instructor marks on the phone; the others go over the same API with the same login.</summary>
    private const int Clicked = 3;

    public async Task VerifyFactsAsync()
    {
        var reviewer = await road.AsAsync(RoadState.Reviewer);
        await reviewer.GoAsync("/training/facts");
        foreach (var (person, value) in RoadState.Walkers.SelectMany(p => ((string[])["登记失业人员", "农村"]).Select(v => (p, v))))
        {
            var waiting = reviewer
                .Page.Locator("main .cases button")
                .Filter(new() { HasText = person.Name })
                .Filter(new() { HasText = value });
            await waiting.ClickAsync();
            await reviewer.SeeAsync(value + ".pdf");
            await reviewer.FillAsync("依据", "失业登记系统、户籍登记系统");
            await reviewer.PressAsync("核对无误");
            await waiting.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
    }

    public async Task AdmitAsync()
    {
        var clerk = await road.AsAsync(RoadState.Clerk);
        await clerk.OpenTaskAsync("有人报名", RoadState.Class);
        foreach (var person in RoadState.Walkers)
        {
            var row = clerk.Page.Locator("main tr").Filter(new() { HasText = person.Name });
            await row.GetByRole(AriaRole.Button, new() { Name = "录取", Exact = true }).ClickAsync();
            await row.GetByText("可以参加").WaitForAsync();
        }
    }

    public async Task StartAsync()
    {
        await road.MoveClockAsync(4, 7);
        var clerk = await road.AsAsync(RoadState.Clerk);
        await clerk.GoAsync(road.ClassPath);
        await clerk.PressAsync("开班");
        await clerk.SeeStateAsync("上课中");
    }

    public async Task AttendAsync()
    {
        var book = await road.Http.GetAsync(RoadState.Teacher, $"/api/app/attendance/class/{road.ClassId}");
        var people = book.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("enrolmentId").GetGuid()).ToList();
        foreach (var (at, session) in book.GetProperty("sessions").EnumerateArray().Index())
        {
            var date = DateOnly.Parse(session.GetProperty("date").GetString()!, CultureInfo.InvariantCulture);
            await road.MoveClockAsync(date.Month, date.Day);
            if (at < Clicked)
                await MarkOnThePhoneAsync();
            else
                await MarkAsync(session, people);
        }
    }

    private async Task MarkOnThePhoneAsync()
    {
        var teacher = await road.AsAsync(RoadState.Teacher, 390);
        await teacher.GoAsync(road.ClassPath + "/attendance");
        await teacher.PressAsync("先全部记“到”，再改个别人");
        await teacher.SeeAsync("已保存");
        await teacher.ShouldReadWellAsync(phone: true);
        await teacher.PressAsync("核对无误，登记完成");
        await teacher.DismissToastAsync("这一节已登记完成");
    }

    private async Task MarkAsync(JsonElement session, IReadOnlyList<Guid> people)
    {
        var path = "/api/app/attendance/session/" + session.GetProperty("id").GetGuid();
        var hours = session.GetProperty("hours").GetInt32();
        await road.Http.PutAsync(
            RoadState.Teacher,
            path,
            new
            {
                entries = people.Select(p => new
                {
                    enrolmentId = p,
                    mark = "Present",
                    hours,
                }),
            }
        );
        await road.Http.PostAsync(RoadState.Teacher, path + "/close");
    }

    public async Task CompleteAsync()
    {
        await road.MoveClockAsync(6, 10);
        var clerk = await road.AsAsync(RoadState.Clerk);
        await clerk.GoAsync(road.ClassPath);
        await clerk.PressAsync("教学结束");
        await clerk.SeeStateAsync("教学已结束");
        await EnterResultsAsync();
        await clerk.GoAsync(road.ClassPath);
        await clerk.PressAsync("结班");
        await clerk.SeeStateAsync("已结班");
    }

    private async Task EnterResultsAsync()
    {
        var examiner = await road.AsAsync(RoadState.Examiner);
        await examiner.GoAsync(road.ClassPath + "/assessment");
        foreach (var person in RoadState.People)
        {
            var row = examiner.Page.Locator("main tr").Filter(new() { HasText = person.Name });
            await row.GetByLabel("理论").FillAsync("82");
            await row.GetByLabel("实操").FillAsync("88");
            await row.GetByLabel("合格").CheckAsync();
            await row.GetByLabel("证书", new() { Exact = true }).SelectOptionAsync("VOCATIONAL_CERT");
            await row.GetByLabel("证书编号").FillAsync("ROAD-2020-" + person.Sequence);
        }
        await examiner.PressAsync("保存");
        await examiner.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "确认成绩", Disabled = false }).First.ClickAsync();
        await examiner.PressInDialogAsync("确认成绩");
        await examiner.SeeAsync("成绩已确认");
    }
}
