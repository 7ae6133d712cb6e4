using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Permissions;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Users;

/// <summary>
/// Who may give which role. Appointing officers is the region administrator's duty, so that role gives any static role; otherwise one gives only
/// what one holds oneself. Nobody changes the own roles.
/// </summary>
internal sealed class RoleAppointments(TrainingPlatformDbContext db, CurrentUser caller)
{
    public async Task<IReadOnlyList<AppRole>> AssignableAsync(CancellationToken ct)
    {
        var roles = await db.Set<AppRole>().AsNoTracking().OrderBy(r => r.Name).ToListAsync(ct);
        var grants = await db.Set<PermissionGrant>()
            .AsNoTracking()
            .Where(g => g.ProviderName == PermissionGrant.RoleProvider)
            .ToListAsync(ct);
        var held = grants.ToLookup(g => g.ProviderKey, g => g.Name);
        return roles.FindAll(r => (r.IsStatic && caller.Roles.Contains(RoleNames.RegionAdmin)) || held[r.Name!].All(caller.IsGranted));
    }

    /// <summary>Refuses a change of roles that the caller may not make; equal sets are no change.</summary>
    public async Task CheckChangeAsync(
        Guid userId,
        IReadOnlyCollection<string> before,
        IReadOnlyCollection<string> after,
        CancellationToken ct
    )
    {
        var changed = before.Except(after).Concat(after.Except(before)).ToList();
        if (changed.Count == 0)
            return;
        if (!caller.IsGranted(AdministrationPermissions.Users.ManageRoles))
            throw new PermissionDeniedException(AdministrationPermissions.Users.ManageRoles);
        if (userId == caller.Id)
            throw new BusinessException(AdministrationErrorCodes.CannotChangeOwnRoles);
        await CheckAsync(changed, ct);
    }

    /// <summary>Refuses to touch an account whose roles are above the caller's: its password would open more than the caller holds.</summary>
    public async Task CheckAsync(IEnumerable<string> roles, CancellationToken ct)
    {
        var assignable = (await AssignableAsync(ct)).Select(r => r.Name!).ToHashSet(StringComparer.Ordinal);
        foreach (var role in roles.Where(r => !assignable.Contains(r)))
            throw new BusinessException(
                await db.Set<AppRole>().AnyAsync(r => r.Name == role, ct)
                    ? AdministrationErrorCodes.CannotAppoint
                    : AdministrationErrorCodes.UnknownRole
            ).WithData("Role", role);
    }
}
