using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;

namespace TrainingPlatform.IntegrationPilots.Milestones;

internal static class MilestoneRegistration
{
    public static IServiceCollection AddMilestones(this IServiceCollection services) =>
        services
            .AddScoped<MilestoneOwners>()
            .AddScoped<MilestoneReader>()
            .AddScoped<MilestoneAppService>()
            .AddScoped<MilestoneAlerts>()
            .AddScoped<IWorkQueueSource, MilestoneWorkQueue>();
}
