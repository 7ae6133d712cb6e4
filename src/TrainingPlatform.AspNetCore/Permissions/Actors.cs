using TrainingPlatform.Application;

namespace TrainingPlatform.AspNetCore.Permissions;

/// <summary>Who calls, as a person and not only as an account: duties that never meet are told apart by person.</summary>
public sealed class Actors(ICurrentUser user, IAccounts accounts, IBusinessClock clock)
{
    public async Task<Actor> CurrentAsync(CancellationToken ct)
    {
        var id = user.Id ?? throw new InvalidOperationException("nobody is signed in");
        var name = await accounts.DisplayNameAsync(id, ct) ?? id.ToString("N");
        return new Actor(id, name, clock.Now) { PersonKeys = await accounts.PersonKeysAsync(id, ct) };
    }
}
