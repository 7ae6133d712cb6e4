using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Subsidies.Demo;

/// <summary>Acts as one of the demo's people, so that each step is taken by the person whose it is, and reads its rows anew as a request would.</summary>
internal sealed class DemoLogin(TrainingPlatformDbContext db, CurrentUser user, IUserAccessReader access, IAccounts accounts)
{
    /// <returns>False when the demo has no such person.</returns>
    public async Task<bool> BecomeAsync(string userName, CancellationToken ct)
    {
        if (await accounts.FindByUserNameAsync(userName, ct) is not { } id || await access.ReadAsync(id, ct) is not { } found)
            return false;
        user.Set(found);
        db.ChangeTracker.Clear();
        return true;
    }
}
