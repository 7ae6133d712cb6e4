using System.Net;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training.Classes;
using static TrainingPlatform.Training.TrainingSteps;

namespace TrainingPlatform.Training;

/// <summary>Attendance of the running demo class and results of the taught one, through HTTP with real logins.</summary>
public class TeachingRoad_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    [Fact]
    public async Task The_instructor_marks_and_closes_todays_session_and_the_trainee_sees_it()
    {
        var (teacher, trainee) = (await host.ClientForAsync("inst2-teacher"), await host.ClientForAsync("trainee5"));
        var classId = await ClassAsync(TrainingClassStatus.Running);
        var grid = await teacher.FetchAsync($"/api/app/attendance/class/{classId}");
        var session = grid.Body.GetProperty("sessions").EnumerateArray().First(s => s.GetProperty("date").GetString() == "2020-04-01");
        var address = "/api/app/attendance/session/" + session.GetProperty("id").GetString();
        var inClass = grid
            .Body.GetProperty("rows")
            .EnumerateArray()
            .Where(r => r.GetProperty("leftOn").ValueKind == System.Text.Json.JsonValueKind.Null)
            .ToList();
        var entries = inClass
            .Select(r => new
            {
                enrolmentId = r.GetProperty("enrolmentId").GetGuid(),
                mark = "Present",
                hours = session.GetProperty("hours").GetInt32(),
            })
            .ToList();

        (await teacher.SendAsync(address + "/close")).ErrorCode.ShouldBe(TrainingErrorCodes.SessionHasUnmarked);
        (await teacher.ReplaceAsync(address, new { entries })).Status.ShouldBe(HttpStatusCode.OK);
        (await teacher.SendAsync(address + "/close")).Status.ShouldBe(HttpStatusCode.OK);

        var enrolment = (await trainee.FetchAsync("/api/app/enrolment/mine")).Items.ShouldHaveSingleItem();
        var mine = await trainee.FetchAsync("/api/app/attendance/mine/" + enrolment.GetProperty("id").GetString());
        var row = mine.Body.GetProperty("rows").EnumerateArray().ShouldHaveSingleItem();
        row.GetProperty("marks").GetProperty(session.GetProperty("id").GetString()!).GetProperty("mark").GetString().ShouldBe("Present");
        mine.Body.GetProperty("sessions")
            .EnumerateArray()
            .Single(s => s.GetProperty("id").GetString() == session.GetProperty("id").GetString())
            .GetProperty("status")
            .GetString()
            .ShouldBe("Closed");
    }

    [Theory]
    [InlineData("inst1-teacher", HttpStatusCode.NotFound)]
    [InlineData("inst1-admin", HttpStatusCode.NotFound)]
    [InlineData("inst2-examiner", HttpStatusCode.Forbidden)]
    [InlineData("county-reviewer", HttpStatusCode.Forbidden)]
    [InlineData("trainee5", HttpStatusCode.Forbidden)]
    public async Task Nobody_else_takes_attendance(string login, HttpStatusCode status)
    {
        var client = await host.ClientForAsync(login);
        var classId = await ClassAsync(TrainingClassStatus.Running);
        var session = await host.WithAsync<TrainingPlatformDbContext, Guid>(db =>
            db.Set<ClassSession>().Where(s => s.ClassId == classId).OrderBy(s => s.Date).Select(s => s.Id).FirstAsync(Ct)
        );

        (await client.ReplaceAsync($"/api/app/attendance/session/{session}", new { entries = Array.Empty<object>() })).Status.ShouldBe(
            status
        );
    }

    [Fact]
    public async Task The_examiner_completes_and_confirms_results_and_the_institution_completes_the_class()
    {
        var (examiner, institution) = (await host.ClientForAsync("inst1-examiner"), await host.ClientForAsync("inst1-admin"));
        var classId = await ClassAsync(TrainingClassStatus.TeachingEnded);
        var address = $"/api/app/assessment/class/{classId}";
        var listed = (await institution.FetchAsync($"/api/app/enrolment?classId={classId}&maxResultCount=100"))
            .Items.Where(e => e.GetProperty("status").GetString() == "Attending")
            .ToList();
        var missing = listed
            .Single(e => e.GetProperty("result").ValueKind == System.Text.Json.JsonValueKind.Null)
            .GetProperty("id")
            .GetGuid();

        (await examiner.SendAsync(address + "/confirm")).ErrorCode.ShouldBe(TrainingErrorCodes.ResultsMissing);
        (await institution.SendAsync($"/api/app/training-class/{classId}/complete")).ErrorCode.ShouldBe(
            TrainingErrorCodes.ResultsNotConfirmed
        );
        object[] results =
        [
            new
            {
                enrolmentId = missing,
                theoryScore = 80,
                practiceScore = 85.5,
                passed = true,
                certificate = "VOCATIONAL_CERT",
                certificateNumber = "T-1",
                resits = 0,
            },
        ];
        (await institution.ReplaceAsync(address, new { results })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await examiner.ReplaceAsync(address, new { results })).Status.ShouldBe(HttpStatusCode.OK);
        (await examiner.MustAsync(address + "/confirm")).Body.GetProperty("results").GetArrayLength().ShouldBe(listed.Count);

        (await institution.MustAsync($"/api/app/training-class/{classId}/complete")).Text("status").ShouldBe("Completed");
        var completed = (await institution.FetchAsync($"/api/app/enrolment?classId={classId}&status=Completed&maxResultCount=100")).Items;
        completed.Count.ShouldBe(listed.Count);
    }

    private Task<Guid> ClassAsync(TrainingClassStatus status) =>
        host.WithAsync<TrainingPlatformDbContext, Guid>(db =>
            db.Set<TrainingClass>().Where(c => c.Status == status).Select(c => c.Id).SingleAsync(Ct)
        );
}
