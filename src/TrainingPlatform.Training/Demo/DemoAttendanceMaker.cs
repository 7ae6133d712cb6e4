using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Enrolments;

namespace TrainingPlatform.Training.Demo;

/// <summary>Takes attendance of every session before the demo's first day; that day's own session still waits.</summary>
internal sealed class DemoAttendanceMaker(TrainingPlatformDbContext db, EnrolmentPolicy policy)
{
    private static readonly DateOnly Today = new(2020, 4, 1);

    public async Task MakeAsync(
        TrainingClass trainingClass,
        IReadOnlyList<(DemoEnrolment Demo, Enrolment Enrolment)> people,
        CancellationToken ct
    )
    {
        var lockDays = (await policy.InForceAsync(trainingClass.DivisionId, trainingClass.StartOn, ct)).AttendanceLockDays;
        var sessions = trainingClass.Sessions.OrderBy(s => s.Date).ThenBy(s => s.StartsAt).ToList();
        for (var number = 0; number < sessions.Count && sessions[number].Date < Today; number++)
            db.Add(Sheet(sessions[number], number, lockDays, people, trainingClass.InstructorUserId!.Value));
    }

    private static AttendanceSheet Sheet(
        ClassSession session,
        int number,
        int lockDays,
        IReadOnlyList<(DemoEnrolment Demo, Enrolment Enrolment)> people,
        Guid instructor
    )
    {
        var at = DemoFile.At(session.Date).AddHours(6);
        var by = new AttendanceTaker(instructor, session.Date, at);
        var sheet = new AttendanceSheet(Guid.CreateVersion7(), session, lockDays);
        var present = people.Where(p => p.Enrolment.MustBeMarkedOn(session.Date)).ToList();
        foreach (var (demo, enrolment) in present)
            sheet.Mark(new AttendanceSeat(enrolment.Id, enrolment.TraineeId), Entry(demo, number, session.Hours), by);
        sheet.Close([.. present.Select(p => p.Enrolment.Id)], by);
        if (!session.IsClosed)
        {
            session.Open(session.Date);
            session.Close(at);
        }
        return sheet;
    }

    private static AttendanceEntry Entry(DemoEnrolment demo, int number, int hours) =>
        demo.Missed?.FirstOrDefault(m => m.Session == number) is { } missed
            ? new AttendanceEntry(missed.Mark, missed.Hours)
            : new AttendanceEntry(AttendanceMark.Present, hours);
}
