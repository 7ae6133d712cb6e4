using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Training.Assessments;
using TrainingPlatform.Training.Attendance;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Contracts;
using TrainingPlatform.Training.Enrolments;
using TrainingPlatform.Training.OnlineLearning;

namespace TrainingPlatform.Training.ClaimFacts;

/// <summary>Timetables and missed hours by class day.</summary>
internal sealed class HoursReader(TrainingPlatformDbContext db)
{
    private static readonly string[] RosterActs =
    [
        nameof(EnrolmentStatus.Admitted),
        nameof(EnrolmentStatus.Refused),
        nameof(EnrolmentStatus.Removed),
    ];

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<DateOnly, int>>> SchedulesAsync(
        IReadOnlyCollection<Guid> classIds,
        CancellationToken ct
    )
    {
        var days = await Past<ClassSession>()
            .Where(s => classIds.Contains(s.ClassId))
            .GroupBy(s => new { s.ClassId, s.Date })
            .Select(g => new
            {
                g.Key.ClassId,
                g.Key.Date,
                Hours = g.Sum(s => s.Hours),
            })
            .ToListAsync(ct);
        return days.GroupBy(d => d.ClassId)
            .ToDictionary(
                g => g.Key,
                g => (IReadOnlyDictionary<DateOnly, int>)new SortedDictionary<DateOnly, int>(g.ToDictionary(d => d.Date, d => d.Hours))
            );
    }

    public async Task<IReadOnlyDictionary<Guid, MissedHours>> MissedAsync(
        Guid classId,
        IReadOnlyList<Enrolment> enrolments,
        CancellationToken ct
    )
    {
        var sessions = await Past<ClassSession>().Where(s => s.ClassId == classId).ToListAsync(ct);
        var ids = enrolments.Select(e => e.Id).ToList();
        var records = await Past<AttendanceRecord>()
            .Where(r => r.ClassId == classId && ids.Contains(r.EnrolmentId))
            .Select(r => new AttendedSession(r.EnrolmentId, r.SessionId, r.Date, r.Hours, r.Mark))
            .ToListAsync(ct);
        var byEnrolment = records.ToLookup(r => r.EnrolmentId);
        var online = (await Past<OnlineDay>().Where(d => d.ClassId == classId && ids.Contains(d.EnrolmentId)).ToListAsync(ct)).ToLookup(d =>
            d.EnrolmentId
        );
        var byMinutes = await Past<TrainingClass>().AnyAsync(c => c.Id == classId && c.Mode == ClassModes.Online, ct);
        return enrolments.ToDictionary(
            e => e.Id,
            e => MissedHours.Of(e, sessions, [.. byEnrolment[e.Id]], byMinutes ? [.. online[e.Id]] : null)
        );
    }

    /// <summary>Accounts that entered or closed attendance of the class.</summary>
    public async Task<IReadOnlyList<Guid>> RecordersAsync(Guid classId, CancellationToken ct)
    {
        var recorders = Past<AttendanceRecord>().Where(r => r.ClassId == classId).Select(r => r.RecordedByUserId);
        var closers = Past<AttendanceSheet>()
            .Where(s => s.ClassId == classId && s.ClosedByUserId != null)
            .Select(s => s.ClosedByUserId!.Value);
        var online = Past<OnlineDay>().Where(d => d.ClassId == classId).Select(d => d.RecordedByUserId);
        return await recorders.Union(closers).Union(online).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<Guid>> RosterMakersAsync(Guid classId, CancellationToken ct)
    {
        var history = Past<Enrolment>().Where(e => e.ClassId == classId).SelectMany(e => e.History);
        return await history
            .Where(h => h.ByUserId != null && RosterActs.Contains(h.Action))
            .Select(h => h.ByUserId!.Value)
            .Distinct()
            .ToListAsync(ct);
    }

    /// <summary>The examiner of the filing, and whoever entered a result.</summary>
    public async Task<IReadOnlyList<Guid>> ExaminersAsync(TrainingClass trainingClass, CancellationToken ct)
    {
        var entered = await Past<AssessmentResult>()
            .Where(r => r.ClassId == trainingClass.Id)
            .Select(r => r.ExaminerUserId)
            .Distinct()
            .ToListAsync(ct);
        return trainingClass.ExaminerUserId is { } named ? [.. entered.Union([named])] : entered;
    }

    /// <summary>One of the acts above, by one of these accounts in one of these classes.</summary>
    public async Task<bool> HadDutyAsync(IReadOnlyCollection<Guid> userIds, IReadOnlyCollection<Guid> classIds, CancellationToken ct) =>
        await Past<AttendanceRecord>().AnyAsync(r => classIds.Contains(r.ClassId) && userIds.Contains(r.RecordedByUserId), ct)
        || await Past<AttendanceSheet>()
            .AnyAsync(s => classIds.Contains(s.ClassId) && s.ClosedByUserId != null && userIds.Contains(s.ClosedByUserId.Value), ct)
        || await Past<Enrolment>()
            .Where(e => classIds.Contains(e.ClassId))
            .SelectMany(e => e.History)
            .AnyAsync(h => h.ByUserId != null && RosterActs.Contains(h.Action) && userIds.Contains(h.ByUserId.Value), ct)
        || await Past<AssessmentResult>().AnyAsync(r => classIds.Contains(r.ClassId) && userIds.Contains(r.ExaminerUserId), ct)
        || await Past<TrainingClass>()
            .AnyAsync(c => classIds.Contains(c.Id) && c.ExaminerUserId != null && userIds.Contains(c.ExaminerUserId.Value), ct);

    /// <summary>Every class a person was ever admitted to, by trainee; whoever reads leaves out the class in hand.</summary>
    public async Task<ILookup<Guid, OtherEnrolment>> OthersAsync(IReadOnlyList<Enrolment> enrolments, CancellationToken ct)
    {
        var traineeIds = enrolments.Select(e => e.TraineeId).Distinct().ToList();
        var rows = await (
            from e in Past<Enrolment>()
            join c in db.Set<TrainingClass>() on e.ClassId equals c.Id
            where traineeIds.Contains(e.TraineeId) && e.AdmittedOn != null
            select new
            {
                Enrolment = e,
                c.StartOn,
                c.EndOn,
                c.Slot,
            }
        ).ToListAsync(ct);
        var schedules = await SchedulesAsync([.. rows.Select(r => r.Enrolment.ClassId).Distinct()], ct);
        return rows.OrderBy(r => r.StartOn)
            .ThenBy(r => r.Enrolment.Number, StringComparer.Ordinal)
            .ToLookup(
                r => r.Enrolment.TraineeId,
                r => new OtherEnrolment(
                    r.Enrolment.Id,
                    r.StartOn,
                    r.EndOn,
                    r.Slot,
                    r.Enrolment.IsInClass ? null : r.Enrolment.EndedOn,
                    schedules.GetValueOrDefault(r.Enrolment.ClassId) ?? new Dictionary<DateOnly, int>()
                )
            );
    }

    private IQueryable<T> Past<T>()
        where T : class => db.Set<T>().AsNoTracking().IgnoreQueryFilters([ScopeFilter.Name]);
}

/// <summary>Of an attendance record what is counted: a long class has a hundred for each person.</summary>
internal readonly record struct AttendedSession(Guid EnrolmentId, Guid SessionId, DateOnly Date, int Hours, AttendanceMark Mark);

/// <summary>Hours one person missed, by class day, up to the day the person left.</summary>
/// <param name="LeftOn">First day on which the person no longer took part; a session attended on the day of leaving still counts.</param>
internal sealed record MissedHours(
    IReadOnlyDictionary<DateOnly, int> Absent,
    IReadOnlyDictionary<DateOnly, int> Leave,
    DateOnly? LeftOn,
    int OpenSessions,
    IReadOnlyDictionary<DateOnly, int> OnlineMinutes
)
{
    public static MissedHours Of(
        Enrolment enrolment,
        IReadOnlyList<ClassSession> sessions,
        IReadOnlyList<AttendedSession> records,
        IReadOnlyList<OnlineDay>? online
    )
    {
        var leftOn = LeavingDay(
            enrolment,
            [.. records.Where(r => r.Hours > 0).Select(r => r.Date), .. (online ?? []).Where(d => d.Minutes > 0).Select(d => d.Date)]
        );
        // What was not learned of an online class is nobody's absence: its minutes are counted, not its lessons.
        var bySession = records.ToDictionary(r => r.SessionId);
        var (absent, leave) = (new SortedDictionary<DateOnly, int>(), new SortedDictionary<DateOnly, int>());
        foreach (var session in online is not null ? [] : sessions.Where(s => leftOn is null || s.Date < leftOn))
        {
            var attended = bySession.TryGetValue(session.Id, out var record);
            // A closed session without a mark was missed; one that is still open is nobody's absence yet.
            var missed =
                attended ? session.Hours - record.Hours
                : session.IsClosed ? session.Hours
                : 0;
            if (missed > 0)
                Add(attended && record.Mark == AttendanceMark.Leave ? leave : absent, session.Date, missed);
        }
        return new(absent, leave, leftOn, sessions.Count(s => !s.IsClosed), (online ?? []).ToDictionary(d => d.Date, d => d.Minutes));
    }

    private static DateOnly? LeavingDay(Enrolment enrolment, IReadOnlyList<DateOnly> attended)
    {
        if (enrolment.IsInClass || enrolment.EndedOn is not { } endedOn)
            return null;
        return attended.Contains(endedOn) ? endedOn.AddDays(1) : endedOn;
    }

    private static void Add(SortedDictionary<DateOnly, int> hours, DateOnly day, int missed) =>
        hours[day] = hours.GetValueOrDefault(day) + missed;
}
