using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Recoveries;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Differences;

internal static class DifferenceEndpoints
{
    public static IServiceCollection AddDifferences(this IServiceCollection services) => 
        services.AddScoped<SettledAmounts>().AddScoped<DifferenceAppService>().AddScoped<ITimelineSource, DifferenceTimeline>();

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/difference").WithTags("Difference");
        group
            .MapGet("", ([AsParameters] GetDifferencesInput input, DifferenceAppService service, CancellationToken ct) => service.ListAsync(input, ct))
            .RequirePermission(RecoveryPermissions.Default);
        group
            .MapPost("recalculate", (RecalculateInput input, DifferenceAppService service, CancellationToken ct) => service.RecalculateAsync(input, ct))
            .RequirePermission(RecoveryPermissions.Propose);
        group
            .MapPost(
                "{id:guid}/decide",
                (Guid id, DecideDifferenceInput input, DifferenceAppService service, CancellationToken ct) => service.DecideAsync(id, input, ct)
            )
            .RequirePermission(RecoveryPermissions.Approve);
    }
}
