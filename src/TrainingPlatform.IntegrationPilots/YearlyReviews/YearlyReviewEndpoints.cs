using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.AspNetCore.Permissions;
using Permissions = TrainingPlatform.IntegrationPilots.IntegrationPilotsPermissions.Enterprises;

namespace TrainingPlatform.IntegrationPilots.YearlyReviews;

internal static class YearlyReviewEndpoints
{
    public static IServiceCollection AddYearlyReviews(this IServiceCollection services) => services.AddScoped<YearlyReviewAppService>();

    public static void MapYearlyReviews(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/pilot-enterprise/{id:guid}/review").WithTags("PilotEnterprise");
        group
            .MapGet("", (Guid id, YearlyReviewAppService service, CancellationToken ct) => service.ListAsync(id, ct))
            .RequirePermission(Permissions.Default);
        group
            .MapPost(
                "",
                (Guid id, YearlyReviewInput input, YearlyReviewAppService service, CancellationToken ct) =>
                    service.ReviewAsync(id, input, ct)
            )
            .RequirePermission(Permissions.Decide);
    }
}
