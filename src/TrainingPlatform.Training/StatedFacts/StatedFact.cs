using TrainingPlatform.Domain;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training.StatedFacts;

/// <summary>Something a trainee states about the own person; it counts once an officer has verified it against a source.</summary>
internal sealed class StatedFact : AuditedAggregateRoot, IScoped
{
    private StatedFact() { }

    public StatedFact(Guid id, FactOwner owner, FactStatement statement, DateTimeOffset statedAt)
        : base(id)
    {
        if (statement.ValidTo < statement.ValidFrom)
            throw new InputException("validTo", TrainingErrorCodes.PeriodEndsBeforeItBegins);
        TraineeId = owner.TraineeId;
        DivisionId = owner.DivisionId;
        Kind = statement.Kind;
        Value = statement.Value;
        ValidFrom = statement.ValidFrom;
        ValidTo = statement.ValidTo;
        StatedAt = statedAt;
    }

    /// <summary>County of the trainee.</summary>
    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid TraineeId { get; private set; }

    public StatedFactKind Kind { get; private set; }

    /// <summary>As the pack writes it, for example <c>REGISTERED_UNEMPLOYED</c>.</summary>
    public string Value { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public DateTimeOffset StatedAt { get; private set; }

    public StatedFactStatus Status { get; private set; } = StatedFactStatus.Stated;

    /// <summary>Register or document that the officer looked at.</summary>
    public string? Source { get; private set; }

    public DateOnly? VerifiedOn { get; private set; }

    public Guid? DecidedByUserId { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? Note { get; private set; }

    public string? RefusalReason { get; private set; }

    Guid? IScoped.TraineeId => TraineeId;

    public bool IsLive => Status is StatedFactStatus.Stated or StatedFactStatus.Verified;

    /// <summary>Hukou and pension have one value at a time; statuses may be held side by side.</summary>
    public bool ConflictsWith(FactStatement other) =>
        IsLive
        && Kind == other.Kind
        && (Value == other.Value || Kind is StatedFactKind.Hukou or StatedFactKind.Pension)
        && (ValidTo is null || other.ValidFrom <= ValidTo)
        && (other.ValidTo is null || ValidFrom <= other.ValidTo);

    public void Verify(FactVerification verification, FactDecider by)
    {
        DecideAs(StatedFactStatus.Verified, by);
        if (verification.VerifiedOn > by.Today)
            throw new InputException("verifiedOn", TrainingErrorCodes.VerifiedInTheFuture);
        Source = verification.Source;
        VerifiedOn = verification.VerifiedOn;
        Note = verification.Note;
        Raise(new TraineeFactsChanged(TraineeId));
    }

    public void Refuse(string reason, FactDecider by)
    {
        DecideAs(StatedFactStatus.Refused, by);
        RefusalReason = reason;
    }

    public void Withdraw()
    {
        if (!IsLive)
            throw new BusinessException(TrainingErrorCodes.FactAlreadyDecided).WithData("Status", Status.ToString());
        if (Status == StatedFactStatus.Verified)
            Raise(new TraineeFactsChanged(TraineeId));
        Status = StatedFactStatus.Withdrawn;
    }

    public void MoveTo(Guid divisionId) => DivisionId = divisionId;

    private void DecideAs(StatedFactStatus status, FactDecider by)
    {
        if (by.IsThePerson)
            throw new BusinessException(TrainingErrorCodes.FactVerifiedByThePerson);
        if (Status != StatedFactStatus.Stated)
            throw new BusinessException(TrainingErrorCodes.FactAlreadyDecided).WithData("Status", Status.ToString());
        Status = status;
        DecidedByUserId = by.UserId;
        DecidedAt = by.At;
    }
}

/// <summary>Whose fact it is and which county's office sees it.</summary>
internal sealed record FactOwner(Guid TraineeId, Guid DivisionId);

/// <summary>What is stated, and for which days.</summary>
internal sealed record FactStatement(StatedFactKind Kind, string Value, DateOnly ValidFrom, DateOnly? ValidTo);

/// <summary>Against what and when the officer checked.</summary>
internal sealed record FactVerification(string Source, DateOnly VerifiedOn, string? Note);

/// <summary>The officer; <c>IsThePerson</c> when any account of the officer belongs to the person concerned.</summary>
internal sealed record FactDecider(Guid UserId, bool IsThePerson, DateOnly Today, DateTimeOffset At);
