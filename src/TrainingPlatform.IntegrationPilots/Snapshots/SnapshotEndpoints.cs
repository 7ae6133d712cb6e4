using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.IntegrationPilots.Progress;
using TrainingPlatform.IntegrationPilots.Works;
using Permissions = TrainingPlatform.IntegrationPilots.ProgressPermissions;

namespace TrainingPlatform.IntegrationPilots.Snapshots;

internal static class SnapshotEndpoints
{
    public static void MapPilotProgress(this IEndpointRouteBuilder routes)
    {
        var progress = routes.MapGroup("/api/app/pilot-progress").WithTags("PilotProgress");
        progress
            .MapGet(
                "",
                ([AsParameters] ProgressRequest request, ProgressReader reader, CancellationToken ct) => reader.GetAsync(request, ct)
            )
            .RequirePermission(Permissions.Default);
        progress
            .MapGet(
                "/rows",
                ([AsParameters] ProgressRowsRequest request, ProgressReader reader, CancellationToken ct) => reader.RowsAsync(request, ct)
            )
            .RequirePermission(Permissions.Default);
        progress
            .MapGet(
                "/works",
                async ([AsParameters] ProgressRequest request, WorkFigures works, CancellationToken ct) =>
                    new ListResultDto<WorkFigureDto>(await works.GetAsync(request, ct))
            )
            .RequirePermission(Permissions.Default);

        var group = routes.MapGroup("/api/app/pilot-snapshot").WithTags("PilotSnapshot");
        group
            .MapGet(
                "",
                ([AsParameters] PagedAndSortedRequest request, SnapshotAppService service, CancellationToken ct) =>
                    service.ListAsync(request, ct)
            )
            .RequirePermission(Permissions.Default);
        group
            .MapGet("/{id:guid}", (Guid id, SnapshotAppService service, CancellationToken ct) => service.ReadAsync(id, ct))
            .RequirePermission(Permissions.Default);
        group
            .MapPost("", (FreezeInput input, SnapshotAppService service, CancellationToken ct) => service.FreezeAsync(input, ct))
            .RequirePermission(Permissions.Freeze);
        routes
            .MapGet("/api/app/pilot-summary", (SnapshotAppService service, CancellationToken ct) => service.PublicAsync(ct))
            .WithTags("PilotSnapshot")
            .AllowAnonymous();
    }
}
