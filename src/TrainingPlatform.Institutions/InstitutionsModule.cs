using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Institutions.Demo;
using TrainingPlatform.Institutions.Institutions;
using TrainingPlatform.Institutions.Staff;
using TrainingPlatform.Localization;

namespace TrainingPlatform.Institutions;

/// <summary>The module's two doors: its services and its endpoints.</summary>
public static class InstitutionsModule
{
    public static IServiceCollection AddInstitutions(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor>(new AssemblyModelContributor(typeof(InstitutionsModule).Assembly));
        services.AddSingleton(
            new LocalizationResource(
                LocalizationResource.DefaultName,
                typeof(InstitutionsModule).Assembly,
                "TrainingPlatform.Institutions.Localization"
            )
        );
        services.AddSingleton<IPermissionDefinitionProvider, InstitutionsPermissionDefinitionProvider>();
        services.AddScoped<InstitutionReader>().AddScoped<InstitutionInputRules>();
        services.AddScoped<InstitutionAppService>().AddScoped<InstitutionReviewAppService>().AddScoped<InstitutionAttachmentAppService>();
        services.AddScoped<StaffAppService>();
        services.AddScoped<IInstitutionFacts, InstitutionFacts>().AddScoped<IInstitutionProfiles, InstitutionProfiles>();
        services.AddScoped<IWorkQueueSource, InstitutionWorkQueue>();
        services.AddScoped<IDataSeedContributor, InstitutionsDemoSeed>();
        return services;
    }

    public static IEndpointRouteBuilder MapInstitutionsEndpoints(this IEndpointRouteBuilder routes)
    {
        routes.MapStaff();
        routes.MapInstitutions();
        return routes;
    }
}
