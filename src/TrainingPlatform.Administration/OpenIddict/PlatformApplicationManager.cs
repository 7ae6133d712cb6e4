using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using OpenIddict.EntityFrameworkCore.Models;
using TrainingPlatform.Administration.Hosting;

namespace TrainingPlatform.Administration.OpenIddict;

/// <summary>Holds the client's redirect addresses against <see cref="Origins"/> instead of rows in the database.</summary>
internal sealed class PlatformApplicationManager(
    IOpenIddictApplicationCache<OpenIddictEntityFrameworkCoreApplication<Guid>> cache,
    ILogger<OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication<Guid>>> logger,
    IOptionsMonitor<OpenIddictCoreOptions> options,
    IOpenIddictApplicationStore<OpenIddictEntityFrameworkCoreApplication<Guid>> store,
    Origins origins
) : OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication<Guid>>(cache, logger, options, store)
{
    public override ValueTask<bool> ValidateRedirectUriAsync(
        OpenIddictEntityFrameworkCoreApplication<Guid> application,
        string uri,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(origins.AcceptsRedirect(uri));

    public override ValueTask<bool> ValidatePostLogoutRedirectUriAsync(
        OpenIddictEntityFrameworkCoreApplication<Guid> application,
        string uri,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(origins.AcceptsRedirect(uri));

    public override async IAsyncEnumerable<OpenIddictEntityFrameworkCoreApplication<Guid>> FindByPostLogoutRedirectUriAsync(
        string uri,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        if (origins.AcceptsRedirect(uri) && await FindByClientIdAsync(ClientSeed.ClientId, cancellationToken) is { } client)
            yield return client;
    }
}
