using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TrainingPlatform.Application;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>Ends the notices whose last day is over. What is due follows from dates, so a missed run is caught up by the next.</summary>
[DisallowConcurrentExecution]
internal sealed class CloseNoticesJob(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var everything = scope.ServiceProvider.GetRequiredService<IDataScope>().Open(DataScopeValue.Everything, "close notices");
        await scope.ServiceProvider.GetRequiredService<NoticeCloser>().CloseDueAsync(cancellationToken);
    }
}
