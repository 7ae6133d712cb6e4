using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using Quartz;

namespace TrainingPlatform.Administration.OpenIddict;

/// <summary>Removes tokens and authorizations that ended two weeks ago.</summary>
[DisallowConcurrentExecution]
internal sealed class PruneTokensJob(IServiceScopeFactory scopes, TimeProvider time) : IJob
{
    private static readonly TimeSpan Keep = TimeSpan.FromDays(14);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var before = time.GetUtcNow() - Keep;
        await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(before, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(before, cancellationToken);
    }
}
