using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using Permission = TrainingPlatform.Administration.AdministrationPermissions.Roles;

namespace TrainingPlatform.Administration.Roles;

internal static class IdentityRoleEndpoints
{
    public static void MapIdentityRoles(this IEndpointRouteBuilder routes)
    {
        var roles = routes.MapGroup("/api/identity/roles").WithTags("Role");
        roles
            .MapGet("", (IdentityRoleAppService s, [AsParameters] PagedAndSortedRequest q, CancellationToken ct) => s.ListAsync(q, ct))
            .RequirePermission(Permission.Default);
        roles.MapGet("/all", (IdentityRoleAppService s, CancellationToken ct) => s.AllAsync(ct)).RequirePermission(Permission.Default);
        roles
            .MapGet("/{id:guid}", (IdentityRoleAppService s, Guid id, CancellationToken ct) => s.GetAsync(id, ct))
            .RequirePermission(Permission.Default);
        roles
            .MapPost("", (IdentityRoleAppService s, IdentityRoleInput input, CancellationToken ct) => s.CreateAsync(input, ct))
            .RequirePermission(Permission.Create);
        roles
            .MapPut(
                "/{id:guid}",
                (IdentityRoleAppService s, Guid id, IdentityRoleInput input, CancellationToken ct) => s.UpdateAsync(id, input, ct)
            )
            .RequirePermission(Permission.Update);
        roles.MapDelete("/{id:guid}", DeleteAsync).RequirePermission(Permission.Delete);
    }

    private static async Task<IResult> DeleteAsync(IdentityRoleAppService service, Guid id, CancellationToken ct)
    {
        await service.DeleteAsync(id, ct);
        return Results.NoContent();
    }
}
