using System.Net;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.TestBase;
using TrainingPlatform.Training.Courses;

namespace TrainingPlatform.Training;

/// <summary>Courses and classes from draft to the public list, through HTTP with real logins.</summary>
public class ClassFiling_Tests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private const string Classes = "/api/app/training-class";

    [Fact]
    public async Task Forty_working_days_from_7_April_to_2_June_2020_are_320_class_hours()
    {
        var institution = await host.ClientForAsync("inst1-admin");

        var preview = await institution.MustAsync(
            Classes + "/preview-timetable",
            new
            {
                startOn = "2020-04-07",
                endOn = "2020-06-02",
                hoursPerDay = 8,
            }
        );

        preview.Items.Count.ShouldBe(40);
        preview.Body.GetProperty("classHours").GetInt32().ShouldBe(320);
    }

    [Fact]
    public async Task A_course_is_filed_checked_and_approved_by_the_county()
    {
        var institution = await host.ClientForAsync("inst2-admin");
        var reviewer = await host.ClientForAsync("county-reviewer");

        var draft = await institution.MustAsync("/api/app/course", Course());
        draft.Text("category").ShouldBe("A");
        draft.Body.GetProperty("classHours").GetInt32().ShouldBe(320);
        await institution.MustAsync($"/api/app/course/{draft.Id}/submit");
        (await institution.SendAsync($"/api/app/course/{draft.Id}/approve")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var approved = await reviewer.MustAsync($"/api/app/course/{draft.Id}/approve");

        approved.Text("status").ShouldBe("Approved");
        (await (await host.ClientForAsync("inst1-admin")).FetchAsync($"/api/app/course/{draft.Id}")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task A_labour_reserve_course_below_240_class_hours_is_refused_at_its_field()
    {
        var institution = await host.ClientForAsync("inst2-admin");

        var answer = await institution.SendAsync("/api/app/course", Course(practiceHours: 100));

        answer.FaultMembers.ShouldBe(["practiceHours"]);
    }

    [Fact]
    public async Task A_class_is_filed_late_with_a_warning_approved_with_a_number_and_opened_to_everybody()
    {
        var institution = await host.ClientForAsync("inst1-admin");
        var reviewer = await host.ClientForAsync("county-reviewer");
        var draft = await institution.MustAsync(Classes, await PlanAsync(institution, new Plan { Name = "late class" }));

        draft.Body.GetProperty("sessionCount").GetInt32().ShouldBe(80);
        draft.Text("endOn").ShouldBe("2020-06-02");
        var submitted = await institution.MustAsync($"{Classes}/{draft.Id}/submit");
        submitted.Text("filingWarning").ShouldBe("Training:FiledLate");
        var approved = await reviewer.MustAsync($"{Classes}/{draft.Id}/approve");

        approved.Text("filingNumber").ShouldStartWith("FIL6528012020");
        var open = await host.CreateClient().FetchAsync(Classes + "/open?filter=late class&maxResultCount=100");
        open.Items.ShouldHaveSingleItem().GetProperty("seatsLeft").GetInt32().ShouldBe(40);
        (await institution.SendAsync($"{Classes}/{draft.Id}/start")).ErrorCode.ShouldBe("TrainingPlatform.Training:ClassStartsLater");
    }

    [Fact]
    public async Task A_class_of_51_is_refused_at_its_field()
    {
        var institution = await host.ClientForAsync("inst1-admin");

        var answer = await institution.SendAsync(Classes, await PlanAsync(institution, new Plan { Capacity = 51 }));

        answer.FaultMembers.ShouldBe(["capacity"]);
    }

    [Fact]
    public async Task The_instructor_cannot_examine_the_own_class()
    {
        var institution = await host.ClientForAsync("inst1-admin");
        var plan = await PlanAsync(institution, new Plan());

        var answer = await institution.SendAsync(Classes, plan with { ExaminerUserId = plan.InstructorUserId });

        answer.FaultMembers.ShouldContain("examinerUserId");
    }

    [Fact]
    public async Task Staff_of_another_institution_cannot_be_named()
    {
        var institution = await host.ClientForAsync("inst1-admin");
        var other = await StaffAsync(await host.ClientForAsync("inst2-admin"), "instructor");

        var answer = await institution.SendAsync(Classes, (await PlanAsync(institution, new Plan())) with { InstructorUserId = other });

        answer.FaultMembers.ShouldBe(["instructorUserId"]);
    }

    [Fact]
    public async Task A_timetable_that_misses_the_hours_of_the_course_cannot_be_filed()
    {
        var institution = await host.ClientForAsync("inst1-admin");
        var draft = await institution.MustAsync(Classes, await PlanAsync(institution, new Plan { EndOn = "2020-05-29" }));

        (await institution.SendAsync($"{Classes}/{draft.Id}/submit")).ErrorCode.ShouldBe("TrainingPlatform.Training:TimetableHoursDiffer");
    }

    [Fact]
    public async Task A_written_timetable_names_the_row_and_field_of_each_fault()
    {
        var institution = await host.ClientForAsync("inst1-admin");
        var draft = await institution.MustAsync(Classes, await PlanAsync(institution, new Plan()));
        var items = new[]
        {
            new
            {
                date = "2020-04-07",
                startsAt = "09:00",
                endsAt = "10:00",
                hours = 4,
            },
            new
            {
                date = "2020-07-07",
                startsAt = "9 o'clock",
                endsAt = "12:00",
                hours = 1,
            },
        };

        var answer = await institution.ReplaceAsync($"{Classes}/{draft.Id}/session", new { items });

        answer.FaultMembers.ShouldBe(["items[0].endsAt", "items[1].date", "items[1].startsAt"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_written_timetable_replaces_the_generated_one()
    {
        var institution = await host.ClientForAsync("inst1-admin");
        var draft = await institution.MustAsync(Classes, await PlanAsync(institution, new Plan()));
        var items = new[]
        {
            new
            {
                date = "2020-04-07",
                startsAt = "10:00",
                hours = 4,
                topic = "safety",
            },
            new
            {
                date = "2020-04-07",
                startsAt = "15:00",
                hours = 4,
                topic = "seams",
            },
        };

        var answer = await institution.ReplaceAsync($"{Classes}/{draft.Id}/session", new { items });

        answer.Items.Select(s => s.GetProperty("endsAt").GetString()).ShouldBe(["13:00", "18:00"]);
        (await institution.FetchAsync($"{Classes}/{draft.Id}")).Body.GetProperty("classHours").GetInt32().ShouldBe(8);
    }

    [Fact]
    public async Task Each_county_sees_its_own_classes_only()
    {
        var korla = await (await host.ClientForAsync("county-reviewer")).FetchAsync(Classes + "?maxResultCount=100");
        var changji = await (await host.ClientForAsync("county-reviewer-2")).FetchAsync(Classes + "?maxResultCount=100");

        korla.Items.Select(c => c.GetProperty("divisionName").GetString()).Distinct().Count().ShouldBe(1);
        changji.Items.Count.ShouldBe(2);
        korla
            .Items.Select(c => c.GetProperty("id").GetGuid())
            .Intersect(changji.Items.Select(c => c.GetProperty("id").GetGuid()))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task A_class_of_the_own_county_opens_though_its_course_was_filed_in_another()
    {
        var institution = await host.ClientForAsync("inst1-admin");
        var reviewer = await host.ClientForAsync("county-reviewer");
        var plan = await PlanAsync(institution, new Plan { Name = "moved course" });
        var draft = await institution.MustAsync(Classes, plan);
        var changji = (await (await host.ClientForAsync("county-reviewer-2")).FetchAsync(Classes))
            .Items[0]
            .GetProperty("divisionId")
            .GetGuid();
        var korla = await MoveCourseAsync(plan.CourseId, changji);
        try
        {
            (await reviewer.FetchAsync($"/api/app/course/{plan.CourseId}")).Status.ShouldBe(HttpStatusCode.NotFound);
            var opened = await reviewer.FetchAsync($"{Classes}/{draft.Id}");
            var listed = await reviewer.FetchAsync(Classes + "?filter=moved course");

            opened.Status.ShouldBe(HttpStatusCode.OK);
            opened.Text("courseName").ShouldBe(draft.Text("courseName"));
            listed.Items.ShouldHaveSingleItem().GetProperty("courseName").GetString().ShouldBe(draft.Text("courseName"));
        }
        finally
        {
            await MoveCourseAsync(plan.CourseId, korla);
        }
    }

    [Fact]
    public async Task The_demo_data_holds_classes_in_every_state()
    {
        var region = await (await host.ClientForAsync("auditor")).FetchAsync(Classes + "?maxResultCount=1000");

        region.Items.Select(c => c.GetProperty("status").GetString()).Distinct().Count().ShouldBe(8);
    }

    /// <returns>The division the course was filed in before.</returns>
    private Task<Guid> MoveCourseAsync(Guid id, Guid division) =>
        host.WithAsync<TrainingPlatformDbContext, Guid>(async db =>
        {
            var course = db.Set<Course>().Where(c => c.Id == id);
            var before = await course.Select(c => c.DivisionId).SingleAsync();
            await course.ExecuteUpdateAsync(s => s.SetProperty(c => c.DivisionId, division));
            return before;
        });

    private static async Task<Guid> StaffAsync(HttpClient institution, string role) =>
        (await institution.FetchAsync("/api/app/institution/staff"))
            .Items.First(s => s.GetProperty("roles")[0].GetString() == role)
            .GetProperty("userId")
            .GetGuid();

    private static async Task<Plan> PlanAsync(HttpClient institution, Plan plan)
    {
        var courses = await institution.FetchAsync("/api/app/course?status=Approved&maxResultCount=100");
        return plan with
        {
            CourseId = courses.Items.First(c => c.GetProperty("measure").GetString() == "M-LPT").GetProperty("id").GetGuid(),
            InstructorUserId = await StaffAsync(institution, "instructor"),
            ExaminerUserId = await StaffAsync(institution, "examiner"),
        };
    }

    private static object Course(int practiceHours = 200) =>
        new
        {
            name = "Welding",
            occupationCode = "6-18-02-04",
            level = "L5",
            measure = "M-LPT",
            theoryHours = 120,
            practiceHours,
            syllabus = "seams",
        };

    private sealed record Plan
    {
        public Guid CourseId { get; init; }

        public string Name { get; init; } = "Sewing";

        public string StartOn { get; init; } = "2020-04-07";

        public string EndOn { get; init; } = "2020-06-30";

        public string Slot { get; init; } = "DAY";

        public int HoursPerDay { get; init; } = 8;

        public int Capacity { get; init; } = 40;

        public string Site { get; init; } = "Room 1";

        public bool Prepaid { get; init; }

        public Guid InstructorUserId { get; init; }

        public Guid ExaminerUserId { get; init; }
    }
}
