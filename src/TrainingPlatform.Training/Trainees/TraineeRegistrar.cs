using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Training.Trainees;

/// <summary>Makes the trainee record from the account's identity: one per person, whatever the number of accounts.</summary>
internal sealed class TraineeRegistrar(
    TrainingPlatformDbContext db,
    IDatabaseManners manners,
    ICurrentUser user,
    IAccounts accounts,
    IPersonNumbers numbers,
    ISealer sealer,
    IDataScope scope
)
{
    public async Task<Trainee> RegisterAsync(Guid divisionId, CancellationToken ct)
    {
        var person = await PersonAsync(ct);
        await manners.LockAsync(db, IPersonNumbers.Lock, ct);
        var lookups = await numbers.KeysOfAsync(sealer.Lookups(SealedKind.CitizenId, person.IdNumber.Value), ct);
        if (await db.Set<Trainee>().IgnoreQueryFilters([ScopeFilter.Name]).AnyAsync(t => lookups.Contains(t.IdNumber.Lookup!), ct))
            throw new BusinessException(TrainingErrorCodes.PersonAlreadyRegistered);
        var phone = person.Phone is null ? null : sealer.Seal(person.Phone);
        var sealedPerson = new TraineePerson(person.Name, sealer.Seal(person.IdNumber), phone, person.IdNumber.BornOn);
        var trainee = new Trainee(Guid.CreateVersion7(), user.Id!.Value, sealedPerson, divisionId);
        using var _ = scope.Open(new DataScopeValue { TraineeId = trainee.Id }, "first save of the own trainee record");
        db.Add(trainee);
        await db.SaveChangesAsync(ct);
        await accounts.AssignTraineeAsync(trainee.UserId, trainee.Id, ct);
        return trainee;
    }

    /// <summary>Name and phone follow the account; the ID number never changes here.</summary>
    public async Task RefreshAsync(Trainee trainee, CancellationToken ct)
    {
        var person = await PersonAsync(ct);
        if (trainee.Name != person.Name)
            trainee.Rename(person.Name);
        if (person.Phone is { } phone && !Holds(trainee.Phone, SealedKind.Phone, phone.Value))
            trainee.CallAt(sealer.Seal(phone));
    }

    public void ReceiveAt(Trainee trainee, string? bankName, BankAccountNumber? account)
    {
        if (account is not null && !Holds(trainee.Account, SealedKind.BankAccount, account.Value))
            trainee.ReceiveAt(bankName!.Trim(), sealer.Seal(account));
        else if (!string.IsNullOrWhiteSpace(bankName) && bankName.Trim() != trainee.BankName)
            trainee.NameBank(bankName.Trim());
    }

    private async Task<PersonIdentity> PersonAsync(CancellationToken ct) =>
        await accounts.PersonOfAsync(user.Id!.Value, ct) ?? throw new BusinessException(TrainingErrorCodes.AccountWithoutIdNumber);

    private bool Holds(SealedValue? current, SealedKind kind, string value) =>
        current?.Lookup is { } lookup && sealer.Lookups(kind, value).Contains(lookup);
}
