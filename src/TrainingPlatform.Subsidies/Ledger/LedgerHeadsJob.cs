using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>Writes the day's heads out of the database.</summary>
[DisallowConcurrentExecution]
internal sealed class LedgerHeadsJob(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ISubsidyLedger>().ExportHeadsAsync(cancellationToken);
    }
}
