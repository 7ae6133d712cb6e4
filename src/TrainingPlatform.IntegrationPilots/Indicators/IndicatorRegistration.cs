using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.IntegrationPilots.Contracts;
using TrainingPlatform.IntegrationPilots.Plans;

namespace TrainingPlatform.IntegrationPilots.Indicators;

internal static class IndicatorRegistration
{
    public static IServiceCollection AddPilotIndicators(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, IndicatorPermissionDefinitionProvider>();
        services.AddScoped<IDataSeedContributor, IndicatorSeed>();
        services
            .AddScoped<IndicatorCatalogue>()
            .AddScoped<IndicatorReader>()
            .AddScoped<IndicatorInputRules>()
            .AddScoped<IndicatorAppService>();
        services.AddScoped<IIndicatorImport, IndicatorImport>();
        return services.AddScoped<PilotPlanAppService>();
    }
}
