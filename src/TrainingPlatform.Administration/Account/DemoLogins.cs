using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using TrainingPlatform.Administration.Contracts;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Account;

/// <summary>The demo accounts, for the login page of a development machine only.</summary>
internal sealed class DemoLogins(TrainingPlatformDbContext db, IConfiguration configuration, IHostEnvironment environment) : IDemoLogins
{
    public async Task<IReadOnlyList<DemoLogin>> ListAsync(CancellationToken ct)
    {
        if (!environment.IsDevelopment() || configuration["Demo:Password"] is not { Length: > 0 } password)
            return [];
        var users = await db.Set<AppUser>().AsNoTracking().Where(u => u.IsDemo && u.IsActive).OrderBy(u => u.Id).ToListAsync(ct);
        users.RemoveAll(u => Accounts.IsRandomHandle(u.UserName!));
        var roles = await db.RolesOfAsync(users.ConvertAll(u => u.Id), ct);
        return users.ConvertAll(u => new DemoLogin(u.UserName!, u.Name, password, [.. roles[u.Id]]));
    }
}
