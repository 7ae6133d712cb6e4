using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Audit;
using TrainingPlatform.Administration.Permissions;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Roles;

/// <summary>ABP's roles page. A new role holds nothing until permissions are granted to it.</summary>
internal sealed class IdentityRoleAppService(
    RoleManager<AppRole> roles,
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    AuditTrail trail
)
{
    private const int MaxName = 64;

    public async Task<PagedResultDto<IdentityRoleDto>> ListAsync(PagedAndSortedRequest request, CancellationToken ct)
    {
        var filter = request.Filter?.Trim().ToUpperInvariant();
        var query = db.Set<AppRole>().AsNoTracking().Where(r => string.IsNullOrEmpty(filter) || r.NormalizedName!.Contains(filter));
        var descending = request.Sorting?.EndsWith(" desc", StringComparison.OrdinalIgnoreCase) == true;
        var ordered = descending ? query.OrderByDescending(r => r.Name) : query.OrderBy(r => r.Name);
        var page = await ordered.Skip(request.Skip()).Take(request.Take()).ToListAsync(ct);
        return new(await query.CountAsync(ct), page.ConvertAll(IdentityRoleDto.From));
    }

    public async Task<ListResultDto<IdentityRoleDto>> AllAsync(CancellationToken ct) =>
        new((await db.Set<AppRole>().AsNoTracking().OrderBy(r => r.Name).ToListAsync(ct)).ConvertAll(IdentityRoleDto.From));

    public async Task<IdentityRoleDto> GetAsync(Guid id, CancellationToken ct) => IdentityRoleDto.From(await LoadAsync(id, ct));

    public async Task<IdentityRoleDto> CreateAsync(IdentityRoleInput input, CancellationToken ct)
    {
        Check(input);
        var role = new AppRole
        {
            Name = input.Name!.Trim(),
            IsDefault = input.IsDefault,
            IsPublic = input.IsPublic,
        };
        trail.Add("Created", nameof(AppRole), role.Id, new { role.Name });
        (await roles.CreateAsync(role)).OrThrow();
        await db.SaveChangesAsync(ct);
        return IdentityRoleDto.From(role);
    }

    public Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleInput input, CancellationToken ct) =>
        unitOfWork.RunAsync(
            async c =>
            {
                Check(input);
                var role = await LoadAsync(id, c);
                if (input.ConcurrencyStamp is not null && input.ConcurrencyStamp != role.ConcurrencyStamp)
                    throw new DbUpdateConcurrencyException();
                if (role.Name != input.Name!.Trim())
                    await RenameAsync(role, input.Name.Trim(), c);
                (role.IsDefault, role.IsPublic) = (input.IsDefault, input.IsPublic);
                trail.Add(
                    "Modified",
                    nameof(AppRole),
                    role.Id,
                    new
                    {
                        role.Name,
                        role.IsDefault,
                        role.IsPublic,
                    }
                );
                (await roles.UpdateAsync(role)).OrThrow();
                await db.SaveChangesAsync(c);
                return IdentityRoleDto.From(role);
            },
            ct
        );

    public Task DeleteAsync(Guid id, CancellationToken ct) =>
        unitOfWork.RunAsync(
            async c =>
            {
                var role = await LoadAsync(id, c);
                RefuseStatic(role);
                if (await db.Set<IdentityUserRole<Guid>>().CountAsync(r => r.RoleId == id, c) is > 0 and var count)
                    throw new BusinessException(AdministrationErrorCodes.RoleInUse).WithData("Count", count);
                db.RemoveRange(await GrantsOf(role.Name!).ToListAsync(c));
                trail.Add("Deleted", nameof(AppRole), role.Id, new { role.Name });
                (await roles.DeleteAsync(role)).OrThrow();
                await db.SaveChangesAsync(c);
            },
            ct
        );

    private async Task RenameAsync(AppRole role, string name, CancellationToken ct)
    {
        RefuseStatic(role);
        foreach (var grant in await GrantsOf(role.Name!).ToListAsync(ct))
            grant.ProviderKey = name;
        role.Name = name;
    }

    private IQueryable<PermissionGrant> GrantsOf(string role) =>
        db.Set<PermissionGrant>().Where(g => g.ProviderName == PermissionGrant.RoleProvider && g.ProviderKey == role);

    private async Task<AppRole> LoadAsync(Guid id, CancellationToken ct) =>
        await db.Set<AppRole>().SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new EntityNotFoundException(typeof(AppRole), id);

    private static void RefuseStatic(AppRole role)
    {
        if (role.IsStatic)
            throw new BusinessException(AdministrationErrorCodes.RoleIsStatic).WithData("Role", role.Name);
    }

    private static void Check(IdentityRoleInput input)
    {
        var faults = new List<InputFault>();
        UserFields.Text(faults, "name", input.Name, MaxName, required: true);
        if (faults.Count > 0)
            throw new InputException(faults);
    }
}
