using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Authorization;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Inspections;

internal static class InspectionEndpoints
{
    public static IServiceCollection AddInspections(this IServiceCollection services) =>
        services
            .AddSingleton<IPermissionDefinitionProvider, InspectionPermissionDefinitionProvider>()
            .AddScoped<InspectionAppService>()
            .AddScoped<ITimelineSource, InspectionTimeline>();

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/inspection").WithTags("Inspection");
        group
            .MapGet(
                "",
                ([AsParameters] GetInspectionsInput input, InspectionAppService service, CancellationToken ct) =>
                    service.ListAsync(input, ct)
            )
            .RequirePermission(InspectionPermissions.Default);
        group
            .MapGet("{id:guid}", (Guid id, InspectionAppService service, CancellationToken ct) => service.GetAsync(id, ct))
            .RequirePermission(InspectionPermissions.Default);
        group
            .MapPost(
                "",
                (RecordInspectionInput input, InspectionAppService service, CancellationToken ct) => service.RecordAsync(input, ct)
            )
            .RequirePermission(InspectionPermissions.Record);
        group
            .MapPost(
                "{id:guid}/recheck",
                (Guid id, RecheckInput input, InspectionAppService service, CancellationToken ct) => service.RecheckAsync(id, input, ct)
            )
            .RequirePermission(InspectionPermissions.Record);
    }
}
