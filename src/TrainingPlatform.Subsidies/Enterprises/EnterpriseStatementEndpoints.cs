using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Subsidies.Enterprises;

internal static class EnterpriseStatementEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/enterprise-statement").WithTags("EnterpriseStatement");
        group
            .MapGet(
                "",
                ([AsParameters] GetStatementsInput input, EnterpriseStatementAppService service, CancellationToken ct) =>
                    service.GetListAsync(input, ct)
            )
            .RequireAnyPermission(EnterprisePermissions.State, EnterprisePermissions.Verify);
        group
            .MapPost(
                "",
                ([AsParameters] StateByEnterpriseForm form, EnterpriseStatementAppService service, CancellationToken ct) =>
                    service.StateAsync(form, ct)
            )
            .DisableAntiforgery()
            .RequirePermission(EnterprisePermissions.State);
        group
            .MapPost(
                "{id:guid}/decide",
                (Guid id, DecideStatementInput input, EnterpriseStatementAppService service, CancellationToken ct) =>
                    service.DecideAsync(id, input, ct)
            )
            .RequirePermission(EnterprisePermissions.Verify);
        group
            .MapGet(
                "{id:guid}/file/{fileId:guid}",
                async (Guid id, Guid fileId, EnterpriseStatementAppService service, CancellationToken ct) =>
                {
                    var (content, file) = await service.OpenAsync(id, fileId, ct);
                    return Results.File(content, file.ContentType, file.FileName);
                }
            )
            .RequireAnyPermission(EnterprisePermissions.State, EnterprisePermissions.Verify);
    }
}
