using OpenIddict.Abstractions;
using TrainingPlatform.Application;
using static OpenIddict.Abstractions.OpenIddictConstants;
using ClientPermissions = OpenIddict.Abstractions.OpenIddictConstants.Permissions;

namespace TrainingPlatform.Administration.OpenIddict;

/// <summary>The one client, our own front end: public, code with PKCE. Its addresses are not in the database but in <c>App:Origins</c>.</summary>
internal sealed class ClientSeed(IOpenIddictApplicationManager applications, IOpenIddictScopeManager scopes) : IDataSeedContributor
{
    public const string ClientId = "TrainingPlatform_App";
    public const string Scope = "TrainingPlatform";

    public int Order => 30;

    public async Task SeedAsync(SeedContext context, CancellationToken ct)
    {
        if (await scopes.FindByNameAsync(Scope, ct) is null)
            await scopes.CreateAsync(new OpenIddictScopeDescriptor { Name = Scope, Resources = { Scope } }, ct);
        if (await applications.FindByClientIdAsync(ClientId, ct) is null)
            await applications.CreateAsync(Describe(), ct);
    }

    private static OpenIddictApplicationDescriptor Describe() =>
        new()
        {
            ClientId = ClientId,
            ClientType = ClientTypes.Public,
            ConsentType = ConsentTypes.Implicit,
            Permissions =
            {
                ClientPermissions.Endpoints.Authorization,
                ClientPermissions.Endpoints.Token,
                ClientPermissions.Endpoints.EndSession,
                ClientPermissions.Endpoints.Revocation,
                ClientPermissions.GrantTypes.AuthorizationCode,
                ClientPermissions.GrantTypes.RefreshToken,
                ClientPermissions.ResponseTypes.Code,
                ClientPermissions.Scopes.Email,
                ClientPermissions.Scopes.Profile,
                ClientPermissions.Scopes.Roles,
                ClientPermissions.Prefixes.Scope + Scope,
            },
            Requirements = { Requirements.Features.ProofKeyForCodeExchange },
        };
}
