using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Courses;
using TrainingPlatform.Training.Occupations;

namespace TrainingPlatform.Training.Demo;

/// <summary>Files a demo course and brings it to its state as people would have done.</summary>
internal sealed class DemoCourseMaker(TrainingPlatformDbContext db, NumberSeries numbers, OccupationCatalogue occupations)
{
    private static readonly DateTimeOffset FiledEarly = DemoFile.At(new DateOnly(2019, 12, 24));
    private static readonly DateTimeOffset ReviewedEarly = DemoFile.At(new DateOnly(2019, 12, 26));
    private static readonly DateTimeOffset FiledLately = DemoFile.At(new DateOnly(2020, 3, 30));
    private static readonly DateTimeOffset ReviewedLately = DemoFile.At(new DateOnly(2020, 3, 31));

    public async Task<Course> MakeAsync(DemoCourse demo, DemoInstitution institution, CancellationToken ct)
    {
        var occupation =
            occupations.Find(demo.Occupation)
            ?? throw new InvalidOperationException($"demo course {demo.Key}: no occupation {demo.Occupation}");
        var year = demo.State is CourseStatus.Approved or CourseStatus.Retired ? 2019 : 2020;
        var number = await numbers.NextAsync(CourseAppService.NumberKind, institution.DivisionCode, year, ct);
        var course = new Course(Guid.CreateVersion7(), number, institution.Row.Id, institution.Row.DivisionId, Content(demo, occupation));
        Advance(course, demo.State, institution);
        db.Add(course);
        return course;
    }

    private static void Advance(Course course, CourseStatus to, DemoInstitution institution)
    {
        if (to == CourseStatus.Draft)
            return;
        var early = to is CourseStatus.Approved or CourseStatus.Retired;
        course.Submit(institution.Clerk, early ? FiledEarly : FiledLately);
        if (to == CourseStatus.Returned)
            course.Return(
                [new ReturnReason("Course.SyllabusMissing"), new ReturnReason("Course.HoursUnclear")],
                institution.Reviewer,
                ReviewedLately
            );
        if (early)
            course.Approve(institution.Reviewer, ReviewedEarly);
        if (to == CourseStatus.Retired)
            course.Retire(institution.Clerk, FiledLately);
    }

    private static CourseContent Content(DemoCourse demo, Occupation occupation) =>
        new()
        {
            Name = demo.Name,
            OccupationCode = occupation.Code,
            OccupationName = occupation.Name,
            Level = demo.Level,
            Category = occupation.Category,
            Measure = demo.Measure,
            TheoryHours = demo.TheoryHours,
            PracticeHours = demo.PracticeHours,
            Syllabus = demo.Syllabus,
            Shortage = occupation.Shortage,
        };
}
