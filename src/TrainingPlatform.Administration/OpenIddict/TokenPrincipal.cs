using System.Collections.Immutable;
using System.Security.Claims;
using OpenIddict.Abstractions;
using TrainingPlatform.Administration.Users;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace TrainingPlatform.Administration.OpenIddict;

/// <summary>What a token says: who it is and nothing about rights, which are read from the database at every request.</summary>
internal static class TokenPrincipal
{
    /// <summary>Carried by code and refresh token only: when the password changes, refreshing ends.</summary>
    public const string Stamp = "stamp";

    /// <summary>Read by the ABP client; any value counts as true, so it is left out when false.</summary>
    public const string RememberMe = "remember_me";

    public static ClaimsPrincipal Create(AppUser user, ImmutableArray<string> scopes, bool rememberMe)
    {
        var identity = new ClaimsIdentity("OpenIddict", Claims.Name, Claims.Role);
        identity
            .SetClaim(Claims.Subject, user.Id.ToString())
            .SetClaim(Claims.PreferredUsername, user.UserName)
            .SetClaim(Stamp, user.SecurityStamp);
        if (rememberMe)
            identity.SetClaim(RememberMe, "true");
        identity.SetScopes(scopes);
        identity.SetResources(ClientSeed.Scope);
        identity.SetDestinations(Destination);
        return new(identity);
    }

    private static IEnumerable<string> Destination(Claim claim) =>
        claim.Type switch
        {
            Claims.PreferredUsername => [Destinations.AccessToken, Destinations.IdentityToken],
            RememberMe => [Destinations.AccessToken],
            _ => [],
        };
}
