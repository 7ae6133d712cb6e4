using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Administration.Permissions;

internal static class PermissionEndpoints
{
    private const string Route = "/api/permission-management/permissions";

    /// <summary>One address serves roles and users; the service then asks for the permission that fits.</summary>
    public static void MapPermissions(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                Route,
                (PermissionAppService s, string providerName, string providerKey, CancellationToken ct) =>
                    s.GetAsync(providerName, providerKey, ct)
            )
            .WithTags("Permissions")
            .RequireAnyPermission(AdministrationPermissions.Roles.ManagePermissions, AdministrationPermissions.Users.ManagePermissions);
        routes
            .MapPut(Route, UpdateAsync)
            .WithTags("Permissions")
            .RequireAnyPermission(AdministrationPermissions.Roles.ManagePermissions, AdministrationPermissions.Users.ManagePermissions);
    }

    private static async Task<IResult> UpdateAsync(
        PermissionAppService service,
        string providerName,
        string providerKey,
        UpdatePermissionsInput input,
        CancellationToken ct
    )
    {
        await service.UpdateAsync(providerName, providerKey, input, ct);
        return Results.NoContent();
    }
}
