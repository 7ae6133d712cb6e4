using TrainingPlatform.Training.Classes;

namespace TrainingPlatform.Training;

/// <summary>A class of 16 class hours on two days, by state.</summary>
internal static class TestClass
{
    public const int CourseHours = 16;
    public static readonly Guid Clerk = Guid.Parse("00000000-0000-0000-0000-000000000001");
    public static readonly Guid Reviewer = Guid.Parse("00000000-0000-0000-0000-000000000002");
    public static readonly Guid Instructor = Guid.Parse("00000000-0000-0000-0000-000000000003");
    public static readonly Guid Examiner = Guid.Parse("00000000-0000-0000-0000-000000000004");
    public static readonly DateTimeOffset At = new(2020, 4, 1, 2, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly StartOn = new(2020, 4, 7);
    public static readonly DateOnly EndOn = new(2020, 4, 8);

    public static ClassPlan Plan() =>
        new()
        {
            Name = "Sewing 1",
            StartOn = StartOn,
            EndOn = EndOn,
            Slot = ClassSlots.Day,
            HoursPerDay = 8,
            Capacity = 40,
            Site = "Room 1",
            InstructorUserId = Instructor,
            ExaminerUserId = Examiner,
        };

    public static TrainingClass Draft(ClassPlan? plan = null)
    {
        var trainingClass = new TrainingClass(
            Guid.CreateVersion7(),
            "CLS6528012020000001",
            Guid.CreateVersion7(),
            (Guid.CreateVersion7(), Guid.CreateVersion7()),
            plan ?? Plan()
        );
        trainingClass.PlanSessions(Timetable.Fill([StartOn, EndOn], ClassSlots.Day, 8, 45, CourseHours));
        return trainingClass;
    }

    public static TrainingClass Submitted()
    {
        var trainingClass = Draft();
        trainingClass.Submit(CourseHours, late: false, Clerk, At);
        return trainingClass;
    }

    public static TrainingClass Approved()
    {
        var trainingClass = Submitted();
        trainingClass.Approve("FIL6528012020000001", Reviewer, At);
        return trainingClass;
    }

    public static TrainingClass Running()
    {
        var trainingClass = Approved();
        trainingClass.Start(StartOn, Clerk, At);
        return trainingClass;
    }

    public static TrainingClass TeachingEnded(bool sessionsClosed = true)
    {
        var trainingClass = Running();
        foreach (var session in sessionsClosed ? trainingClass.Sessions : [])
        {
            session.Open(session.Date);
            session.Close(At);
        }
        trainingClass.EndTeaching(EndOn, Clerk, At);
        return trainingClass;
    }
}
