using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Assistance;
using TrainingPlatform.IntegrationPilots.Bases;
using TrainingPlatform.IntegrationPilots.Cities;
using TrainingPlatform.IntegrationPilots.Coverage;
using TrainingPlatform.IntegrationPilots.Enterprises;
using TrainingPlatform.IntegrationPilots.Indicators;
using TrainingPlatform.IntegrationPilots.Investments;
using TrainingPlatform.IntegrationPilots.Milestones;
using TrainingPlatform.IntegrationPilots.Reminders;
using TrainingPlatform.IntegrationPilots.Sharing;
using TrainingPlatform.IntegrationPilots.Snapshots;
using TrainingPlatform.IntegrationPilots.YearlyReviews;
using TrainingPlatform.Localization;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>The module's two doors: its services and its endpoints. Each feature folder registers itself.</summary>
public static class IntegrationPilotsModule
{
    public static IServiceCollection AddIntegrationPilots(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor>(new AssemblyModelContributor(typeof(IntegrationPilotsModule).Assembly));
        services.AddSingleton(
            new LocalizationResource(
                LocalizationResource.DefaultName,
                typeof(IntegrationPilotsModule).Assembly,
                "TrainingPlatform.IntegrationPilots.Localization"
            )
        );
        services.AddPilotBases().AddMilestones().AddPilotCities().AddSharing().AddPairedAssistance().AddScoped<SchoolCoverage>();
        return services
            .AddPilotEnterprises()
            .AddPilotInvestments()
            .AddPilotIndicators()
            .AddPilotProgress()
            .AddYearlyReviews()
            .AddPilotReminders();
    }

    public static IEndpointRouteBuilder MapIntegrationPilotsEndpoints(this IEndpointRouteBuilder routes)
    {
        routes.MapPilotEnterprises();
        routes.MapYearlyReviews();
        routes.MapPilotInvestments();
        routes.MapPilotIndicators();
        routes.MapPilotProgress();
        routes.MapPilotBases();
        routes.MapMilestones();
        routes.MapPilotCities();
        routes.MapSharing();
        routes.MapPairedAssistance();
        routes.MapSchoolCoverage();
        return routes;
    }
}
