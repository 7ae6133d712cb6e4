using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.IntegrationPilots.Files;
using TrainingPlatform.IntegrationPilots.Investments;
using Permissions = TrainingPlatform.IntegrationPilots.PilotBasePermissions;

namespace TrainingPlatform.IntegrationPilots.Bases;

internal static class PilotBaseEndpoints
{
    public static void MapPilotBases(this IEndpointRouteBuilder routes)
    {
        MapBases(routes.MapGroup("/api/app/pilot-base").WithTags("PilotBase"));
        MapSpendings(routes.MapGroup("/api/app/base-spending").WithTags("PilotBase"));
    }

    private static void MapBases(RouteGroupBuilder group)
    {
        group
            .MapGet(
                "",
                ([AsParameters] PilotBaseListRequest request, PilotBaseReader reader, CancellationToken ct) => reader.ListAsync(request, ct)
            )
            .RequirePermission(Permissions.Default);
        group
            .MapGet("/{id:guid}", (Guid id, PilotBaseReader reader, CancellationToken ct) => reader.GetAsync(id, ct))
            .RequirePermission(Permissions.Default);
        group
            .MapPost("", (BaseProposalInput input, PilotBaseAppService service, CancellationToken ct) => service.ProposeAsync(input, ct))
            .RequirePermission(Permissions.Record);
        group
            .MapPost(
                "/{id:guid}/decide",
                (Guid id, BaseStepInput input, PilotBaseAppService service, CancellationToken ct) => service.DecideAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Decide);
        group
            .MapPost(
                "/{id:guid}/funding",
                (Guid id, BaseFundingInput input, PilotBaseAppService service, CancellationToken ct) => service.GrantAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Decide);
        group
            .MapPut(
                "/{id:guid}/occupancy",
                (Guid id, BaseOccupancyInput input, PilotBaseAppService service, CancellationToken ct) =>
                    service.ReportOccupancyAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Record);
        group
            .MapGet("/{id:guid}/spending", (Guid id, PilotBaseReader reader, CancellationToken ct) => reader.SpendingsAsync(id, ct))
            .RequirePermission(Permissions.Default);
        group
            .MapPost(
                "/{id:guid}/spending",
                (Guid id, BaseSpendingInput input, BaseSpendingAppService service, CancellationToken ct) =>
                    service.RecordAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Record);
    }

    private static void MapSpendings(RouteGroupBuilder group)
    {
        group
            .MapPost(
                "/{id:guid}/attachment",
                (Guid id, IFormFile? file, BaseSpendingAppService service, CancellationToken ct) => service.AttachAsync(id, file, ct)
            )
            .DisableAntiforgery()
            .RequirePermission(Permissions.Record);
        group
            .MapGet(
                "/{id:guid}/attachment/{attachmentId:guid}",
                (Guid id, Guid attachmentId, PilotFiles files, CancellationToken ct) => files.OpenAsync(id, attachmentId, ct)
            )
            .RequirePermission(Permissions.Default);
        group
            .MapPost(
                "/{id:guid}/check",
                (Guid id, CheckInput input, BaseSpendingAppService service, CancellationToken ct) => service.CheckAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Decide);
        group
            .MapPost(
                "/{id:guid}/refuse",
                (Guid id, CheckInput input, BaseSpendingAppService service, CancellationToken ct) => service.RefuseAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Decide);
    }
}
