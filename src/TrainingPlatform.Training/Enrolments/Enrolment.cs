using TrainingPlatform.Domain;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>One person in one class, by the person's own application and consent.</summary>
/// <remarks>Withdrawal is free at any time and never touches attendance: what was earned stays earned.</remarks>
internal sealed class Enrolment : AuditedAggregateRoot, IScoped
{
    /// <summary>Of these a person has at most one per class.</summary>
    public static readonly EnrolmentStatus[] Live =
    [
        EnrolmentStatus.Applied,
        EnrolmentStatus.Admitted,
        EnrolmentStatus.Attending,
        EnrolmentStatus.Completed,
    ];

    public static readonly EnrolmentStatus[] InClass = [EnrolmentStatus.Admitted, EnrolmentStatus.Attending, EnrolmentStatus.Completed];

    /// <summary>The word of the history for a withdrawal: a claim is taken back, a class is left.</summary>
    private const string Left = "Left";

    private readonly List<StatusChange> _history = [];

    private Enrolment() { }

    public Enrolment(Guid id, string number, EnrolmentPerson person, EnrolmentClass trainingClass, EnrolmentAct act)
        : base(id)
    {
        Number = number;
        TraineeId = person.TraineeId;
        TraineeName = person.Name;
        IdMask = person.IdMask;
        ConsentId = person.ConsentId;
        ClassId = trainingClass.ClassId;
        DivisionId = trainingClass.DivisionId;
        InstitutionId = trainingClass.InstitutionId;
        AppliedOn = act.On;
        Record(EnrolmentStatus.Applied, act);
    }

    public string Number { get; private set; } = "";

    public Guid ClassId { get; private set; }

    /// <summary>County of the class.</summary>
    public Guid DivisionId { get; private set; }

    public Guid InstitutionId { get; private set; }

    public Guid TraineeId { get; private set; }

    /// <summary>Name and mask as they were on the day of application, for the institution.</summary>
    public string TraineeName { get; private set; } = "";

    public string IdMask { get; private set; } = "";

    public Guid ConsentId { get; private set; }

    public EnrolmentStatus Status { get; private set; } = EnrolmentStatus.Applied;

    public DateOnly AppliedOn { get; private set; }

    public DateOnly? AdmittedOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    Guid? IScoped.InstitutionId => InstitutionId;

    Guid? IScoped.TraineeId => TraineeId;

    public DateOnly? WithdrewOn => Status == EnrolmentStatus.Withdrawn ? EndedOn : null;

    public IReadOnlyList<StatusChange> History => _history;

    public bool IsInClass => InClass.Contains(Status);

    /// <summary>A mark may be entered for that day; on the day of leaving too, for what was attended before.</summary>
    public bool MayBeMarkedOn(DateOnly day) => AdmittedOn is not null && (IsInClass || day <= EndedOn);

    /// <summary>A mark has to be entered for that day.</summary>
    public bool MustBeMarkedOn(DateOnly day) => AdmittedOn is not null && (IsInClass || day < EndedOn);

    public void Admit(EnrolmentAct act)
    {
        Require(EnrolmentStatus.Applied);
        AdmittedOn = act.On;
        Record(EnrolmentStatus.Admitted, act);
    }

    public void Refuse(string reason, EnrolmentAct act)
    {
        Require(EnrolmentStatus.Applied);
        End(EnrolmentStatus.Refused, act, reason);
    }

    /// <summary>Teaching has begun.</summary>
    public void Attend(EnrolmentAct act)
    {
        Require(EnrolmentStatus.Admitted);
        Record(EnrolmentStatus.Attending, act);
    }

    public void Complete(EnrolmentAct act)
    {
        Require(EnrolmentStatus.Admitted, EnrolmentStatus.Attending);
        End(EnrolmentStatus.Completed, act, null);
    }

    /// <summary>By the person, without a reason if so wished.</summary>
    public void Withdraw(string? reason, EnrolmentAct act)
    {
        Require(EnrolmentStatus.Applied, EnrolmentStatus.Admitted, EnrolmentStatus.Attending);
        End(EnrolmentStatus.Withdrawn, act, reason);
    }

    /// <summary>By the institution, with a reason that the person reads.</summary>
    public void Remove(string reason, EnrolmentAct act)
    {
        Require(EnrolmentStatus.Admitted, EnrolmentStatus.Attending);
        End(EnrolmentStatus.Removed, act, reason);
    }

    private void End(EnrolmentStatus status, EnrolmentAct act, string? reason)
    {
        EndedOn = act.On;
        EndReason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        Record(status, act, EndReason);
    }

    private void Record(EnrolmentStatus status, EnrolmentAct act, string? reason = null)
    {
        Status = status;
        _history.Add(new StatusChange(status == EnrolmentStatus.Withdrawn ? Left : status.ToString(), act.ByUserId, act.At, reason));
    }

    private void Require(params EnrolmentStatus[] allowed)
    {
        if (!allowed.Contains(Status))
            throw new BusinessException(TrainingErrorCodes.EnrolmentNotInState)
                .WithData("Number", Number)
                .WithData("Status", Status.ToString());
    }
}

internal sealed record EnrolmentPerson(Guid TraineeId, string Name, string IdMask, Guid ConsentId);

internal sealed record EnrolmentClass(Guid ClassId, Guid DivisionId, Guid InstitutionId);

/// <summary>Who does it, on which business day and at which business instant.</summary>
internal sealed record EnrolmentAct(Guid? ByUserId, DateOnly On, DateTimeOffset At);
