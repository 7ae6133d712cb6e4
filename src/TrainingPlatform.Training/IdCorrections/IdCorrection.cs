using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training.IdCorrections;

/// <summary>
/// An ID number that was registered wrongly, and the right one. One person asks, another decides. Both numbers stay sealed here: whoever was known under
/// the former one is found under it for good.
/// </summary>
internal sealed class IdCorrection : AuditedAggregateRoot, IScoped
{
    private IdCorrection() { }

    public IdCorrection(Guid id, NumberBefore before, NumberAsked asked, Actor by)
        : base(id)
    {
        (TraineeId, DivisionId, Former, FormerBirthDate) = (before.TraineeId, before.DivisionId, Copy(before.Number), before.BirthDate);
        (Corrected, CorrectedBirthDate, Reason) = (asked.Number, asked.BirthDate, asked.Reason);
        (AskedByUserId, AskedByPersonKey, AskedByName, AskedAt) = (by.UserId, by.PersonKey, by.Name, by.At);
        IsTaken = asked.IsTaken;
    }

    /// <summary>County of the trainee.</summary>
    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid TraineeId { get; private set; }

    public SealedValue Former { get; private set; } = null!;

    public DateOnly FormerBirthDate { get; private set; }

    public SealedValue Corrected { get; private set; } = null!;

    public DateOnly CorrectedBirthDate { get; private set; }

    public string Reason { get; private set; } = "";

    public IdCorrectionStatus Status { get; private set; } = IdCorrectionStatus.Asked;

    /// <summary>When it was asked for, the number belonged to another person: only an office may end this.</summary>
    public bool IsTaken { get; private set; }

    public Guid AskedByUserId { get; private set; }

    public string? AskedByPersonKey { get; private set; }

    public string AskedByName { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    public Guid? DecidedByUserId { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Register or document that the officer looked at, or why the number stays as it was.</summary>
    public string? DecisionNote { get; private set; }

    Guid? IScoped.TraineeId => TraineeId;

    /// <exception cref="BusinessException">Decided before, by the asker or by the person, or the number belongs to somebody else.</exception>
    public void Accept(string source, IdCorrectionDecider by)
    {
        if (by.NumberIsTaken)
            throw new BusinessException(TrainingErrorCodes.IdNumberTaken);
        DecideAs(IdCorrectionStatus.Accepted, source, by);
    }

    public void Refuse(string reason, IdCorrectionDecider by) => DecideAs(IdCorrectionStatus.Refused, reason, by);

    public void MoveTo(Guid divisionId) => DivisionId = divisionId;

    private void DecideAs(IdCorrectionStatus status, string note, IdCorrectionDecider by)
    {
        if (Status != IdCorrectionStatus.Asked)
            throw new BusinessException(TrainingErrorCodes.IdCorrectionDecided);
        if (by.IsThePerson)
            throw new BusinessException(TrainingErrorCodes.IdCorrectionOfOneself);
        if (by.Actor.IsSame(AskedByUserId, AskedByPersonKey))
            throw new BusinessException(TrainingErrorCodes.IdCorrectionOwnRequest);
        (Status, DecisionNote) = (status, note);
        (DecidedByUserId, DecidedByName, DecidedAt) = (by.Actor.UserId, by.Actor.Name, by.Actor.At);
    }

    // An owned value belongs to one row only.
    private static SealedValue Copy(SealedValue value) => new(value.Cipher, value.Lookup, value.Mask);
}

internal enum IdCorrectionStatus
{
    Asked,
    Accepted,
    Refused,
}

/// <summary>What stands in the record of the person.</summary>
internal sealed record NumberBefore(Guid TraineeId, Guid DivisionId, SealedValue Number, DateOnly BirthDate);

/// <summary>What is asked for.</summary>
internal sealed record NumberAsked(SealedValue Number, DateOnly BirthDate, string Reason, bool IsTaken);

/// <summary>The officer; <c>IsThePerson</c> when any account of the officer is known under one of the numbers.</summary>
internal sealed record IdCorrectionDecider(Actor Actor, bool IsThePerson, bool NumberIsTaken);
