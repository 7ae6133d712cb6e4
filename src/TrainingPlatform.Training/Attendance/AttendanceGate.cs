using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Attendance;

/// <summary>Who writes attendance of a class: its instructor or the institution's admin, never a trainee of the class.</summary>
internal sealed class AttendanceGate(TrainingPlatformDbContext db, OwnTrainee own, ICurrentUser user, IBusinessClock clock)
{
    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    public async Task<TrainingClass> TaughtByCallerAsync(Guid classId, CancellationToken ct)
    {
        var trainingClass =
            await db.Set<TrainingClass>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == classId, ct)
            ?? throw new EntityNotFoundException(typeof(TrainingClass), classId);
        if (trainingClass.InstructorUserId != user.Id && !user.Roles.Any(r => r is RoleNames.InstitutionAdmin or RoleNames.EnterpriseHr))
            throw new BusinessException(TrainingErrorCodes.NotTheInstructor);
        return trainingClass;
    }

    public async Task<TrainingClass> RunningAsync(Guid classId, CancellationToken ct)
    {
        var trainingClass = await TaughtByCallerAsync(classId, ct);
        return trainingClass.TakesAttendance
            ? trainingClass
            : throw new BusinessException(TrainingErrorCodes.ClassNotRunning).WithData("Number", trainingClass.Number);
    }

    /// <summary>Admitted people of the class; with a day, those whom it may hold a mark for.</summary>
    public async Task<IReadOnlyList<Enrolment>> AdmittedAsync(Guid classId, DateOnly? day, CancellationToken ct)
    {
        var enrolments = await db.Set<Enrolment>().AsNoTracking().Where(e => e.ClassId == classId && e.AdmittedOn != null).ToListAsync(ct);
        if (day is { } on)
            enrolments.RemoveAll(e => !e.MayBeMarkedOn(on));
        if ((await own.CallerAmongAsync([.. enrolments.Select(e => e.TraineeId)], ct)).Count > 0)
            throw new BusinessException(TrainingErrorCodes.OwnAttendance);
        return enrolments;
    }

    public AttendanceTaker Taker() => new(user.Id!.Value, clock.Today, clock.Now);
}
