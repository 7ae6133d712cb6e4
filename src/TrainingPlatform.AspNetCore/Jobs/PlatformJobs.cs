using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace TrainingPlatform.AspNetCore.Jobs;

/// <summary>A job that a module registers. <c>Jobs:{Name}:Cron</c> in the configuration overrides its plan.</summary>
internal sealed record PlatformJob(Type Type, string Name, string Cron);

/// <summary>Quartz in the host: in memory on SQLite, a clustered store on PostgreSQL. Plans are in UTC.</summary>
public static class PlatformJobs
{
    /// <summary>Registers a job with its default plan, for example <c>"0 0 * * * ?"</c> for every hour. It catches up after a pause by one run.</summary>
    public static IServiceCollection AddJob<TJob>(this IServiceCollection services, string name, string cron)
        where TJob : class, IJob => services.AddSingleton(new PlatformJob(typeof(TJob), name, cron));

    /// <summary>Starts the scheduler with every job registered so far; <c>Jobs:Enabled</c> = false leaves it out.</summary>
    public static IServiceCollection AddPlatformScheduler(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration["Jobs:Enabled"] == "false")
            return services;
        var jobs = services.Where(s => s.ServiceType == typeof(PlatformJob)).Select(s => (PlatformJob)s.ImplementationInstance!).ToList();
        services.AddQuartz(quartz =>
        {
            if (configuration["Database:Provider"] == "PostgreSql")
                UseClusteredStore(quartz, configuration["Database:ConnectionString"]!);
            foreach (var job in jobs)
                Schedule(quartz, job, configuration[$"Jobs:{job.Name}:Cron"] ?? job.Cron);
        });
        return services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
    }

    private static void UseClusteredStore(IQuartzBuilder quartz, string connectionString) =>
        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(connectionString);
            store.UseClustering(c => c.CheckinInterval = TimeSpan.FromSeconds(10));
            store.ProvisionSchema();
        });

    private static void Schedule(IQuartzBuilder quartz, PlatformJob job, string cron)
    {
        var key = new JobKey(job.Name);
        quartz.AddJob(job.Type, j => j.WithIdentity(key).StoreDurably());
        quartz.AddTrigger(t =>
            t.ForJob(key)
                .WithIdentity(job.Name)
                .WithCronSchedule(
                    cron,
                    c => c.InTimeZone(TimeZoneInfo.Utc).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)
                )
        );
    }
}
