using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Training.Trainees;

/// <summary>The caller as a trainee, and whether the caller is a given person under any account.</summary>
internal sealed class OwnTrainee(TrainingPlatformDbContext db, ICurrentUser user, IAccounts accounts, IPersonNumbers numbers)
{
    public Task<Trainee?> FindAsync(CancellationToken ct) => db.Set<Trainee>().SingleOrDefaultAsync(t => t.UserId == user.Id, ct);

    public async Task<Trainee> GetAsync(CancellationToken ct) =>
        await FindAsync(ct) ?? throw new BusinessException(TrainingErrorCodes.NoTraineeRecord);

    /// <summary>True for the trainee's own account and for every other account that holds the same ID number.</summary>
    public async Task<bool> IsCallerAsync(Trainee trainee, CancellationToken ct) =>
        trainee.UserId == user.Id || (await CallerLookupsAsync(ct)).Contains(trainee.IdNumber.Lookup);

    /// <summary>Ids out of <paramref name="traineeIds"/> that are the caller, under any account.</summary>
    public async Task<IReadOnlyCollection<Guid>> CallerAmongAsync(IReadOnlyCollection<Guid> traineeIds, CancellationToken ct)
    {
        var lookups = await CallerLookupsAsync(ct);
        return await db.Set<Trainee>()
            .IgnoreQueryFilters([ScopeFilter.Name])
            .Where(t => traineeIds.Contains(t.Id) && (t.UserId == user.Id || lookups.Contains(t.IdNumber.Lookup)))
            .Select(t => t.Id)
            .ToListAsync(ct);
    }

    /// <summary>True when another account belongs to the same person as the caller's.</summary>
    public async Task<bool> IsCallerAsync(Guid? userId, CancellationToken ct)
    {
        if (userId is null || userId == user.Id)
            return userId is not null;
        return user.PersonKey is { } key && (await accounts.PersonKeysAsync(userId.Value, ct)).Contains(key);
    }

    /// <summary>True when the caller, under any account, is known under one of these numbers or one that was corrected to or from it.</summary>
    public async Task<bool> IsCallerAsync(IReadOnlyList<string> lookups, CancellationToken ct) =>
        (await numbers.KeysOfAsync(lookups, ct)).Intersect(await CallerLookupsAsync(ct)).Any();

    private async Task<IReadOnlyList<string?>> CallerLookupsAsync(CancellationToken ct) =>
        user is { PersonKey: not null, Id: { } id } ? await accounts.PersonKeysAsync(id, ct) : [];
}
