using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using Permissions = TrainingPlatform.IntegrationPilots.MilestonePermissions;

namespace TrainingPlatform.IntegrationPilots.Milestones;

internal static class MilestoneEndpoints
{
    public static void MapMilestones(this IEndpointRouteBuilder routes)
    {
        Map(routes.MapGroup("/api/app/pilot-enterprise/{id:guid}/milestone"), MilestoneOwnerKind.Enterprise);
        Map(routes.MapGroup("/api/app/pilot-base/{id:guid}/milestone"), MilestoneOwnerKind.Base);
        Map(routes.MapGroup("/api/app/pilot-city/{id:guid}/milestone"), MilestoneOwnerKind.City);
    }

    private static void Map(RouteGroupBuilder group, MilestoneOwnerKind kind)
    {
        group.WithTags("PilotMilestone");
        group.MapGet("", (Guid id, MilestoneReader reader, CancellationToken ct) => reader.GetAsync(kind, id, ct)).RequirePermission(Permissions.Default);
        group
            .MapPut("", (Guid id, MilestonePlanInput input, MilestoneAppService service, CancellationToken ct) => service.PlanAsync(kind, id, input, ct))
            .RequirePermission(Permissions.Plan);
        group
            .MapPost("/report", (Guid id, MilestoneReportInput input, MilestoneAppService service, CancellationToken ct) => service.ReportAsync(kind, id, input, ct))
            .RequirePermission(Permissions.Report);
    }
}
