using TrainingPlatform.Domain;

namespace TrainingPlatform.Training.Enrolments;

/// <summary>One person in one class, by the person's own application and consent.</summary>
/// <remarks>Withdrawal is free at any time and never touches attendance: what was earned stays earned.</remarks>
internal sealed class Enrolment : AuditedAggregateRoot, IScoped
{
    public static readonly EnrolmentStatus[] HoldingASeat =
        [EnrolmentStatus.Applied, EnrolmentStatus.Admitted, EnrolmentStatus.Attending, EnrolmentStatus.Completed];

    public static readonly EnrolmentStatus[] InClass = [EnrolmentStatus.Admitted, EnrolmentStatus.Attending, EnrolmentStatus.Completed];

    private Enrolment() { }

    public Enrolment(Guid id, string number, EnrolmentPerson person, EnrolmentClass trainingClass, DateOnly appliedOn)
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
        AppliedOn = appliedOn;
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

    public Guid? AdmittedByUserId { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public string? EndReason { get; private set; }

    Guid? IScoped.InstitutionId => InstitutionId;

    Guid? IScoped.TraineeId => TraineeId;

    public DateOnly? WithdrewOn => Status == EnrolmentStatus.Withdrawn ? EndedOn : null;

    public void Admit(DateOnly on, Guid? byUserId)
    {
        Require(EnrolmentStatus.Applied);
        Status = EnrolmentStatus.Admitted;
        AdmittedOn = on;
        AdmittedByUserId = byUserId;
    }

    public void Refuse(string reason, DateOnly on)
    {
        Require(EnrolmentStatus.Applied);
        End(EnrolmentStatus.Refused, on, reason);
    }

    /// <summary>The first session of the class has begun.</summary>
    public void Attend()
    {
        Require(EnrolmentStatus.Admitted);
        Status = EnrolmentStatus.Attending;
    }

    public void Complete(DateOnly on)
    {
        Require(EnrolmentStatus.Admitted, EnrolmentStatus.Attending);
        End(EnrolmentStatus.Completed, on, null);
    }

    /// <summary>By the person, without a reason if so wished.</summary>
    public void Withdraw(DateOnly on, string? reason)
    {
        Require(EnrolmentStatus.Applied, EnrolmentStatus.Admitted, EnrolmentStatus.Attending);
        End(EnrolmentStatus.Withdrawn, on, reason);
    }

    /// <summary>By the institution, with a reason that the person reads.</summary>
    public void Remove(string reason, DateOnly on)
    {
        Require(EnrolmentStatus.Admitted, EnrolmentStatus.Attending);
        End(EnrolmentStatus.Removed, on, reason);
    }

    private void End(EnrolmentStatus status, DateOnly on, string? reason)
    {
        Status = status;
        EndedOn = on;
        EndReason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
    }

    private void Require(params EnrolmentStatus[] allowed)
    {
        if (!allowed.Contains(Status))
            throw new BusinessException(TrainingErrorCodes.EnrolmentNotInState).WithData("Number", Number).WithData("Status", Status);
    }
}

internal sealed record EnrolmentPerson(Guid TraineeId, string Name, string IdMask, Guid ConsentId);

internal sealed record EnrolmentClass(Guid ClassId, Guid DivisionId, Guid InstitutionId);
