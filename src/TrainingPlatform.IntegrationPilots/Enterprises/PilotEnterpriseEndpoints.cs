using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using Permissions = TrainingPlatform.IntegrationPilots.IntegrationPilotsPermissions.Enterprises;

namespace TrainingPlatform.IntegrationPilots.Enterprises;

internal static class PilotEnterpriseEndpoints
{
    public static void MapPilotEnterprises(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/pilot-enterprise").WithTags("PilotEnterprise");
        group
            .MapGet(
                "",
                ([AsParameters] PilotEnterpriseListRequest request, PilotEnterpriseReader reader, CancellationToken ct) =>
                    reader.ListAsync(request, ct)
            )
            .RequirePermission(Permissions.Default);
        group
            .MapGet("/count", (PilotEnterpriseReader reader, CancellationToken ct) => reader.CountAsync(ct))
            .RequirePermission(Permissions.Default);
        group
            .MapGet(
                "/mine",
                async (PilotEnterpriseReader reader, CancellationToken ct) =>
                    await reader.MineAsync(ct) is { } mine ? Results.Ok(mine) : Results.NoContent()
            )
            .RequireOwnData();
        group
            .MapGet("/{id:guid}", (Guid id, PilotEnterpriseReader reader, CancellationToken ct) => reader.GetAsync(id, ct))
            .RequirePermission(Permissions.Default);
        group
            .MapPost(
                "",
                (PilotApplicationInput input, PilotEnterpriseAppService service, CancellationToken ct) => service.ApplyAsync(input, ct)
            )
            .RequirePermission(Permissions.Apply);
        MapDecisions(group);
    }

    private static void MapDecisions(RouteGroupBuilder group)
    {
        group
            .MapPost(
                "/{id:guid}/cultivate",
                (Guid id, PilotDecisionInput input, PilotEnterpriseAppService s, CancellationToken ct) => s.CultivateAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Decide);
        group
            .MapPost(
                "/{id:guid}/evaluate",
                (Guid id, PilotDecisionInput input, PilotEnterpriseAppService s, CancellationToken ct) => s.EvaluateAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Decide);
        group
            .MapPost(
                "/{id:guid}/list",
                (Guid id, PilotDecisionInput input, PilotEnterpriseAppService s, CancellationToken ct) => s.ListAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Decide);
        group
            .MapPost(
                "/{id:guid}/continue",
                (Guid id, PilotDecisionInput input, PilotEnterpriseAppService s, CancellationToken ct) => s.ContinueAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Decide);
        group
            .MapPost(
                "/{id:guid}/remove",
                (Guid id, PilotDecisionInput input, PilotEnterpriseAppService s, CancellationToken ct) => s.RemoveAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Decide);
    }
}
