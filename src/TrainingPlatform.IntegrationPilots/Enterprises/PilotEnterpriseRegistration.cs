using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Authorization;

namespace TrainingPlatform.IntegrationPilots.Enterprises;

internal static class PilotEnterpriseRegistration
{
    public static IServiceCollection AddPilotEnterprises(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, EnterprisePermissionDefinitionProvider>();
        return services.AddScoped<PilotEnterpriseReader>().AddScoped<PilotEnterpriseAppService>();
    }
}
