using TrainingPlatform.Domain;

namespace TrainingPlatform.Training.Consents;

internal enum ConsentPurpose
{
    Enrolment,
}

/// <summary>A person's own yes to one purpose in one wording. Nobody can give it for another.</summary>
internal sealed class Consent : AggregateRoot, IScoped
{
    private Consent() { }

    public Consent(Guid id, ConsentGiver giver, ConsentWording wording, DateOnly givenOn, DateTimeOffset givenAt)
        : base(id)
    {
        if (giver.CallerUserId != giver.TraineeUserId)
            throw new BusinessException(TrainingErrorCodes.ConsentNotPersonal);
        TraineeId = giver.TraineeId;
        DivisionId = giver.DivisionId;
        GivenByUserId = giver.CallerUserId;
        Purpose = wording.Purpose;
        Version = wording.Version;
        TextKey = wording.TextKey;
        GivenOn = givenOn;
        GivenAt = givenAt;
    }

    /// <summary>County of the trainee on the day of consent.</summary>
    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid TraineeId { get; private set; }

    public Guid GivenByUserId { get; private set; }

    public ConsentPurpose Purpose { get; private set; }

    public string Version { get; private set; } = "";

    public string TextKey { get; private set; } = "";

    /// <summary>Business date.</summary>
    public DateOnly GivenOn { get; private set; }

    /// <summary>System instant.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>Name of the guardian who knows and agrees, for a person under age.</summary>
    public string? GuardianName { get; private set; }

    public DateOnly? RevokedOn { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    Guid? IScoped.TraineeId => TraineeId;

    public void WithGuardian(string guardianName) => GuardianName = guardianName;

    public void Revoke(DateOnly on, DateTimeOffset at)
    {
        if (RevokedAt is not null)
            throw new BusinessException(TrainingErrorCodes.ConsentAlreadyRevoked);
        RevokedOn = on;
        RevokedAt = at;
    }
}

/// <summary>The trainee and the account that is calling; they must be one.</summary>
internal sealed record ConsentGiver(Guid TraineeId, Guid TraineeUserId, Guid CallerUserId, Guid DivisionId);
