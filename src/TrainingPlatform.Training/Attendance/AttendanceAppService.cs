using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Enrolments;

namespace TrainingPlatform.Training.Attendance;

/// <summary>Attendance is taken by the class's instructor or by the institution's admin; never by a trainee of the class.</summary>
internal sealed class AttendanceAppService(
    TrainingPlatformDbContext db,
    UnitOfWork work,
    AttendanceReader reader,
    AttendanceGate gate,
    EnrolmentPolicy policy,
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
                    var seat =
                        seats.GetValueOrDefault(entry.EnrolmentId) ?? throw new BusinessException(TrainingErrorCodes.EnrolmentNotInClass);
                    sheet.Mark(seat, new AttendanceEntry(entry.Mark, entry.Hours), gate.Taker());
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
                sheet.Close([.. seats.Where(s => s.MustBeMarked).Select(s => s.EnrolmentId)], gate.Taker());
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
        var trainingClass = await gate.RunningAsync(session.ClassId, ct);
        return trainingClass.IsOnline
            ? throw new BusinessException(TrainingErrorCodes.ClassHeldOnline).WithData("Number", trainingClass.Number)
            : session;
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
        var enrolments = await gate.AdmittedAsync(session.ClassId, session.Date, ct);
        return [.. enrolments.Select(e => new AttendanceSeat(e.Id, e.TraineeId, e.MustBeMarkedOn(session.Date)))];
    }
}
