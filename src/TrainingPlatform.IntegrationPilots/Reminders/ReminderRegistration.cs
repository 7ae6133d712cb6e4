using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Jobs;

namespace TrainingPlatform.IntegrationPilots.Reminders;

internal static class ReminderRegistration
{
    public static IServiceCollection AddPilotReminders(this IServiceCollection services) =>
        services
            .AddScoped<PilotReminderService>()
            .AddScoped<IWorkQueueSource, PilotWorkQueue>()
            .AddJob<PilotReminderJob>("pilot-reminders", "0 20 * * * ?");
}
