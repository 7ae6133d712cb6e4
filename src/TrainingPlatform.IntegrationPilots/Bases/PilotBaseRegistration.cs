using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.IntegrationPilots.Demo;

namespace TrainingPlatform.IntegrationPilots.Bases;

internal static class PilotBaseRegistration
{
    public static IServiceCollection AddPilotBases(this IServiceCollection services) =>
        services
            .AddSingleton<IPermissionDefinitionProvider, PilotBasePermissionDefinitionProvider>()
            .AddScoped<IDataSeedContributor, WorksDemoSeed>()
            .AddScoped<BaseDemo>()
            .AddScoped<PilotBaseReader>()
            .AddScoped<PilotBaseAppService>()
            .AddScoped<BaseSpendingAppService>();
}
