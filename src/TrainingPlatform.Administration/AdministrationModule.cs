using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Administration;

/// <summary>The module's doors: its services, what only the web host needs, and its endpoints.</summary>
public static class AdministrationModule
{
    public static IServiceCollection AddAdministration(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IModelContributor>(new AssemblyModelContributor(typeof(AdministrationModule).Assembly));
        services.AddSingleton(
            new LocalizationResource(LocalizationResource.DefaultName, typeof(AdministrationModule).Assembly, "TrainingPlatform.Administration.Localization")
            {
                BaseResources = ["AbpUi", "AbpValidation"],
            }
        );
        AbpResources.Add(services);
        services.AddScoped<IUserAccessReader, NobodyReader>();
        return services;
    }

    /// <summary>What only the web host needs and the migrator does not: sign-in, tokens, pages, jobs.</summary>
    public static IServiceCollection AddAdministrationHosting(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddAuthentication();
        services.AddAuthorization(o => o.AddPolicy(ApiPolicy.Name, p => p.RequireAuthenticatedUser()));
        return services;
    }

    public static IEndpointRouteBuilder MapAdministrationEndpoints(this IEndpointRouteBuilder routes) => routes;

    /// <summary>Until users exist, nobody is known.</summary>
    private sealed class NobodyReader : IUserAccessReader
    {
        public Task<UserAccess?> ReadAsync(Guid userId, CancellationToken ct) => Task.FromResult<UserAccess?>(null);
    }
}
