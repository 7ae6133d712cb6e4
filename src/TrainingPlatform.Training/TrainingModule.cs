using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Training;

/// <summary>The module's two doors: its services and its endpoints.</summary>
public static class TrainingModule
{
    public static IServiceCollection AddTraining(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor>(new AssemblyModelContributor(typeof(TrainingModule).Assembly));
        services.AddSingleton(
            new LocalizationResource(
                LocalizationResource.DefaultName,
                typeof(TrainingModule).Assembly,
                "TrainingPlatform.Training.Localization"
            )
        );
        services.AddSingleton<IPermissionDefinitionProvider, TrainingPermissionDefinitionProvider>();
        services.AddTeaching();
        services.AddEnrolments();
        return services;
    }

    public static IEndpointRouteBuilder MapTrainingEndpoints(this IEndpointRouteBuilder routes)
    {
        routes.MapTeaching();
        routes.MapEnrolmentFeatures();
        return routes;
    }
}
