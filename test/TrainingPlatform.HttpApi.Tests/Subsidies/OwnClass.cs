using System.Globalization;
using TrainingPlatform.Authorization;
using TrainingPlatform.HttpApi.Tests.Scope;
using TrainingPlatform.TestBase;

namespace TrainingPlatform.HttpApi.Tests.Subsidies;

/// <summary>The people of a class by their logins: who files it, teaches it and examines it, and the officer of the county who approves it.</summary>
internal sealed record ClassPeople(string Institution, string Reviewer)
{
    public string Teacher => Institution + ".teacher";

    public string Examiner => Institution + ".examiner";

    public Guid TeacherId { get; private init; }

    public Guid ExaminerId { get; private init; }

    /// <summary>The institution takes on a teacher and an examiner of the test's own.</summary>
    public static async Task<ClassPeople> HireAsync(Http http, string institution, string reviewer)
    {
        var people = new ClassPeople(institution, reviewer);
        return people with
        {
            TeacherId = await people.AccountAsync(http, people.Teacher, RoleNames.Instructor),
            ExaminerId = await people.AccountAsync(http, people.Examiner, RoleNames.Examiner),
        };
    }

    private async Task<Guid> AccountAsync(Http http, string userName, string role)
    {
        var account = new
        {
            name = userName,
            userName,
            password = TestLogins.Password,
            role,
        };
        return (await http.PostAsync(Institution, "/api/app/institution/staff", account)).GetProperty("userId").GetGuid();
    }
}

/// <summary>A class by day, eight hours a day, for level five of an occupation.</summary>
internal sealed record OwnClassPlan(string Occupation, string Measure, int Hours, DateOnly StartOn, DateOnly EndOn)
{
    public string? Mode { get; init; }

    public string Certificate { get; init; } = "VOCATIONAL_CERT";
}

/// <summary>A class of the test's own over HTTP, from its course to its completion. The business clock walks with its sessions.</summary>
internal sealed class OwnClass(PlatformHost host, Http http, ClassPeople people, OwnClassPlan plan)
{
    private const string Classes = "/api/app/training-class";

    public Guid Id { get; private set; }

    public async Task FileAsync()
    {
        var filing = new
        {
            courseId = await CourseAsync(),
            name = "Class " + plan.Occupation,
            startOn = plan.StartOn,
            endOn = plan.EndOn,
            slot = "DAY",
            hoursPerDay = 8,
            capacity = 10,
            site = "Hall 1",
            prepaid = false,
            mode = plan.Mode,
            instructorUserId = people.TeacherId,
            examinerUserId = people.ExaminerId,
        };
        Id = await ApprovedAsync(Classes, filing);
    }

    /// <summary>Admits who has applied; all of them are present in every session and certified.</summary>
    public async Task TeachAsync()
    {
        var enrolments = await StartAsync();
        var grid = await http.GetAsync(people.Teacher, $"/api/app/attendance/class/{Id}");
        foreach (var session in grid.GetProperty("sessions").EnumerateArray())
        {
            await host.MoveClockAsync(DateOnly.Parse(session.Text("date")!, CultureInfo.InvariantCulture));
            var entries = enrolments.Select(enrolmentId => new
            {
                enrolmentId,
                mark = "Present",
                hours = session.GetProperty("hours").GetInt32(),
            });
            await http.PutAsync(people.Teacher, $"/api/app/attendance/session/{Http.Id(session)}", new { entries });
            await http.PostAsync(people.Teacher, $"/api/app/attendance/session/{Http.Id(session)}/close");
        }
        await FinishAsync(enrolments);
    }

    /// <summary>Admits who has applied and begins; the clock stands on the first day.</summary>
    public async Task<IReadOnlyList<Guid>> StartAsync()
    {
        var page = await http.GetAsync(people.Institution, $"/api/app/enrolment?classId={Id}&maxResultCount=100");
        var enrolments = page.Items().Select(Http.Id).ToList();
        foreach (var enrolment in enrolments)
            await http.PostAsync(people.Institution, $"/api/app/enrolment/{enrolment}/admit");
        await host.MoveClockAsync(plan.StartOn);
        await http.PostAsync(people.Institution, $"{Classes}/{Id}/start");
        return enrolments;
    }

    private Task<Guid> CourseAsync()
    {
        var theory = plan.Hours / 4;
        var course = new
        {
            name = "Course " + plan.Occupation,
            occupationCode = plan.Occupation,
            level = "L5",
            measure = plan.Measure,
            theoryHours = theory,
            practiceHours = plan.Hours - theory,
            syllabus = "All of it",
        };
        return ApprovedAsync("/api/app/course", course);
    }

    private async Task<Guid> ApprovedAsync(string path, object filed)
    {
        var id = Http.Id(await http.PostAsync(people.Institution, path, filed));
        await http.PostAsync(people.Institution, $"{path}/{id}/submit");
        await http.PostAsync(people.Reviewer, $"{path}/{id}/approve");
        return id;
    }

    public async Task FinishAsync(IEnumerable<Guid> enrolments)
    {
        await host.MoveClockAsync(plan.EndOn);
        await http.PostAsync(people.Institution, $"{Classes}/{Id}/end-teaching");
        var results = enrolments.Select(enrolmentId => new
        {
            enrolmentId,
            theoryScore = 80,
            practiceScore = 85,
            passed = true,
            certificate = plan.Certificate,
            certificateNumber = $"OWN-{enrolmentId:N}",
            resits = 0,
        });
        await http.PutAsync(people.Examiner, $"/api/app/assessment/class/{Id}", new { results });
        await http.PostAsync(people.Examiner, $"/api/app/assessment/class/{Id}/confirm");
        await http.PostAsync(people.Institution, $"{Classes}/{Id}/complete");
    }
}
