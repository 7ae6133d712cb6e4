using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Institutions.Staff;

internal static class StaffEndpoints
{
    public static void MapStaff(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/institution/staff").WithTags("InstitutionStaff");
        group
            .MapGet("", (StaffAppService service, CancellationToken ct) => service.ListAsync(ct))
            .RequirePermission(InstitutionsPermissions.Staff.Default);
        group
            .MapPost("", (StaffInput input, StaffAppService service, CancellationToken ct) => service.CreateAsync(input, ct))
            .RequirePermission(InstitutionsPermissions.Staff.Default);
    }
}
