using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Courses;
using TrainingPlatform.Training.Policies;

namespace TrainingPlatform.Training.Demo;

/// <summary>Files a demo class and brings it to its state as people would have done, up to the end of teaching.</summary>
internal sealed class DemoClassMaker(TrainingPlatformDbContext db, NumberSeries numbers, IClassPolicy policy)
{
    private const int Year = 2020;
    private static readonly DateOnly Today = new(2020, 4, 1);

    public async Task<TrainingClass> MakeAsync(DemoClass demo, Course course, DemoInstitution institution, CancellationToken ct)
    {
        var rules = await policy.InForceAsync(institution.Row.DivisionId, demo.StartOn, ct);
        var days = rules.Calendar.Between(demo.StartOn, demo.EndOn);
        var sessions = Timetable.Fill(days, demo.Slot, demo.HoursPerDay, rules.ClassHourMinutes, course.ClassHours);
        var number = await numbers.NextAsync(TrainingClassAppService.NumberKind, institution.DivisionCode, Year, ct);
        var owner = (institution.Row.Id, institution.Row.DivisionId);
        var trainingClass = new TrainingClass(Guid.CreateVersion7(), number, course.Id, owner, Plan(demo, sessions[^1].Date, institution));
        trainingClass.PlanSessions(sessions);
        if (demo.State != TrainingClassStatus.Draft)
            await FileAsync(trainingClass, demo, course, institution, ct);
        db.Add(trainingClass);
        return trainingClass;
    }

    private async Task FileAsync(
        TrainingClass trainingClass,
        DemoClass demo,
        Course course,
        DemoInstitution institution,
        CancellationToken ct
    )
    {
        var filedOn = Earlier(demo.StartOn.AddDays(-14), Today.AddDays(-2));
        trainingClass.Submit(course.ClassHours, late: filedOn > demo.StartOn.AddDays(-11), institution.Clerk, DemoFile.At(filedOn));
        var reviewedAt = DemoFile.At(filedOn.AddDays(1));
        if (demo.State == TrainingClassStatus.Returned)
            trainingClass.Return(
                [new ReturnReason("Class.SiteUnclear"), new ReturnReason("Class.TopicsMissing")],
                institution.Reviewer,
                reviewedAt
            );
        if (demo.State is TrainingClassStatus.Submitted or TrainingClassStatus.Returned)
            return;
        trainingClass.Approve(
            await numbers.NextAsync(ClassReviewAppService.FilingKind, institution.DivisionCode, Year, ct),
            institution.Reviewer,
            reviewedAt
        );
        Run(trainingClass, (demo.State, demo.CancelReason), institution.Clerk);
    }

    private static void Run(TrainingClass trainingClass, (TrainingClassStatus State, string? CancelReason) demo, Guid clerk)
    {
        var (to, reason) = demo;
        if (to == TrainingClassStatus.Cancelled)
            trainingClass.Cancel(reason!, clerk, DemoFile.At(trainingClass.StartOn.AddDays(-3)));
        if (to is not (TrainingClassStatus.Running or TrainingClassStatus.TeachingEnded or TrainingClassStatus.Completed))
            return;
        trainingClass.Start(trainingClass.StartOn, clerk, DemoFile.At(trainingClass.StartOn));
        if (to == TrainingClassStatus.Running)
            return;
        trainingClass.EndTeaching(trainingClass.EndOn, clerk, DemoFile.At(trainingClass.EndOn.AddDays(1)));
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static ClassPlan Plan(DemoClass demo, DateOnly lastDay, DemoInstitution institution) =>
        new()
        {
            Name = demo.Name,
            StartOn = demo.StartOn,
            EndOn = lastDay,
            Slot = demo.Slot,
            HoursPerDay = demo.HoursPerDay,
            Capacity = demo.Capacity,
            Site = demo.Site,
            InstructorUserId = institution.Instructor,
            ExaminerUserId = institution.Examiner,
        };
}
