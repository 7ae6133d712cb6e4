using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Institutions;

/// <summary>The module's two doors: its services and its endpoints.</summary>
public static class InstitutionsModule
{
    public static IServiceCollection AddInstitutions(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor>(new AssemblyModelContributor(typeof(InstitutionsModule).Assembly));
        services.AddSingleton(
            new LocalizationResource(LocalizationResource.DefaultName, typeof(InstitutionsModule).Assembly, "TrainingPlatform.Institutions.Localization")
        );
        return services;
    }

    public static IEndpointRouteBuilder MapInstitutionsEndpoints(this IEndpointRouteBuilder routes) => routes;
}
