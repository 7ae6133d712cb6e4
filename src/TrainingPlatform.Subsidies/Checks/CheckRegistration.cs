using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Jobs;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies.Checks;

internal static class CheckPermissions
{
    public const string Override = SubsidiesPermissions.Claims.Default + ".OverrideCheck";
}

internal sealed class CheckPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(
            CheckPermissions.Override,
            SubsidiesPermissions.Group,
            SubsidiesPermissions.Claims.Default,
            RoleNames.CountyLeader,
            RoleNames.PrefectureReviewer
        ),
    ];
}

internal static class CheckRegistration
{
    public static IServiceCollection AddChecks(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, CheckPermissionDefinitionProvider>();
        services
            .AddScoped<IDataSeedContributor, CheckGuards>()
            .AddScoped<IRegisterSource, RegisterFiles>()
            .AddScoped<Registers>()
            .AddScoped<CheckOverrideAppService>()
            .AddScoped<CheckRetries>();
        return services.AddJob<CheckRetryJob>("check-retry", "0 23 * * * ?");
    }
}

internal static class CheckEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                "/api/app/subsidy-claim/{id:guid}/line/{lineId:guid}/override-check",
                (Guid id, Guid lineId, OverrideCheckInput input, CheckOverrideAppService service, CancellationToken ct) =>
                    service.OverrideAsync(id, lineId, input, ct)
            )
            .WithTags("SubsidyClaim")
            .RequirePermission(CheckPermissions.Override);
}
