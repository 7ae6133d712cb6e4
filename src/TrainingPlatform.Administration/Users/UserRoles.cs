using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Users;

internal static class UserRoles
{
    /// <summary>Role names by user, one query for all.</summary>
    public static async Task<ILookup<Guid, string>> RolesOfAsync(
        this TrainingPlatformDbContext db,
        IReadOnlyCollection<Guid> userIds,
        CancellationToken ct
    )
    {
        var rows = await db.Set<IdentityUserRole<Guid>>()
            .Where(ur => userIds.Contains(ur.UserId))
            .Join(db.Set<AppRole>(), ur => ur.RoleId, r => r.Id, (ur, r) => new { ur.UserId, r.Name })
            .ToListAsync(ct);
        return rows.OrderBy(r => r.Name, StringComparer.Ordinal).ToLookup(r => r.UserId, r => r.Name!);
    }
}
