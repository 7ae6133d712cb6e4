using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Courses;

namespace TrainingPlatform.Training.Demo;

/// <summary>Invented courses and classes in every state around 1 April 2020. Enrolments and attendance are seeded after it.</summary>
internal sealed class TeachingDemoSeed(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    DemoInstitutions institutions,
    DemoCourseMaker courses,
    DemoClassMaker classes
) : IDataSeedContributor
{
    public int Order => 300;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        if (!context.Demo || await db.Set<Course>().AnyAsync(ct))
            return;
        await unitOfWork.RunAsync(AddAsync, ct);
    }

    private async Task AddAsync(CancellationToken ct)
    {
        var made = new Dictionary<string, (Course Course, DemoInstitution Institution)>();
        foreach (var demo in DemoFile.Read<DemoCourse>("demo-courses.json"))
        {
            var institution = await institutions.OfAsync(demo.Institution, ct);
            made[demo.Key] = (await courses.MakeAsync(demo, institution, ct), institution);
        }
        foreach (var demo in DemoFile.Read<DemoClass>("demo-classes.json"))
            await classes.MakeAsync(demo, made[demo.Course].Course, made[demo.Course].Institution, ct);
        await db.SaveChangesAsync(ct);
    }
}

/// <summary>A demo institution with the people who act for it and the officer who reviews it.</summary>
internal sealed record DemoInstitution(InstitutionRow Row, string DivisionCode, Guid Clerk, Guid Instructor, Guid Examiner, Guid Reviewer);

internal sealed record DemoCourse(
    string Key,
    string Institution,
    string Name,
    string Occupation,
    string Level,
    string Measure,
    int TheoryHours,
    int PracticeHours,
    CourseStatus State,
    string Syllabus
);

internal sealed record DemoClass(
    string Course,
    string Name,
    DateOnly StartOn,
    DateOnly EndOn,
    string Slot,
    int HoursPerDay,
    int Capacity,
    string Site,
    TrainingClassStatus State,
    string? CancelReason
);
