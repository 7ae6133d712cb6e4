using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Administration;

/// <summary>The module's two doors: its services and its endpoints.</summary>
public static class AdministrationModule
{
    public static IServiceCollection AddAdministration(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IModelContributor>(new AssemblyModelContributor(typeof(AdministrationModule).Assembly));
        services.AddSingleton(
            new LocalizationResource(LocalizationResource.DefaultName, typeof(AdministrationModule).Assembly, "TrainingPlatform.Administration.Localization")
        );
        return services;
    }

    public static IEndpointRouteBuilder MapAdministrationEndpoints(this IEndpointRouteBuilder routes) => routes;
}
