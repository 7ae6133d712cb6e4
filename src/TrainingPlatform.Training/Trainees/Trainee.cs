using TrainingPlatform.Domain;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training.Trainees;

/// <summary>A person who trains, tied to the one account that registered as this person.</summary>
/// <remarks>The birth date is the only thing derived from the ID number.</remarks>
internal sealed class Trainee : AuditedAggregateRoot, IScoped
{
    private Trainee() { }

    public Trainee(Guid id, Guid userId, TraineePerson person, Guid divisionId)
        : base(id)
    {
        TraineeId = id;
        UserId = userId;
        Name = person.Name;
        IdNumber = person.IdNumber;
        Phone = person.Phone;
        BirthDate = person.BirthDate;
        DivisionId = divisionId;
    }

    public Guid UserId { get; private set; }

    public string Name { get; private set; } = "";

    public SealedValue IdNumber { get; private set; } = null!;

    public SealedValue? Phone { get; private set; }

    public DateOnly BirthDate { get; private set; }

    /// <summary>The county whose office the person chose to deal with.</summary>
    public Guid DivisionId { get; private set; }

    public string? BankName { get; private set; }

    public SealedValue? Account { get; private set; }

    /// <summary>Equal to the id; the scope filter reads it.</summary>
    public Guid TraineeId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    Guid? IScoped.TraineeId => TraineeId;

    public void Rename(string name) => Name = name;

    /// <summary>Takes the right number and the birth date in it; what was decided under the former number stays as it was decided.</summary>
    public void Correct(SealedValue idNumber, DateOnly birthDate)
    {
        (IdNumber, BirthDate) = (new SealedValue(idNumber.Cipher, idNumber.Lookup, idNumber.Mask), birthDate);
        Raise(new IdNumberCorrected(TraineeId));
    }

    public void CallAt(SealedValue? phone) => Phone = phone;

    public void MoveTo(Guid divisionId) => DivisionId = divisionId;

    public void ReceiveAt(string bankName, SealedValue account) => (BankName, Account) = (bankName, account);

    public void NameBank(string bankName)
    {
        if (Account is null)
            throw new InputException("accountNumber", TrainingErrorCodes.BankAccountIncomplete);
        BankName = bankName;
    }
}

/// <summary>What the account says about the person, sealed.</summary>
internal sealed record TraineePerson(string Name, SealedValue IdNumber, SealedValue? Phone, DateOnly BirthDate);
