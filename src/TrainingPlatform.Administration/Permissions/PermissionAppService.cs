using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Administration.Audit;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Administration.Permissions;

/// <summary>Shows and changes the grants of a role or a user. One changes only what one holds, and never for oneself or an own role.</summary>
internal sealed class PermissionAppService(
    TrainingPlatformDbContext db,
    UnitOfWork unitOfWork,
    PermissionCatalog catalog,
    VisibleUsers visible,
    CurrentUser caller,
    TextCatalog texts,
    AuditTrail trail
)
{
    public async Task<PermissionListDto> GetAsync(string providerName, string providerKey, CancellationToken ct)
    {
        var target = await TargetAsync(providerName, providerKey, ct);
        var grants = (await GrantsAsync(target, ct)).ToLookup(g => g.Name, g => new GrantedProviderDto(g.ProviderName, g.ProviderKey));
        var groups = catalog
            .All.Where(p => caller.IsGranted(p.Name) || grants[p.Name].Any())
            .GroupBy(p => p.Group)
            .Select(g => Group(g.Key, [.. g.Select(p => Info(p, [.. grants[p.Name]]))]));
        return new(target.DisplayName, [.. groups]);
    }

    public Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsInput input, CancellationToken ct) =>
        unitOfWork.RunAsync(
            async c =>
            {
                var target = await TargetAsync(providerName, providerKey, c);
                if (target.IsCallersOwn)
                    throw new BusinessException(AdministrationErrorCodes.CannotChangeOwnRoles);
                var own = await db.Set<PermissionGrant>()
                    .Where(g => g.ProviderName == target.Provider && g.ProviderKey == target.Key)
                    .ToListAsync(c);
                foreach (var change in input.Permissions)
                    Apply(target, own.Find(g => g.Name == change.Name), change);
                await db.SaveChangesAsync(c);
            },
            ct
        );

    private void Apply(Target target, PermissionGrant? existing, UpdatePermissionInput change)
    {
        if (!catalog.Contains(change.Name))
            throw new BusinessException(AdministrationErrorCodes.UnknownPermission).WithData("Permission", change.Name);
        if (change.IsGranted == existing is not null)
            return;
        if (!caller.IsGranted(change.Name))
            throw new BusinessException(AdministrationErrorCodes.CannotGrantNotHeld).WithData(
                "Permission",
                texts.Text("Permission:" + change.Name)
            );
        if (existing is null)
            db.Add(
                new PermissionGrant
                {
                    Name = change.Name,
                    ProviderName = target.Provider,
                    ProviderKey = target.Key,
                }
            );
        else
            db.Remove(existing);
        trail.Add(
            change.IsGranted ? "Granted" : "Revoked",
            nameof(PermissionGrant),
            target.Key,
            new { Permission = change.Name, target.Provider }
        );
    }

    private async Task<Target> TargetAsync(string provider, string key, CancellationToken ct)
    {
        if (provider == PermissionGrant.RoleProvider)
        {
            Demand(AdministrationPermissions.Roles.ManagePermissions);
            if (!await db.Set<AppRole>().AnyAsync(r => r.Name == key, ct))
                throw new EntityNotFoundException(typeof(AppRole), key);
            return new(
                provider,
                key,
                texts.Text("Role:" + key) is var text && text.StartsWith("Role:", StringComparison.Ordinal) ? key : text,
                [],
                caller.Roles.Contains(key)
            );
        }
        if (provider != PermissionGrant.UserProvider || !Guid.TryParse(key, out var id))
            throw new BusinessException(AdministrationErrorCodes.UnknownProvider);
        Demand(AdministrationPermissions.Users.ManagePermissions);
        var user = await visible.GetAsync(id, ct);
        return new(provider, id.ToString(), user.UserName!, [.. (await db.RolesOfAsync([id], ct))[id]], id == caller.Id);
    }

    private Task<List<PermissionGrant>> GrantsAsync(Target target, CancellationToken ct) =>
        db.Set<PermissionGrant>()
            .AsNoTracking()
            .Where(g =>
                (g.ProviderName == target.Provider && g.ProviderKey == target.Key)
                || (g.ProviderName == PermissionGrant.RoleProvider && target.Roles.Contains(g.ProviderKey))
            )
            .ToListAsync(ct);

    private void Demand(string permission)
    {
        if (!caller.IsGranted(permission))
            throw new PermissionDeniedException(permission);
    }

    private PermissionGroupDto Group(string name, IReadOnlyList<PermissionGrantInfoDto> permissions) =>
        new(name, texts.Text("Permission:" + name), "Permission:" + name, LocalizationResource.DefaultName, permissions);

    private PermissionGrantInfoDto Info(PermissionDefinition p, IReadOnlyList<GrantedProviderDto> grants) =>
        new()
        {
            Name = p.Name,
            DisplayName = texts.Text("Permission:" + p.Name),
            ParentName = p.Parent,
            IsGranted = grants.Count > 0,
            GrantedProviders = grants,
        };

    private sealed record Target(string Provider, string Key, string DisplayName, IReadOnlyList<string> Roles, bool IsCallersOwn);
}
