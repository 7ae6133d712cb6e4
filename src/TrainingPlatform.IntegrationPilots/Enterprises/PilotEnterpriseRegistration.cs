using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.IntegrationPilots.Demo;

namespace TrainingPlatform.IntegrationPilots.Enterprises;

internal static class PilotEnterpriseRegistration
{
    public static IServiceCollection AddPilotEnterprises(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, EnterprisePermissionDefinitionProvider>();
        services.AddScoped<IDataSeedContributor, PilotDemoSeed>().AddScoped<PilotDemoWork>();
        return services.AddScoped<PilotEnterpriseReader>().AddScoped<PilotEnterpriseAppService>();
    }
}
