using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;

namespace TrainingPlatform.IntegrationPilots.Milestones;

internal static class MilestoneRegistration
{
    public static IServiceCollection AddMilestones(this IServiceCollection services) =>
        services
            .AddSingleton<IPermissionDefinitionProvider, MilestonePermissionDefinitionProvider>()
            .AddScoped<MilestoneOwners>()
            .AddScoped<MilestoneReader>()
            .AddScoped<MilestoneAppService>()
            .AddScoped<MilestoneAlerts>()
            .AddScoped<IWorkQueueSource, MilestoneWorkQueue>();
}
