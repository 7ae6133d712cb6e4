using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Administration.Roles;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using Permission = TrainingPlatform.Administration.AdministrationPermissions.Users;

namespace TrainingPlatform.Administration.Users;

internal static class IdentityUserEndpoints
{
    public static void MapIdentityUsers(this IEndpointRouteBuilder routes)
    {
        var users = routes.MapGroup("/api/identity/users").WithTags("User");
        users
            .MapGet("", (IdentityUserReader r, [AsParameters] PagedAndSortedRequest q, CancellationToken ct) => r.ListAsync(q, ct))
            .RequirePermission(Permission.Default);
        users
            .MapGet("/{id:guid}", (IdentityUserReader r, Guid id, CancellationToken ct) => r.GetAsync(id, ct))
            .RequirePermission(Permission.Default);
        users
            .MapGet("/{id:guid}/roles", (IdentityUserReader r, Guid id, CancellationToken ct) => r.RolesAsync(id, ct))
            .RequirePermission(Permission.Default);
        users.MapGet("/assignable-roles", AssignableAsync).RequirePermission(Permission.Default);
        users
            .MapGet(
                "/by-username/{userName}",
                (IdentityUserReader r, string userName, CancellationToken ct) => r.FindAsync(userName, null, ct)
            )
            .RequirePermission(Permission.Default);
        users
            .MapGet("/by-email/{email}", (IdentityUserReader r, string email, CancellationToken ct) => r.FindAsync(null, email, ct))
            .RequirePermission(Permission.Default);
        users
            .MapGet(
                "/lookup/search",
                (IdentityUserReader r, [AsParameters] PagedAndSortedRequest q, CancellationToken ct) => r.SearchAsync(q, ct)
            )
            .RequirePermission(Permission.Default);
        users
            .MapGet(
                "/lookup/count",
                async (IdentityUserReader r, string? filter, CancellationToken ct) =>
                    (await r.ListAsync(new() { Filter = filter }, ct)).TotalCount
            )
            .RequirePermission(Permission.Default);
        users
            .MapGet("/lookup/{id:guid}", (IdentityUserReader r, Guid id, CancellationToken ct) => r.LookupAsync(id, ct))
            .RequirePermission(Permission.Default);
        users
            .MapPost("", (IdentityUserAppService s, IdentityUserInput input, CancellationToken ct) => s.CreateAsync(input, ct))
            .RequirePermission(Permission.Create);
        users
            .MapPut(
                "/{id:guid}",
                (IdentityUserAppService s, Guid id, IdentityUserInput input, CancellationToken ct) => s.UpdateAsync(id, input, ct)
            )
            .RequirePermission(Permission.Update);
        users.MapPut("/{id:guid}/roles", SetRolesAsync).RequirePermission(Permission.ManageRoles);
        users.MapDelete("/{id:guid}", DeleteAsync).RequirePermission(Permission.Delete);
    }

    private static async Task<ListResultDto<IdentityRoleDto>> AssignableAsync(RoleAppointments appointments, CancellationToken ct) =>
        new([.. (await appointments.AssignableAsync(ct)).Select(IdentityRoleDto.From)]);

    private static async Task<IResult> SetRolesAsync(
        IdentityUserAppService service,
        Guid id,
        UpdateUserRolesInput input,
        CancellationToken ct
    )
    {
        await service.UpdateRolesAsync(id, input.RoleNames, ct);
        return Results.NoContent();
    }

    private static async Task<IResult> DeleteAsync(IdentityUserAppService service, Guid id, CancellationToken ct)
    {
        await service.DeleteAsync(id, ct);
        return Results.NoContent();
    }
}
