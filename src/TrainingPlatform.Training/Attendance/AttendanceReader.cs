using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.OnlineLearning;
using TrainingPlatform.Training.Trainees;

namespace TrainingPlatform.Training.Attendance;

/// <summary>The grid of a class for those who teach and check, and the one row of a trainee.</summary>
internal sealed class AttendanceReader(
    TrainingPlatformDbContext db,
    OwnTrainee own,
    OnlineHours onlineHours,
    IAccounts accounts,
    IBusinessClock clock
)
{
    public async Task<AttendanceGridDto> OfClassAsync(Guid classId, CancellationToken ct)
    {
        if (!await db.Set<TrainingClass>().AnyAsync(c => c.Id == classId, ct))
            throw new EntityNotFoundException(typeof(TrainingClass), classId);
        var enrolments = await db.Set<Enrolment>()
            .AsNoTracking()
            .Where(e => e.ClassId == classId && e.AdmittedOn != null)
            .OrderBy(e => e.Number)
            .ToListAsync(ct);
        var records = await db.Set<AttendanceRecord>().AsNoTracking().Where(r => r.ClassId == classId).ToListAsync(ct);
        return await GridAsync(classId, enrolments, records, ct);
    }

    public async Task<AttendanceGridDto> MineAsync(Guid enrolmentId, CancellationToken ct)
    {
        var trainee = await own.GetAsync(ct);
        var enrolment =
            await db.Set<Enrolment>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == enrolmentId && e.TraineeId == trainee.Id, ct)
            ?? throw new EntityNotFoundException(typeof(Enrolment), enrolmentId);
        var records = await db.Set<AttendanceRecord>().AsNoTracking().Where(r => r.EnrolmentId == enrolmentId).ToListAsync(ct);
        return await GridAsync(enrolment.ClassId, [enrolment], records, ct);
    }

    // Sessions and lock dates are past a trainee's scope; they hold nothing about other people.
    private async Task<AttendanceGridDto> GridAsync(
        Guid classId,
        IReadOnlyList<Enrolment> enrolments,
        IReadOnlyList<AttendanceRecord> records,
        CancellationToken ct
    )
    {
        var sessions = await db.Set<ClassSession>()
            .AsNoTracking()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(s => s.ClassId == classId)
            .ToListAsync(ct);
        var locks = await db.Set<AttendanceSheet>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(s => s.ClassId == classId)
            .ToDictionaryAsync(s => s.SessionId, s => s.LockOn, ct);
        var planned = sessions.Sum(s => s.Hours);
        var byEnrolment = records.ToLookup(r => r.EnrolmentId);
        var online = await OnlineAsync(enrolments, ct);
        var trainingClass = await db.Set<TrainingClass>()
            .AsNoTracking()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .SingleAsync(c => c.Id == classId, ct);
        var learned = await onlineHours.OfAsync([trainingClass], [.. enrolments.Select(e => e.Id)], ct);
        return new(
            [
                .. sessions
                    .OrderBy(s => s.Date)
                    .ThenBy(s => s.StartsAt)
                    .Select(s => ToDto(s, locks.TryGetValue(s.Id, out var on) ? on : null)),
            ],
            [.. enrolments.Select(e => ToDto(e, [.. byEnrolment[e.Id]], [.. online[e.Id]], Attended(e.Id), planned))],
            trainingClass.IsOnline
        );

        int Attended(Guid enrolment) =>
            trainingClass.IsOnline ? learned.GetValueOrDefault(enrolment) : byEnrolment[enrolment].Sum(r => r.Hours);
    }

    private async Task<ILookup<Guid, OnlineDayDto>> OnlineAsync(IReadOnlyList<Enrolment> enrolments, CancellationToken ct)
    {
        var ids = enrolments.Select(e => e.Id).ToList();
        var days = await db.Set<OnlineDay>().AsNoTracking().Where(d => ids.Contains(d.EnrolmentId)).OrderBy(d => d.Date).ToListAsync(ct);
        var names = await accounts.DisplayNamesAsync([.. days.Select(d => d.RecordedByUserId).Distinct()], ct);
        return days.ToLookup(
            d => d.EnrolmentId,
            d => new OnlineDayDto(
                d.Date,
                d.Minutes,
                d.Source,
                names.GetValueOrDefault(d.RecordedByUserId),
                d.RecordedAt,
                clock.Today > d.LockOn
            )
        );
    }

    private AttendanceSessionDto ToDto(ClassSession s, DateOnly? lockOn) =>
        new()
        {
            Id = s.Id,
            Date = s.Date,
            StartsAt = s.StartsAt.ToString("HH:mm", null),
            Hours = s.Hours,
            Status = s.Status == ClassSessionStatus.Closed && clock.Today > lockOn ? ClassSessionStatus.Locked : s.Status,
            LockOn = lockOn,
        };

    private static AttendanceRowDto ToDto(
        Enrolment e,
        IReadOnlyList<AttendanceRecord> records,
        IReadOnlyList<OnlineDayDto> online,
        int attended,
        int planned
    ) =>
        new()
        {
            EnrolmentId = e.Id,
            TraineeName = e.TraineeName,
            Marks = records.ToDictionary(r => r.SessionId, r => new AttendanceMarkDto(r.Mark, r.Hours)),
            AttendedHours = attended,
            PlannedHours = planned,
            LeftOn = e.IsInClass ? null : e.EndedOn,
            Number = e.Number,
            OnlineDays = online,
            OnlineMinutes = online.Sum(d => d.Minutes),
        };
}
