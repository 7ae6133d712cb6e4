using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Permissions;
using TrainingPlatform.Administration.Settings;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Roles;

/// <summary>The static roles and what they hold at first. A permission is granted once, when it first appears: what was revoked stays revoked.</summary>
internal sealed class RoleSeed(TrainingPlatformDbContext db, PermissionCatalog catalog, SettingStore settings) : IDataSeedContributor
{
    private const string SeededSetting = "Permissions.Seeded.";

    public int Order => 40;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        var known = await db.Set<AppRole>().Select(r => r.Name!).ToListAsync(ct);
        foreach (var name in RoleNames.All.Except(known))
            db.Add(
                new AppRole
                {
                    Name = name,
                    NormalizedName = name.ToUpperInvariant(),
                    IsStatic = true,
                    ConcurrencyStamp = Guid.NewGuid().ToString("N"),
                }
            );
        var seeded = await settings.GetAllAsync(SeededSetting, ct);
        foreach (var permission in catalog.All.Where(p => !seeded.ContainsKey(SeededSetting + p.Name)))
            await GrantAsync(permission, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task GrantAsync(PermissionDefinition permission, CancellationToken ct)
    {
        foreach (var role in permission.DefaultRoles)
            db.Add(
                new PermissionGrant
                {
                    Name = permission.Name,
                    ProviderName = PermissionGrant.RoleProvider,
                    ProviderKey = role,
                }
            );
        await settings.SetAsync(SeededSetting + permission.Name, "true", ct);
    }
}
