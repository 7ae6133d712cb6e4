using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Subsidies;

/// <summary>The module's two doors: its services and its endpoints.</summary>
public static class SubsidiesModule
{
    public static IServiceCollection AddSubsidies(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor>(new AssemblyModelContributor(typeof(SubsidiesModule).Assembly));
        services.AddSingleton(
            new LocalizationResource(LocalizationResource.DefaultName, typeof(SubsidiesModule).Assembly, "TrainingPlatform.Subsidies.Localization")
        );
        return services;
    }

    public static IEndpointRouteBuilder MapSubsidiesEndpoints(this IEndpointRouteBuilder routes) => routes;
}
