using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Administration;
using TrainingPlatform.AspNetCore;
using TrainingPlatform.Institutions;
using TrainingPlatform.IntegrationPilots;
using TrainingPlatform.PolicyEditions;
using TrainingPlatform.Reports;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Training;

namespace TrainingPlatform;

/// <summary>The modules this product is made of, in order of reference; shared by host and migrator.</summary>
internal static class PlatformModules
{
    public static IServiceCollection AddPlatformModules(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddTrainingPlatformAspNetCore()
            .AddAdministration(configuration)
            .AddPolicyEditions()
            .AddInstitutions()
            .AddTraining()
            .AddSubsidies()
            .AddIntegrationPilots()
            .AddReports();
}
