using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Attendance;

/// <summary>Attendance is taken by the class's instructor or by the institution's admin; never by a trainee of the class.</summary>
internal sealed class AttendanceAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    AttendanceReader reader,
    OwnTrainee own,
    EnrolmentPolicy policy,
    ICurrentUser user,
    IBusinessClock clock,
    ILogger<AttendanceAppService> log
)
{
    public Task<AttendanceGridDto> RecordAsync(Guid sessionId, RecordAttendanceInput input, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var session = await LoadAsync(sessionId, c);
                var sheet = await SheetAsync(session, c);
                var seats = (await SeatsAsync(session, c)).ToDictionary(s => s.EnrolmentId);
                foreach (var entry in input.Entries ?? [])
                {
                    var seat = seats.GetValueOrDefault(entry.EnrolmentId) ?? throw new BusinessException(TrainingErrorCodes.EnrolmentNotInClass);
                    sheet.Mark(seat, new AttendanceEntry(entry.Mark, entry.Hours), Taker());
                }
                if (sheet.ClosedOn is null)
                    session.Open(clock.Today);
                await db.SaveChangesAsync(c);
                log.LogInformation("Attendance of session {SessionId} recorded, {Count} entries", sessionId, input.Entries?.Count ?? 0);
                return await reader.OfClassAsync(session.ClassId, c);
            },
            ct,
            "session:" + sessionId
        );

    public Task<AttendanceGridDto> CloseAsync(Guid sessionId, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var session = await LoadAsync(sessionId, c);
                var sheet = await SheetAsync(session, c);
                var seats = await SeatsAsync(session, c);
                sheet.Close([.. seats.Where(s => s.MustBeMarked).Select(s => s.EnrolmentId)], Taker());
                if (session.Status == ClassSessionStatus.Planned)
                    session.Open(clock.Today);
                session.Close(clock.Now);
                await db.SaveChangesAsync(c);
                log.LogInformation("Session {SessionId} closed, locked after {LockOn}", sessionId, sheet.LockOn);
                return await reader.OfClassAsync(session.ClassId, c);
            },
            ct,
            "session:" + sessionId
        );

    private async Task<ClassSession> LoadAsync(Guid sessionId, CancellationToken ct)
    {
        var session =
            await db.Set<ClassSession>().SingleOrDefaultAsync(s => s.Id == sessionId, ct)
            ?? throw new EntityNotFoundException(typeof(ClassSession), sessionId);
        var trainingClass = await db.Set<TrainingClass>().AsNoTracking().SingleAsync(c => c.Id == session.ClassId, ct);
        if (trainingClass.InstructorUserId != user.Id && !user.Roles.Any(r => r is RoleNames.InstitutionAdmin or RoleNames.EnterpriseHr))
            throw new BusinessException(TrainingErrorCodes.NotTheInstructor);
        if (!trainingClass.TakesAttendance)
            throw new BusinessException(TrainingErrorCodes.ClassNotRunning).WithData("Number", trainingClass.Number);
        return session;
    }

    private async Task<AttendanceSheet> SheetAsync(ClassSession session, CancellationToken ct)
    {
        var sheet = await db.Set<AttendanceSheet>().Include(s => s.Records).SingleOrDefaultAsync(s => s.SessionId == session.Id, ct);
        if (sheet is not null)
            return sheet;
        var parameters = await policy.InForceAsync(session.DivisionId, session.Date, ct);
        sheet = new AttendanceSheet(Guid.CreateVersion7(), session, parameters.AttendanceLockDays);
        db.Add(sheet);
        return sheet;
    }

    private async Task<IReadOnlyList<AttendanceSeat>> SeatsAsync(ClassSession session, CancellationToken ct)
    {
        var enrolments = await db.Set<Enrolment>().AsNoTracking().Where(e => e.ClassId == session.ClassId && e.AdmittedOn != null).ToListAsync(ct);
        var seats = enrolments
            .Where(e => e.MayBeMarkedOn(session.Date))
            .Select(e => new AttendanceSeat(e.Id, e.TraineeId, e.MustBeMarkedOn(session.Date)))
            .ToList();
        if ((await own.CallerAmongAsync([.. seats.Select(s => s.TraineeId)], ct)).Count > 0)
            throw new BusinessException(TrainingErrorCodes.OwnAttendance);
        return seats;
    }

    private AttendanceTaker Taker() => new(user.Id!.Value, clock.Today, clock.Now);
}
