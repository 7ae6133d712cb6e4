using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace TrainingPlatform.Administration.Messages;

/// <summary>Sends what waits in the outbox.</summary>
[DisallowConcurrentExecution]
internal sealed class SendMessagesJob(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MessageSender>().SendWaitingAsync(cancellationToken);
    }
}
