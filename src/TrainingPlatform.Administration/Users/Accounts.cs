using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using TrainingPlatform.Administration.Audit;
using TrainingPlatform.Administration.Permissions;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Administration.Users;

/// <summary>Accounts as the business modules see them.</summary>
internal sealed class Accounts(
    UserManager<AppUser> users,
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    ISealer sealer,
    IPersonNumbers numbers,
    AuditTrail trail,
    IConfiguration configuration,
    TimeProvider time,
    IDivisionTree divisions,
    ICurrentUser current
) : IAccounts
{
    private const string HandleAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public Task<Guid> CreateAsync(NewAccount account, CancellationToken ct) =>
        unitOfWork.RunAsync(
            async _ =>
            {
                var user = Build(account);
                user.PersonKey = await PersonKeyAsync(user.CitizenId, ct);
                (await users.CreateAsync(user, account.Password)).OrThrow();
                (await users.AddToRolesAsync(user, account.RoleNames)).OrThrow();
                trail.Add(
                    "Created",
                    nameof(AppUser),
                    user.Id,
                    new
                    {
                        user.UserName,
                        Roles = account.RoleNames,
                        user.DivisionId,
                        user.InstitutionId,
                        user.TraineeId,
                    }
                );
                await db.SaveChangesAsync(ct);
                return user.Id;
            },
            ct
        );

    public async Task AssignInstitutionAsync(Guid userId, Guid institutionId, CancellationToken ct)
    {
        var user = await GetAsync(userId, ct);
        if (user.InstitutionId is { } other && other != institutionId)
            throw new BusinessException(AdministrationErrorCodes.AlreadyAssigned);
        user.InstitutionId = institutionId;
        trail.Add("Modified", nameof(AppUser), userId, new { InstitutionId = institutionId });
        await db.SaveChangesAsync(ct);
    }

    public async Task AssignTraineeAsync(Guid userId, Guid traineeId, CancellationToken ct)
    {
        var user = await GetAsync(userId, ct);
        if (user.TraineeId is { } other && other != traineeId)
            throw new BusinessException(AdministrationErrorCodes.AlreadyAssigned);
        user.TraineeId = traineeId;
        trail.Add("Modified", nameof(AppUser), userId, new { TraineeId = traineeId });
        await db.SaveChangesAsync(ct);
    }

    public async Task<PersonIdentity?> PersonOfAsync(Guid userId, CancellationToken ct)
    {
        var user = await GetAsync(userId, ct);
        if (
            user.CitizenId is null
            || !CitizenIdNumber.TryParse(sealer.Reveal(user.CitizenId, nameof(AppUser), userId, nameof(PersonOfAsync)), out var id)
        )
            return null;
        var phone =
            user.Phone is { } p && PhoneNumber.TryParse(sealer.Reveal(p, nameof(AppUser), userId, nameof(PersonOfAsync)), out var number)
                ? number
                : null;
        return new(user.Name, id, phone);
    }

    public async Task<IReadOnlyList<string>> PersonKeysAsync(Guid userId, CancellationToken ct)
    {
        var key = (await GetAsync(userId, ct)).PersonKey;
        IEnumerable<string> own = key is null ? [] : [key];
        return await PersonOfAsync(userId, ct) is { } person
            ? await numbers.KeysOfAsync([.. own.Concat(sealer.Lookups(SealedKind.CitizenId, person.IdNumber.Value)).Distinct()], ct)
            : [.. own];
    }

    public async Task CorrectIdNumberAsync(Guid userId, SealedValue corrected, CancellationToken ct)
    {
        var first = await GetAsync(userId, ct);
        var former = await PersonKeysAsync(userId, ct);
        foreach (
            var user in await db.Set<AppUser>()
                .Where(u => u.CitizenId != null && (former.Contains(u.CitizenId.Lookup!) || u.CitizenId.Lookup == corrected.Lookup))
                .ToListAsync(ct)
        )
        {
            (user.CitizenId, user.PersonKey) = (new SealedValue(corrected.Cipher, corrected.Lookup, corrected.Mask), first.PersonKey);
            trail.Add("Modified", nameof(AppUser), user.Id, new { CitizenId = corrected.Mask });
        }
    }

    public async Task<IReadOnlyList<PersonAccount>> OfPersonAsync(
        Guid userId,
        IReadOnlyCollection<string> personKeys,
        CancellationToken ct
    ) =>
        await db.Set<AppUser>()
            .Where(u => u.Id == userId || (u.CitizenId != null && personKeys.Contains(u.CitizenId.Lookup!)))
            .Select(u => new PersonAccount(u.Id, u.InstitutionId, u.TraineeId) { IsTraineeAccount = u.Kind == AccountKind.Trainee })
            .ToListAsync(ct);

    public async Task<Guid?> FindByUserNameAsync(string userName, CancellationToken ct) => (await users.FindByNameAsync(userName))?.Id;

    public async Task<string?> DisplayNameAsync(Guid userId, CancellationToken ct) =>
        await db.Set<AppUser>().Where(u => u.Id == userId).Select(u => u.Name).SingleOrDefaultAsync(ct);

    public async Task<IReadOnlyDictionary<Guid, string>> DisplayNamesAsync(IReadOnlyCollection<Guid> userIds, CancellationToken ct) =>
        await db.Set<AppUser>().Where(u => userIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, ct);

    public async Task<IReadOnlyList<AccountRow>> OfInstitutionAsync(Guid institutionId, CancellationToken ct)
    {
        var found = await db.Set<AppUser>()
            .Where(u => u.InstitutionId == institutionId && u.IsActive)
            .OrderBy(u => u.UserName)
            .ToListAsync(ct);
        var roles = await db.RolesOfAsync(found.ConvertAll(u => u.Id), ct);
        return [.. found.Select(u => new AccountRow(u.Id, u.UserName!, u.Name, [.. roles[u.Id]]))];
    }

    public async Task<IReadOnlyList<AccountRow>> OfficersAsync(Guid divisionId, string permission, CancellationToken ct)
    {
        var above = divisions.SelfAndAbove(divisionId).ToList();
        var grants = await db.Set<PermissionGrant>().Where(g => g.Name == permission).ToListAsync(ct);
        var byRole = grants.Where(g => g.ProviderName == PermissionGrant.RoleProvider).Select(g => g.ProviderKey).ToHashSet();
        var byUser = grants.Where(g => g.ProviderName == PermissionGrant.UserProvider).Select(g => g.ProviderKey).ToHashSet();
        var found = await db.Set<AppUser>()
            .Where(u =>
                u.Kind == AccountKind.Office
                && u.IsActive
                && u.InstitutionId == null
                && u.DivisionId != null
                && above.Contains(u.DivisionId.Value)
            )
            .OrderBy(u => u.UserName)
            .ToListAsync(ct);
        var roles = await db.RolesOfAsync(found.ConvertAll(u => u.Id), ct);
        return
        [
            .. found
                .Where(u => roles[u.Id].Any(byRole.Contains) || byUser.Contains(u.Id.ToString()))
                .Select(u => new AccountRow(u.Id, u.UserName!, u.Name, [.. roles[u.Id]])),
        ];
    }

    /// <summary>A handle that tells nothing about the person.</summary>
    public static bool IsRandomHandle(string userName) =>
        userName.Length == 11 && userName[0] == 'u' && userName.Skip(1).All(HandleAlphabet.Contains);

    public static string RandomHandle() => "u" + RandomNumberGenerator.GetString(HandleAlphabet, 10);

    private AppUser Build(NewAccount account) =>
        new()
        {
            UserName = account.UserName ?? RandomHandle(),
            Kind = KindOf(account.RoleNames),
            Name = account.Name,
            Email = account.Email,
            CitizenId = account.CitizenId is null ? null : sealer.Seal(account.CitizenId),
            Phone = account.Phone is null ? null : sealer.Seal(account.Phone),
            DivisionId = account.DivisionId,
            InstitutionId = account.InstitutionId,
            TraineeId = account.TraineeId,
            IsDemo = configuration["Demo:Password"] is { Length: > 0 } demo && account.Password == demo,
            LockoutEnabled = true,
            CreationTime = time.GetUtcNow(),
            CreatorId = current.Id,
        };

    internal static AccountKind KindOf(IReadOnlyCollection<string> roles) =>
        roles.Contains(RoleNames.Trainee) ? AccountKind.Trainee
        : roles.Contains(RoleNames.EnterpriseHr) ? AccountKind.Enterprise
        : roles.Any(r => r is RoleNames.InstitutionAdmin or RoleNames.Instructor or RoleNames.Examiner) ? AccountKind.Institution
        : AccountKind.Office;

    /// <summary>One key for all accounts of a person, also when they were opened under different numbers.</summary>
    private async Task<string?> PersonKeyAsync(SealedValue? citizenId, CancellationToken ct)
    {
        if (citizenId?.Lookup is not { } lookup)
            return null;
        var keys = await numbers.KeysOfAsync([lookup], ct);
        var known = await db.Set<AppUser>()
            .Where(u => u.CitizenId != null && keys.Contains(u.CitizenId.Lookup!))
            .OrderBy(u => u.Id)
            .Select(u => u.PersonKey)
            .FirstOrDefaultAsync(ct);
        return known ?? lookup;
    }

    private async Task<AppUser> GetAsync(Guid userId, CancellationToken ct) =>
        await db.Set<AppUser>().SingleOrDefaultAsync(u => u.Id == userId, ct) ?? throw new EntityNotFoundException(typeof(AppUser), userId);
}
