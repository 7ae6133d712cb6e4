using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;
using TrainingPlatform.PolicyEditions.Clauses;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.PolicyEditions.Editions;

namespace TrainingPlatform.PolicyEditions;

/// <summary>The module's two doors: its services and its endpoints.</summary>
public static class PolicyEditionsModule
{
    public static IServiceCollection AddPolicyEditions(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor>(new AssemblyModelContributor(typeof(PolicyEditionsModule).Assembly));
        services.AddSingleton(Texts("TrainingPlatform.PolicyEditions.Localization"));
        services.AddSingleton(Texts("TrainingPlatform.PolicyEditions.Editions.Localization"));
        services.AddSingleton<EditionCache>().AddSingleton<ClauseCatalog>();
        services.AddScoped<IPolicyEditions, PolicyEditionStore>().AddScoped<MeasureAppService>();
        services.AddScoped<IDataSeedContributor, EditionSeed>();
        return services;
    }

    private static LocalizationResource Texts(string folder) =>
        new(LocalizationResource.DefaultName, typeof(PolicyEditionsModule).Assembly, folder);

    public static IEndpointRouteBuilder MapPolicyEditionsEndpoints(this IEndpointRouteBuilder routes)
    {
        MeasureEndpoints.Map(routes);
        return routes;
    }
}
