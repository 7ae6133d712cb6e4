using System.Security.Cryptography;
using System.Text;
using TrainingPlatform.Application;
using TrainingPlatform.Divisions;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.Training;

/// <summary>Who calls; set by the rig before each use case.</summary>
internal sealed class RigUser : ICurrentUser
{
    public RigPerson? Person { get; set; }

    public bool IsAuthenticated => Person is not null;

    public Guid? Id => Person?.UserId;

    public string? PersonKey => Person?.IdNumber is { } id ? RigSealer.Hash(SealedKind.CitizenId, id.Value) : null;

    public IReadOnlyList<string> Roles => Person is null ? [] : [Person.Role];
}

internal sealed class RigClock : IBusinessClock
{
    public DateOnly Today { get; set; } = new(2020, 4, 1);

    public DateTimeOffset Now => new(Today.ToDateTime(new TimeOnly(10, 0)), TimeSpan.FromHours(8));
}

/// <summary>Accounts in memory.</summary>
internal sealed class RigAccounts(RigPeople people) : IAccounts
{
    public Task AssignInstitutionAsync(Guid userId, Guid institutionId, CancellationToken ct) => Task.CompletedTask;

    public Task AssignTraineeAsync(Guid userId, Guid traineeId, CancellationToken ct)
    {
        people.Get(userId).TraineeId = traineeId;
        return Task.CompletedTask;
    }

    public Task<Guid> CreateAsync(NewAccount account, CancellationToken ct) => throw new NotSupportedException();

    public Task<PersonIdentity?> PersonOfAsync(Guid userId, CancellationToken ct)
    {
        var person = people.Get(userId);
        PhoneNumber.TryParse("13900000001", out var phone);
        return Task.FromResult(person.IdNumber is null ? null : new PersonIdentity(person.Name, person.IdNumber, phone));
    }

    public Task<Guid?> FindByUserNameAsync(string userName, CancellationToken ct) => Task.FromResult<Guid?>(null);

    public Task<string?> DisplayNameAsync(Guid userId, CancellationToken ct) => Task.FromResult<string?>(people.Get(userId).Name);

    public Task<IReadOnlyDictionary<Guid, string>> DisplayNamesAsync(IReadOnlyCollection<Guid> userIds, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<Guid, string>>(userIds.ToDictionary(id => id, id => people.Get(id).Name));

    public Task<IReadOnlyList<AccountRow>> OfInstitutionAsync(Guid institutionId, CancellationToken ct) => Task.FromResult<IReadOnlyList<AccountRow>>([]);

    public Task<IReadOnlyList<AccountRow>> OfficersAsync(Guid divisionId, string permission, CancellationToken ct) => Task.FromResult<IReadOnlyList<AccountRow>>([]);
}

internal sealed class RigPeople
{
    private readonly Dictionary<Guid, RigPerson> _people = [];

    public RigPerson Add(RigPerson person) => _people[person.UserId] = person;

    public RigPerson Get(Guid userId) => _people[userId];
}

/// <summary>One account. Two accounts of one person share the ID number.</summary>
internal sealed class RigPerson(string name, string role, DataScopeValue? office = null, CitizenIdNumber? idNumber = null)
{
    public Guid UserId { get; } = Guid.CreateVersion7();

    public string Name => name;

    public string Role => role;

    public CitizenIdNumber? IdNumber => idNumber;

    public Guid? TraineeId { get; set; }

    public DataScopeValue Scope => office ?? new DataScopeValue { TraineeId = TraineeId };
}

/// <summary>Marks instead of encrypting; the look-up is a plain hash.</summary>
internal sealed class RigSealer : ISealer
{
    public static string Hash(SealedKind kind, string value) => "h1." + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(kind + value)));

    public SealedValue Seal(CitizenIdNumber id) => new("sealed", Hash(SealedKind.CitizenId, id.Value), id.Mask);

    public SealedValue Seal(BankAccountNumber account) => new("sealed", Hash(SealedKind.BankAccount, account.Value), account.Mask);

    public SealedValue Seal(PhoneNumber phone) => new("sealed", Hash(SealedKind.Phone, phone.Value), phone.Mask);

    public IReadOnlyList<string> Lookups(SealedKind kind, string normalisedValue) => [Hash(kind, normalisedValue)];

    public string Reveal(SealedValue value, string entityType, Guid entityId, string reason) => throw new NotSupportedException();
}

internal sealed class RigFiles : IFileStore
{
    private readonly Dictionary<string, byte[]> _files = [];

    public async Task<string> SaveAsync(Guid ownerId, Stream content, CancellationToken ct)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, ct);
        var key = $"{ownerId:N}/{Guid.NewGuid():N}";
        _files[key] = copy.ToArray();
        return key;
    }

    public Task<Stream> OpenAsync(string key, CancellationToken ct) => Task.FromResult<Stream>(new MemoryStream(_files[key]));

    public Task DeleteAsync(string key, CancellationToken ct) => Task.FromResult(_files.Remove(key));
}

internal sealed class RigDivisions : IDivisionTree
{
    public static readonly Division Korla = new(Guid.CreateVersion7(), "652801", "Korla", DivisionLevel.County, null, new(2000, 1, 1), null);
    public static readonly Division Changji = new(Guid.CreateVersion7(), "652301", "Changji", DivisionLevel.County, null, new(2000, 1, 1), null);
    public static readonly Division Prefecture = new(Guid.CreateVersion7(), "652800", "Bayingolin", DivisionLevel.Prefecture, null, new(2000, 1, 1), null);

    public Division Get(Guid id) => All(default).Single(d => d.Id == id);

    public Division? FindByCode(string code, DateOnly on) => All(on).FirstOrDefault(d => d.Code == code);

    public IReadOnlyList<Division> All(DateOnly on) => [Korla, Changji, Prefecture];

    public IReadOnlyCollection<Guid> SelfAndBelow(Guid id) => [id];

    public IReadOnlyList<Guid> SelfAndAbove(Guid id) => [id];
}

internal sealed class RigInstitutions : IInstitutionFacts
{
    public Task<InstitutionRow?> FindAsync(Guid institutionId, CancellationToken ct) => Task.FromResult<InstitutionRow?>(Row(institutionId));

    public Task<InstitutionRow?> FindByCodeAsync(string socialCreditCode, CancellationToken ct) => Task.FromResult<InstitutionRow?>(null);

    public Task<IReadOnlyDictionary<Guid, InstitutionRow>> FindAsync(IReadOnlyCollection<Guid> institutionIds, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<Guid, InstitutionRow>>(institutionIds.ToDictionary(id => id, Row));

    public Task<bool> IsListedAsync(Guid institutionId, DateOnly on, CancellationToken ct) => Task.FromResult(true);

    private static InstitutionRow Row(Guid id) =>
        new() { Id = id, Name = "School", SocialCreditCode = "52659999MJX000106C", DivisionId = RigDivisions.Korla.Id, Listed = true };
}

/// <summary>The pack that ships with this version, in force everywhere.</summary>
internal sealed class RigEditions : IPolicyEditions
{
    private const string Pack = "policy-pack.example.yaml";

    private static readonly EditionInForce InForce = new()
    {
        Id = Guid.CreateVersion7(),
        Label = Pack,
        Illustrative = true,
        Edition = PolicyPacks.Load(Pack, PolicyPacks.ReadSeed(Pack)).Edition,
    };

    public Task<EditionInForce> InForceAsync(Guid divisionId, DateOnly on, CancellationToken ct) => Task.FromResult(InForce);

    public Task<EditionInForce> GetAsync(Guid editionId, CancellationToken ct) => Task.FromResult(InForce);

    public IReadOnlyList<ClauseText> Clauses(IEnumerable<string> ids) => [];
}
