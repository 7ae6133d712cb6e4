using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.AspNetCore.Jobs;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Recoveries;
using TrainingPlatform.Subsidies.Timelines;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Differences;

internal static class DifferenceEndpoints
{
    public static IServiceCollection AddDifferences(this IServiceCollection services) =>
        services
            .AddScoped<SettledAmounts>()
            .AddScoped<DifferenceFinder>()
            .AddScoped<CorrectedNumbers>()
            .AddScoped<DifferenceAppService>()
            .AddScoped<RecalculationRun>()
            .AddScoped<ReachedClaims>()
            .AddScoped<ITimelineSource, DifferenceTimeline>()
            .AddScoped<IDomainEventHandler<EditionPublished>>(sp => sp.GetRequiredService<ReachedClaims>())
            .AddScoped<IDomainEventHandler<TraineeFactsChanged>>(sp => sp.GetRequiredService<ReachedClaims>())
            .AddScoped<IDomainEventHandler<IdNumberCorrected>>(sp => sp.GetRequiredService<ReachedClaims>())
            .AddJob<RecalculationJob>("recalculation", "0 6/10 * * * ?");

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/difference").WithTags("Difference");
        group
            .MapGet(
                "",
                ([AsParameters] GetDifferencesInput input, DifferenceAppService service, CancellationToken ct) =>
                    service.ListAsync(input, ct)
            )
            .RequirePermission(RecoveryPermissions.Default);
        group
            .MapPost(
                "recalculate",
                (RecalculateInput input, DifferenceAppService service, CancellationToken ct) => service.RecalculateAsync(input, ct)
            )
            .RequirePermission(RecoveryPermissions.Propose);
        group
            .MapPost(
                "{id:guid}/decide",
                (Guid id, DecideDifferenceInput input, DifferenceAppService service, CancellationToken ct) =>
                    service.DecideAsync(id, input, ct)
            )
            .RequirePermission(RecoveryPermissions.Approve);
    }
}
