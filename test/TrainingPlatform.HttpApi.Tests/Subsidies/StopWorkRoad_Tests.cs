using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Shouldly;
using TrainingPlatform.HttpApi.Tests.Scope;
using TrainingPlatform.TestBase;
using Xunit;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>An enterprise stops work and its staff learn online (C15.6): minutes by hand and from the platform's log, paid as the worked cases say.</summary>
public sealed class StopWorkRoad_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Hr = "enterprise-hr";
    private const string Reviewer = "county-reviewer";
    private readonly Http _http = new(host);

    private static OwnClassPlan Plan { get; } =
        new("6-04-02-01", "M-ENT-STOP", 160, new(2020, 5, 6), new(2020, 6, 30)) { Mode = "ONLINE", Certificate = "COMPLETION_CERT" };

    [Fact]
    public async Task Online_minutes_are_paid_as_the_worked_cases_ENT_09_and_ENT_17_say()
    {
        await host.MoveClockAsync(new DateOnly(2020, 4, 1));
        var people = await ClassPeople.HireAsync(_http, Hr, Reviewer);
        var own = new OwnClass(host, _http, people, Plan);
        await own.FileAsync();
        var staff = new EnterpriseStaff(host, _http, Hr, Reviewer, "Weaver");
        foreach (var person in (int[])[911, 912])
            await staff.EnrolAsync(person, "19850615", own.Id);
        await staff.VerifyFactsAsync();
        await staff.StateAsync("EpidemicAffected", ("from", "2020-04-01"));
        await staff.StateAsync("StopPeriod", ("from", "2020-04-20"), ("to", "2020-05-31"));
        await staff.StateAsync("RecoveryPeriod", ("from", "2020-06-01"), ("to", "2020-07-15"));
        var enrolments = await own.StartAsync();

        await LearnAsync(people.Teacher, own.Id);
        await own.FinishAsync(enrolments);
        var claim = await _http.PostAsync(Hr, "/api/app/subsidy-claim", new { classId = own.Id });
        await _http.PostAsync(Hr, $"/api/app/subsidy-claim/{Http.Id(claim)}/submit");

        var filed = await _http.GetAsync(Reviewer, $"/api/app/subsidy-claim/{Http.Id(claim)}");
        var lines = filed.GetProperty("lines").EnumerateArray().OrderBy(l => l.Text("traineeName"), StringComparer.Ordinal).ToList();
        lines.Select(l => l.Text("amount")).ShouldBe(["440.00", "20.00"]);
        lines.Select(l => l.Text("status")).ShouldAllBe(s => s == "Submitted");
    }

    /// <summary>ENT-09: 500 and 500 minutes; ENT-17: 44 and 45. The edition of the demo begins in April, so the dates are later than in the cases.</summary>
    private async Task LearnAsync(string teacher, Guid classId)
    {
        var rows = (await _http.GetAsync(teacher, $"/api/app/attendance/class/{classId}"))
            .GetProperty("rows")
            .EnumerateArray()
            .OrderBy(r => r.Text("traineeName"), StringComparer.Ordinal)
            .ToList();
        var (first, second) = (rows[0], rows[1]);
        await host.MoveClockAsync(new DateOnly(2020, 5, 7));
        object[] entries =
        [
            new
            {
                enrolmentId = first.GetProperty("enrolmentId").GetGuid(),
                date = "2020-05-06",
                minutes = 500,
            },
        ];
        await _http.PutAsync(teacher, $"/api/app/attendance/class/{classId}/online", new { entries });

        var bad =
            $"{first.Text("number")},2020-05-06,500\n{first.Text("number")},2020-05-08,45\nnobody,2020-05-07,45\n{second.Text("number")},2020-05-06,1441\n{second.Text("number")},x,45";
        var faults = (await ImportAsync(teacher, classId, bad, "AllOrNothing")).GetProperty("faults").EnumerateArray().ToList();
        faults
            .Select(f => (f.GetProperty("row").GetInt32(), f.Text("column")))
            .ShouldBe([(3, "Online.Date"), (4, "Online.Enrolment"), (5, "Online.Minutes"), (6, "Online.Date")]);
        faults.ShouldAllBe(f => f.Text("text")!.Length > 5 && !f.Text("text")!.StartsWith("TrainingPlatform"));

        var good =
            $"{first.Text("number")},2020-05-06,500\n{first.Text("number")},2020-05-07,500\n{second.Text("number")},2020-05-06,44\n{second.Text("number")},2020/5/7,45";
        Said(await ImportAsync(teacher, classId, good, "DryRun")).ShouldBe((3, 0, 1, false));
        Said(await ImportAsync(teacher, classId, good, "AllOrNothing")).ShouldBe((3, 0, 1, true));
        Said(await ImportAsync(teacher, classId, good, "AllOrNothing")).ShouldBe((0, 0, 4, true));
        await host.MoveClockAsync(Plan.EndOn);
        await _http.PostAsync(teacher, $"/api/app/attendance/class/{classId}/online/close");

        var late = await (await _http.AsAsync(teacher)).PutAsJsonAsync(
            $"/api/app/attendance/class/{classId}/online",
            new
            {
                entries = new[]
                {
                    new
                    {
                        enrolmentId = first.GetProperty("enrolmentId").GetGuid(),
                        date = "2020-05-06",
                        minutes = 600,
                    },
                },
            },
            TestContext.Current.CancellationToken
        );
        ((int)late.StatusCode).ShouldBe(400);
        var mine = await _http.GetAsync(
            EnterpriseStaff.Login(911),
            $"/api/app/attendance/mine/{first.GetProperty("enrolmentId").GetGuid()}"
        );
        mine.GetProperty("rows")[0].GetProperty("onlineMinutes").GetInt32().ShouldBe(1000);
        mine.GetProperty("rows")[0].GetProperty("attendedHours").GetInt32().ShouldBe(22);
    }

    private async Task<JsonElement> ImportAsync(string teacher, Guid classId, string rows, string mode)
    {
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes("报名编号,日期,学习分钟数\n" + rows))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("text/csv") },
        };
        using var form = new MultipartFormDataContent { { new StringContent(mode), "mode" }, { file, "file", "log.csv" } };
        return await _http.SendFormAsync(teacher, $"/api/app/report/training-class/{classId}/online-log", form);
    }

    private static (int New, int Changed, int Unchanged, bool Applied) Said(JsonElement outcome) =>
        (
            outcome.GetProperty("new").GetInt32(),
            outcome.GetProperty("changed").GetInt32(),
            outcome.GetProperty("unchanged").GetInt32(),
            outcome.GetProperty("applied").GetBoolean()
        );
}
