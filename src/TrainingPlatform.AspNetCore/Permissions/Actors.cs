using TrainingPlatform.Application;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.AspNetCore.Permissions;

/// <summary>Who calls, as a person and not only as an account: duties that never meet are told apart by person.</summary>
public sealed class Actors(ICurrentUser user, IAccounts accounts, ISealer sealer, IBusinessClock clock)
{
    public async Task<Actor> CurrentAsync(CancellationToken ct)
    {
        var id = user.Id ?? throw new InvalidOperationException("nobody is signed in");
        var name = await accounts.DisplayNameAsync(id, ct) ?? id.ToString("N");
        return new Actor(id, name, clock.Now) { PersonKeys = await KeysAsync(id, ct) };
    }

    private async Task<IReadOnlyList<string>> KeysAsync(Guid userId, CancellationToken ct)
    {
        IEnumerable<string> own = user.PersonKey is { } key ? [key] : [];
        return await accounts.PersonOfAsync(userId, ct) is { } person
            ? [.. own.Concat(sealer.Lookups(SealedKind.CitizenId, person.IdNumber.Value)).Distinct()]
            : [.. own];
    }
}
