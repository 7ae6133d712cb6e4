using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Reports;

/// <summary>The module's two doors: its services and its endpoints.</summary>
public static class ReportsModule
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor>(new AssemblyModelContributor(typeof(ReportsModule).Assembly));
        services.AddSingleton(
            new LocalizationResource(LocalizationResource.DefaultName, typeof(ReportsModule).Assembly, "TrainingPlatform.Reports.Localization")
        );
        return services;
    }

    public static IEndpointRouteBuilder MapReportsEndpoints(this IEndpointRouteBuilder routes) => routes;
}
