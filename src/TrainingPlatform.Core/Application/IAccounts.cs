using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Application;

/// <summary>What business modules may ask about accounts; implemented by Administration.</summary>
public interface IAccounts
{
    Task AssignInstitutionAsync(Guid userId, Guid institutionId, CancellationToken ct);

    Task AssignTraineeAsync(Guid userId, Guid traineeId, CancellationToken ct);

    Task<Guid> CreateAsync(NewAccount account, CancellationToken ct);

    /// <returns>The person behind an account, opened from its seal; null when the account holds no ID number.</returns>
    Task<PersonIdentity?> PersonOfAsync(Guid userId, CancellationToken ct);

    /// <summary>Keyed hashes of the person behind an account, under every number it has or had and every key version; empty when there is no ID number.</summary>
    Task<IReadOnlyList<string>> PersonKeysAsync(Guid userId, CancellationToken ct);

    /// <summary>Every account of the person behind this one takes the corrected number, and is known as the same person as before. The caller saves.</summary>
    Task CorrectIdNumberAsync(Guid userId, SealedValue corrected, CancellationToken ct);

    /// <summary>The account itself and every other of the same person, by the keyed hash of the ID number; opens nothing.</summary>
    Task<IReadOnlyList<PersonAccount>> OfPersonAsync(Guid userId, IReadOnlyCollection<string> personKeys, CancellationToken ct);

    /// <returns>Null when there is no such account; demo data names its officers by user name.</returns>
    Task<Guid?> FindByUserNameAsync(string userName, CancellationToken ct);

    Task<string?> DisplayNameAsync(Guid userId, CancellationToken ct);

    Task<IReadOnlyDictionary<Guid, string>> DisplayNamesAsync(IReadOnlyCollection<Guid> userIds, CancellationToken ct);

    Task<IReadOnlyList<AccountRow>> OfInstitutionAsync(Guid institutionId, CancellationToken ct);

    /// <summary>Active officials whose work covers a division and who hold a permission.</summary>
    Task<IReadOnlyList<AccountRow>> OfficersAsync(Guid divisionId, string permission, CancellationToken ct);
}

public sealed record NewAccount
{
    /// <summary>Null: a random handle is given.</summary>
    public string? UserName { get; init; }

    public required string Password { get; init; }

    public required string Name { get; init; }

    public string? Email { get; init; }

    public PhoneNumber? Phone { get; init; }

    public CitizenIdNumber? CitizenId { get; init; }

    public required IReadOnlyList<string> RoleNames { get; init; }

    public Guid? DivisionId { get; init; }

    public Guid? InstitutionId { get; init; }

    public Guid? TraineeId { get; init; }
}

/// <summary>Name, ID number and phone as the person registered them.</summary>
public sealed record PersonIdentity(string Name, CitizenIdNumber IdNumber, PhoneNumber? Phone);

/// <summary>One of a person's accounts, and whom it acts for.</summary>
public sealed record PersonAccount(Guid UserId, Guid? InstitutionId, Guid? TraineeId)
{
    /// <summary>Opened to train, whether or not a record was made with it.</summary>
    public bool IsTraineeAccount { get; init; }
}

public sealed record AccountRow(Guid UserId, string UserName, string Name, IReadOnlyList<string> Roles);
