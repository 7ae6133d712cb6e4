using TrainingPlatform.Domain;

namespace TrainingPlatform.Training.Courses;

/// <summary>What an institution teaches, filed once; a training class is one run of it.</summary>
internal sealed class Course : AuditedAggregateRoot, IScoped
{
    private readonly List<StatusChange> _history = [];

    private Course() { }

    public Course(Guid id, string number, Guid institutionId, Guid divisionId, CourseContent content)
        : base(id)
    {
        (Number, InstitutionId, DivisionId) = (number, institutionId, divisionId);
        Write(content);
    }

    public string Number { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public string Name { get; private set; } = "";

    public string OccupationCode { get; private set; } = "";

    public string OccupationName { get; private set; } = "";

    public string Level { get; private set; } = "";

    public string Category { get; private set; } = "";

    public string? Product { get; private set; }

    public string Measure { get; private set; } = "";

    public int TheoryHours { get; private set; }

    public int PracticeHours { get; private set; }

    public int ClassHours { get; private set; }

    public string? Syllabus { get; private set; }

    public bool Shortage { get; private set; }

    public CourseStatus Status { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public Guid? SubmittedByUserId { get; private set; }

    public IReadOnlyList<ReturnReason> ReturnReasons { get; private set; } = [];

    public IReadOnlyList<StatusChange> History => _history;

    public bool IsEditable => Status is CourseStatus.Draft or CourseStatus.Returned;

    public void Edit(CourseContent content)
    {
        Expect(IsEditable, TrainingErrorCodes.CourseNotEditable);
        Write(content);
    }

    public void Submit(Guid by, DateTimeOffset at)
    {
        Expect(IsEditable, TrainingErrorCodes.CourseAlreadySubmitted);
        (SubmittedAt, SubmittedByUserId, ReturnReasons) = (at, by, []);
        Move(CourseStatus.Submitted, by, at);
    }

    public void Return(IReadOnlyList<ReturnReason> reasons, Guid by, DateTimeOffset at)
    {
        ExpectReviewBy(by);
        ReturnReasons = reasons;
        Move(CourseStatus.Returned, by, at, string.Join("; ", reasons));
    }

    public void Approve(Guid by, DateTimeOffset at)
    {
        ExpectReviewBy(by);
        Move(CourseStatus.Approved, by, at);
    }

    public void Retire(Guid by, DateTimeOffset at)
    {
        Expect(Status == CourseStatus.Approved, TrainingErrorCodes.CourseNotApproved);
        Move(CourseStatus.Retired, by, at);
    }

    private void Write(CourseContent content)
    {
        (Name, OccupationCode, OccupationName) = (content.Name, content.OccupationCode, content.OccupationName);
        (Level, Category, Product, Measure) = (content.Level, content.Category, content.Product, content.Measure);
        (TheoryHours, PracticeHours, Syllabus) = (content.TheoryHours, content.PracticeHours, content.Syllabus);
        (ClassHours, Shortage) = (content.TheoryHours + content.PracticeHours, content.Shortage);
    }

    private void ExpectReviewBy(Guid reviewer)
    {
        Expect(Status == CourseStatus.Submitted, TrainingErrorCodes.CourseNotSubmitted);
        Expect(reviewer != SubmittedByUserId, TrainingErrorCodes.ReviewerIsSubmitter);
    }

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Number", Number);
    }

    private void Move(CourseStatus to, Guid by, DateTimeOffset at, string? reason = null)
    {
        Status = to;
        _history.Add(new StatusChange(to.ToString(), by, at, reason));
    }
}
