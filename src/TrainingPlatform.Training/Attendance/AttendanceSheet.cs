using TrainingPlatform.Domain;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training.Attendance;

/// <summary>The attendance of one session: open, then closed, then locked from a stored day on.</summary>
internal sealed class AttendanceSheet : AuditedAggregateRoot, IScoped
{
    private readonly List<AttendanceRecord> _records = [];

    private AttendanceSheet() { }

    public AttendanceSheet(Guid id, ClassSession session, int lockDays)
        : base(id)
    {
        SessionId = session.Id;
        ClassId = session.ClassId;
        DivisionId = session.DivisionId;
        InstitutionId = session.InstitutionId;
        Date = session.Date;
        SessionHours = session.Hours;
        LockOn = session.Date.AddDays(lockDays);
    }

    public Guid SessionId { get; private set; }

    public Guid ClassId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public DateOnly Date { get; private set; }

    public int SessionHours { get; private set; }

    /// <summary>Last day on which a closed sheet may still be corrected; fixed when the sheet is begun.</summary>
    public DateOnly LockOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public Guid? ClosedByUserId { get; private set; }

    public IReadOnlyList<AttendanceRecord> Records => _records;

    public bool IsLockedOn(DateOnly today) => ClosedOn is not null && today > LockOn;

    public void Mark(AttendanceSeat seat, AttendanceEntry entry, AttendanceTaker by)
    {
        // Whoever comes late with the first marks may still enter them; what is closed can be corrected until the lock only.
        if (IsLockedOn(by.Today))
            throw new BusinessException(TrainingErrorCodes.SessionLocked).WithData("LockOn", LockOn.ToString("O", null));
        CheckHours(entry);
        if (_records.Find(r => r.EnrolmentId == seat.EnrolmentId) is { } record)
            Correct(record, entry, by);
        else
            _records.Add(new AttendanceRecord(Guid.CreateVersion7(), this, seat, entry, by));
    }

    private void Correct(AttendanceRecord record, AttendanceEntry entry, AttendanceTaker by)
    {
        if (record.Correct(entry, by) && ClosedOn is not null)
            Raise(new TraineeFactsChanged(record.TraineeId));
    }

    /// <param name="expected">Enrolments that had a place in the class on the day; each must be marked.</param>
    public void Close(IReadOnlyCollection<Guid> expected, AttendanceTaker by)
    {
        if (ClosedOn is not null)
            throw new BusinessException(TrainingErrorCodes.SessionClosed).WithData("Date", Date.ToString("O", null));
        var unmarked = expected.Count(id => _records.TrueForAll(r => r.EnrolmentId != id));
        if (unmarked > 0)
            throw new BusinessException(TrainingErrorCodes.SessionHasUnmarked).WithData("Count", unmarked);
        ClosedOn = by.Today;
        ClosedByUserId = by.UserId;
    }

    private void CheckHours(AttendanceEntry entry)
    {
        if (entry.Hours < 0 || entry.Hours > SessionHours)
            throw new BusinessException(TrainingErrorCodes.HoursOutOfSession).WithData("Hours", SessionHours);
        var fits = entry.Mark switch
        {
            AttendanceMark.Present => entry.Hours == SessionHours,
            AttendanceMark.Absent => entry.Hours == 0,
            AttendanceMark.Leave => entry.Hours < SessionHours,
            _ => true,
        };
        if (!fits)
            throw new BusinessException(TrainingErrorCodes.HoursContradictMark).WithData("Hours", SessionHours);
    }
}

/// <summary>One person's mark in one session. <c>Hours</c> are class hours attended; what is missing of the session was missed.</summary>
internal sealed class AttendanceRecord : Entity, IScoped
{
    private AttendanceRecord() { }

    public AttendanceRecord(Guid id, AttendanceSheet sheet, AttendanceSeat seat, AttendanceEntry entry, AttendanceTaker by)
        : base(id)
    {
        SheetId = sheet.Id;
        SessionId = sheet.SessionId;
        ClassId = sheet.ClassId;
        DivisionId = sheet.DivisionId;
        InstitutionId = sheet.InstitutionId;
        Date = sheet.Date;
        SessionHours = sheet.SessionHours;
        EnrolmentId = seat.EnrolmentId;
        TraineeId = seat.TraineeId;
        Correct(entry, by);
    }

    public Guid SheetId { get; private set; }

    public Guid SessionId { get; private set; }

    public Guid ClassId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid TraineeId { get; private set; }

    public Guid EnrolmentId { get; private set; }

    public DateOnly Date { get; private set; }

    public int SessionHours { get; private set; }

    public AttendanceMark Mark { get; private set; }

    public int Hours { get; private set; }

    public Guid RecordedByUserId { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    Guid? IScoped.TraineeId => TraineeId;

    /// <returns>Whether anything changed.</returns>
    internal bool Correct(AttendanceEntry entry, AttendanceTaker by)
    {
        if (Mark == entry.Mark && Hours == entry.Hours && RecordedByUserId != Guid.Empty)
            return false;
        Mark = entry.Mark;
        Hours = entry.Hours;
        RecordedByUserId = by.UserId;
        RecordedAt = by.At;
        return true;
    }
}

internal sealed record AttendanceSeat(Guid EnrolmentId, Guid TraineeId, bool MustBeMarked = true);

internal sealed record AttendanceEntry(AttendanceMark Mark, int Hours);

internal sealed record AttendanceTaker(Guid UserId, DateOnly Today, DateTimeOffset At);
