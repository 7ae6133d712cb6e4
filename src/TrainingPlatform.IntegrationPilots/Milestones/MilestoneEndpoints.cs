using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.IntegrationPilots.Milestones;

internal static class MilestoneEndpoints
{
    public static void MapMilestones(this IEndpointRouteBuilder routes)
    {
        Map(routes.MapGroup("/api/app/pilot-enterprise/{id:guid}/milestone"), MilestoneOwnerKind.Enterprise);
        Map(routes.MapGroup("/api/app/pilot-base/{id:guid}/milestone"), MilestoneOwnerKind.Base);
        Map(routes.MapGroup("/api/app/pilot-city/{id:guid}/milestone"), MilestoneOwnerKind.City);
    }

    /// <summary>Who reads, plans and reports milestones follows from whose they are.</summary>
    private static void Map(RouteGroupBuilder group, MilestoneOwnerKind kind)
    {
        var permissions = MilestonePermissions.Of(kind);
        group.WithTags("PilotMilestone");
        group
            .MapGet("", (Guid id, MilestoneReader reader, CancellationToken ct) => reader.GetAsync(kind, id, ct))
            .RequirePermission(permissions.Read);
        group
            .MapPut(
                "",
                (Guid id, MilestonePlanInput input, MilestoneAppService service, CancellationToken ct) =>
                    service.PlanAsync(kind, id, input, ct)
            )
            .RequirePermission(permissions.Plan);
        group
            .MapPost(
                "/report",
                (Guid id, MilestoneReportInput input, MilestoneAppService service, CancellationToken ct) =>
                    service.ReportAsync(kind, id, input, ct)
            )
            .RequirePermission(permissions.Report);
    }
}
