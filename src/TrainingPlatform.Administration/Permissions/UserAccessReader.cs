using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Divisions;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Permissions;

/// <summary>Reads roles, grants and scope of a user from the database at every request, so that a change holds at once.</summary>
internal sealed class UserAccessReader(TrainingPlatformDbContext db, IDivisionTree divisions, PermissionCatalog catalog) : IUserAccessReader
{
    public async Task<UserAccess?> ReadAsync(Guid userId, CancellationToken ct)
    {
        var user = await db.Set<AppUser>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == userId && u.IsActive, ct);
        if (user is null)
            return null;
        string[] roles = [.. (await db.RolesOfAsync([userId], ct))[userId]];
        return new()
        {
            UserId = user.Id,
            UserName = user.UserName!,
            Name = user.Name,
            Email = user.Email,
            PersonKey = user.PersonKey,
            Roles = roles,
            Permissions = await PermissionsAsync(userId, roles, ct),
            Scope = ScopeOf(user),
        };
    }

    private async Task<IReadOnlySet<string>> PermissionsAsync(Guid userId, string[] roles, CancellationToken ct)
    {
        var own = userId.ToString();
        var granted = await db.Set<PermissionGrant>()
            .Where(g =>
                (g.ProviderName == PermissionGrant.RoleProvider && roles.Contains(g.ProviderKey))
                || (g.ProviderName == PermissionGrant.UserProvider && g.ProviderKey == own)
            )
            .Select(g => g.Name)
            .ToListAsync(ct);
        return granted.Where(catalog.Contains).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>An institution's or a trainee's account sees its own; only an office sees by division, the region's office everything.</summary>
    private DataScopeValue ScopeOf(AppUser user)
    {
        if (user.Kind != AccountKind.Office || user.InstitutionId is not null || user.TraineeId is not null)
            return new() { InstitutionId = user.InstitutionId, TraineeId = user.TraineeId };
        if (user.DivisionId is not { } division)
            return DataScopeValue.None;
        return divisions.Get(division).Level == DivisionLevel.Region
            ? DataScopeValue.Everything
            : new() { DivisionIds = divisions.SelfAndBelow(division) };
    }
}
