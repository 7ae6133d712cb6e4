using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace TrainingPlatform.IntegrationPilots.Reminders;

/// <summary>Looks every hour for what has become due: the business day may have been moved.</summary>
[DisallowConcurrentExecution]
internal sealed class PilotReminderJob(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PilotReminderService>().RunAsync(cancellationToken);
    }
}
