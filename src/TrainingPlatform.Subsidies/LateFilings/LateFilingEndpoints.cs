using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Subsidies.LateFilings;

internal static class LateFilingEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/late-filing").WithTags("LateFiling");
        group
            .MapGet(
                "",
                ([AsParameters] GetLateFilingsInput input, LateFilingAppService service, CancellationToken ct) =>
                    service.GetListAsync(input, ct)
            )
            .RequireAnyPermission(LateFilingPermissions.Request, LateFilingPermissions.Decide);
        group
            .MapGet(
                "window/{classId:guid}",
                (Guid classId, LateFilingAppService service, CancellationToken ct) => service.GetWindowAsync(classId, ct)
            )
            .RequirePermission(SubsidiesPermissions.Claims.Submit);
        group
            .MapGet(
                "mine/{lineId:guid}/window",
                (Guid lineId, LateFilingAppService service, CancellationToken ct) => service.GetOwnWindowAsync(lineId, ct)
            )
            .RequireOwnData();
        group
            .MapPost(
                "",
                ([AsParameters] RequestLateFilingForm form, LateFilingAppService service, CancellationToken ct) =>
                    service.RequestAsync(form, ct)
            )
            .DisableAntiforgery()
            .RequirePermission(LateFilingPermissions.Request);
        group
            .MapPost(
                "{id:guid}/decide",
                (Guid id, DecideLateFilingInput input, LateFilingAppService service, CancellationToken ct) =>
                    service.DecideAsync(id, input, ct)
            )
            .RequirePermission(LateFilingPermissions.Decide);
        group
            .MapGet(
                "{id:guid}/evidence/{fileId:guid}",
                async (Guid id, Guid fileId, LateFilingAppService service, CancellationToken ct) =>
                {
                    var (content, file) = await service.OpenAsync(id, fileId, ct);
                    return Results.File(content, file.ContentType, file.FileName);
                }
            )
            .RequireAnyPermission(LateFilingPermissions.Request, LateFilingPermissions.Decide);
    }
}
