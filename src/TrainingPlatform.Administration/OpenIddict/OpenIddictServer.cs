using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenIddict.EntityFrameworkCore.Models;
using TrainingPlatform.Administration.Hosting;
using TrainingPlatform.Administration.Keys;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace TrainingPlatform.Administration.OpenIddict;

/// <summary>The token server: authorization code with PKCE and refresh, nothing else.</summary>
internal static class OpenIddictServer
{
    private static readonly TimeSpan AccessTokenLife = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan RefreshTokenLife = TimeSpan.FromDays(7);

    /// <summary>Several tabs may refresh with the same token at once.</summary>
    private static readonly TimeSpan ReuseLeeway = TimeSpan.FromSeconds(60);

    public static void Add(IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var keys = KeyOptions.From(configuration, environment);
        services
            .AddOpenIddict()
            .AddCore(o => o.ReplaceApplicationManager<OpenIddictEntityFrameworkCoreApplication<Guid>, PlatformApplicationManager>())
            .AddServer(o =>
            {
                o.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token");
                o.SetUserInfoEndpointUris("connect/userinfo")
                    .SetEndSessionEndpointUris("connect/endsession")
                    .SetRevocationEndpointUris("connect/revocat");
                o.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowRefreshTokenFlow();
                o.RegisterScopes(Scopes.OfflineAccess, Scopes.Profile, Scopes.Email, Scopes.Roles, ClientSeed.Scope);
                o.SetAccessTokenLifetime(AccessTokenLife).SetRefreshTokenLifetime(RefreshTokenLife).SetRefreshTokenReuseLeeway(ReuseLeeway);
                o.AddSigningCertificate(Certificates.LoadOrCreate(keys, "signing"))
                    .AddEncryptionCertificate(Certificates.LoadOrCreate(keys, "encryption"));
                o.DisableAccessTokenEncryption();
                if (Origins.Read(configuration) is [var only])
                    o.SetIssuer(only);
                var web = o.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough();
                web.EnableUserInfoEndpointPassthrough().EnableEndSessionEndpointPassthrough();
                if (!environment.IsProduction())
                    web.DisableTransportSecurityRequirement();
            })
            .AddValidation(o =>
            {
                o.UseLocalServer();
                o.UseAspNetCore();
            });
    }
}
