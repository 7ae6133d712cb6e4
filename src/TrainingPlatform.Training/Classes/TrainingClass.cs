using TrainingPlatform.Domain;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training.Classes;

/// <summary>One run of an approved course: dates, timetable, staff; filed, reviewed, taught, completed.</summary>
internal sealed class TrainingClass : AuditedAggregateRoot, IScoped
{
    private readonly List<StatusChange> _history = [];
    private readonly List<ClassSession> _sessions = [];

    private TrainingClass() { }

    public TrainingClass(Guid id, string number, Guid courseId, (Guid InstitutionId, Guid DivisionId) owner, ClassPlan plan)
        : base(id)
    {
        (Number, CourseId, InstitutionId, DivisionId) = (number, courseId, owner.InstitutionId, owner.DivisionId);
        Write(plan);
    }

    public string Number { get; private set; } = "";

    public Guid CourseId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public string Name { get; private set; } = "";

    public DateOnly StartOn { get; private set; }

    public DateOnly EndOn { get; private set; }

    public string Slot { get; private set; } = "";

    public int HoursPerDay { get; private set; }

    public int Capacity { get; private set; }

    public string Site { get; private set; } = "";

    public bool Prepaid { get; private set; }

    public string? Mode { get; private set; }

    public Guid? InstructorUserId { get; private set; }

    public Guid? ExaminerUserId { get; private set; }

    /// <summary>Sum of the timetable, in class hours.</summary>
    public int ClassHours { get; private set; }

    public TrainingClassStatus Status { get; private set; }

    public string? FilingNumber { get; private set; }

    /// <summary>Filed later than the policy asks; a warning, no refusal.</summary>
    public bool FiledLate { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public Guid? SubmittedByUserId { get; private set; }

    public IReadOnlyList<ReturnReason> ReturnReasons { get; private set; } = [];

    public IReadOnlyList<StatusChange> History => _history;

    public IReadOnlyList<ClassSession> Sessions => _sessions;

    public bool IsOnline => Mode == ClassModes.Online;

    public bool IsEditable => Status is TrainingClassStatus.Draft or TrainingClassStatus.Returned;

    /// <summary>Trainees may still apply and be admitted.</summary>
    public bool TakesEnrolments => Status is TrainingClassStatus.Approved;

    /// <summary>Attendance is taken while the class runs.</summary>
    public bool TakesAttendance => Status is TrainingClassStatus.Running or TrainingClassStatus.TeachingEnded;

    public void Edit(ClassPlan plan)
    {
        Expect(IsEditable, TrainingErrorCodes.ClassNotEditable);
        Write(plan);
    }

    /// <summary>Replaces the timetable; sessions are taken in order of date and time.</summary>
    public void PlanSessions(IEnumerable<PlannedSession> planned)
    {
        Expect(IsEditable, TrainingErrorCodes.ClassNotEditable);
        _sessions.Clear();
        _sessions.AddRange(
            planned.OrderBy(p => p.Date).ThenBy(p => p.StartsAt).Select(p => new ClassSession(Guid.CreateVersion7(), this, p))
        );
        ClassHours = _sessions.Sum(s => s.Hours);
    }

    /// <summary>Files the class. Refuses without staff, with one person in both duties, or when the timetable misses the course's hours.</summary>
    public void Submit(int courseHours, bool late, Guid by, DateTimeOffset at)
    {
        Expect(IsEditable, TrainingErrorCodes.ClassAlreadySubmitted);
        Expect(InstructorUserId is not null && ExaminerUserId is not null, TrainingErrorCodes.ClassStaffMissing);
        if (ClassHours != courseHours)
            throw new BusinessException(TrainingErrorCodes.TimetableHoursDiffer)
                .WithData("Planned", ClassHours)
                .WithData("Needed", courseHours);
        (SubmittedAt, SubmittedByUserId, FiledLate, ReturnReasons) = (at, by, late, []);
        Move(TrainingClassStatus.Submitted, by, at);
    }

    public void Return(IReadOnlyList<ReturnReason> reasons, Guid by, DateTimeOffset at)
    {
        ExpectReviewBy(by);
        ReturnReasons = reasons;
        Move(TrainingClassStatus.Returned, by, at, string.Join("; ", reasons));
    }

    public void Approve(string filingNumber, Guid by, DateTimeOffset at)
    {
        ExpectReviewBy(by);
        FilingNumber = filingNumber;
        Move(TrainingClassStatus.Approved, by, at);
    }

    public void Start(DateOnly today, Guid by, DateTimeOffset at)
    {
        Expect(Status == TrainingClassStatus.Approved, TrainingErrorCodes.ClassNotApproved);
        if (today < StartOn)
            throw new BusinessException(TrainingErrorCodes.ClassStartsLater).WithData("StartOn", StartOn.ToString("O"));
        Move(TrainingClassStatus.Running, by, at);
        Raise(new TrainingClassStarted(Id));
    }

    public void EndTeaching(DateOnly today, Guid by, DateTimeOffset at)
    {
        Expect(Status == TrainingClassStatus.Running, TrainingErrorCodes.ClassNotRunning);
        if (today < EndOn)
            throw new BusinessException(TrainingErrorCodes.ClassEndsLater).WithData("EndOn", EndOn.ToString("O"));
        Move(TrainingClassStatus.TeachingEnded, by, at);
    }

    /// <summary>The caller has checked that results are confirmed; the class itself checks its sessions.</summary>
    public void Complete(Guid by, DateTimeOffset at)
    {
        Expect(Status == TrainingClassStatus.TeachingEnded, TrainingErrorCodes.ClassTeachingNotEnded);
        var open = _sessions.Count(s => !s.IsClosed);
        if (open > 0)
            throw new BusinessException(TrainingErrorCodes.ClassHasOpenSessions).WithData("Count", open);
        Move(TrainingClassStatus.Completed, by, at);
        Raise(new TrainingClassCompleted(Id));
    }

    public void Cancel(string reason, Guid by, DateTimeOffset at)
    {
        Expect(Status < TrainingClassStatus.TeachingEnded, TrainingErrorCodes.ClassNotCancellable);
        Move(TrainingClassStatus.Cancelled, by, at, reason);
        Raise(new TrainingClassCancelled(Id, reason));
    }

    private void Write(ClassPlan plan)
    {
        if (plan.InstructorUserId is not null && plan.InstructorUserId == plan.ExaminerUserId)
            throw new BusinessException(TrainingErrorCodes.InstructorIsExaminer);
        (Name, StartOn, EndOn, Slot, HoursPerDay) = (plan.Name, plan.StartOn, plan.EndOn, plan.Slot, plan.HoursPerDay);
        (Capacity, Site, Prepaid, Mode) = (plan.Capacity, plan.Site, plan.Prepaid, plan.Mode);
        (InstructorUserId, ExaminerUserId) = (plan.InstructorUserId, plan.ExaminerUserId);
    }

    private void ExpectReviewBy(Guid reviewer)
    {
        Expect(Status == TrainingClassStatus.Submitted, TrainingErrorCodes.ClassNotSubmitted);
        Expect(reviewer != SubmittedByUserId, TrainingErrorCodes.ReviewerIsSubmitter);
    }

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Number", Number);
    }

    private void Move(TrainingClassStatus to, Guid by, DateTimeOffset at, string? reason = null)
    {
        Status = to;
        _history.Add(new StatusChange(to.ToString(), by, at, reason));
    }
}
