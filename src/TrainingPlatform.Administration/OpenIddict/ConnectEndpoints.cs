using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using OpenIddict.Validation.AspNetCore;
using TrainingPlatform.Administration.Account;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.AspNetCore.RateLimiting;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace TrainingPlatform.Administration.OpenIddict;

/// <summary>The endpoints that OpenIddict passes on: sign-in, code and refresh exchange, user info, end of session.</summary>
internal static class ConnectEndpoints
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static void MapConnect(this IEndpointRouteBuilder routes)
    {
        var connect = routes.MapGroup("/connect").AllowAnonymous().RequireRateLimiting(RateLimits.Public).ExcludeFromDescription();
        connect.MapMethods("/authorize", ["GET", "POST"], AuthorizeAsync);
        connect.MapPost("/token", ExchangeAsync);
        connect.MapMethods("/userinfo", ["GET", "POST"], UserInfoAsync);
        connect.MapMethods("/endsession", ["GET", "POST"], (Delegate)EndSessionAsync);
    }

    private static async Task<IResult> AuthorizeAsync(HttpContext context, UserManager<AppUser> users)
    {
        var request = context.GetOpenIddictServerRequest()!;
        var cookie = await context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var user = cookie.Succeeded ? await users.GetUserAsync(cookie.Principal) : null;
        if (user is { IsActive: true } && !request.HasPromptValue(PromptValues.Login))
            return Results.SignIn(TokenPrincipal.Create(user, request.GetScopes(), cookie.Properties!.IsPersistent), null, Scheme);
        return request.HasPromptValue(PromptValues.None)
            ? Refuse(Errors.LoginRequired, "the user is not signed in")
            : Results.Redirect(AccountAddresses.Login(context.Request.PathBase + context.Request.Path + WithoutPrompt(context.Request)));
    }

    private static QueryString WithoutPrompt(HttpRequest request) =>
        QueryString.Create(request.Query.Where(q => q.Key != Parameters.Prompt));

    private static async Task<IResult> ExchangeAsync(HttpContext context, UserManager<AppUser> users)
    {
        var ticket = await context.AuthenticateAsync(Scheme);
        var user = ticket.Principal?.GetClaim(Claims.Subject) is { } subject ? await users.FindByIdAsync(subject) : null;
        if (user is not { IsActive: true } || user.SecurityStamp != ticket.Principal!.GetClaim(TokenPrincipal.Stamp))
            return Refuse(Errors.InvalidGrant, "the account is closed or its password has changed");
        var rememberMe = ticket.Principal!.HasClaim(TokenPrincipal.RememberMe);
        return Results.SignIn(TokenPrincipal.Create(user, ticket.Principal!.GetScopes(), rememberMe), null, Scheme);
    }

    private static async Task<IResult> UserInfoAsync(HttpContext context, UserManager<AppUser> users)
    {
        var token = await context.AuthenticateAsync(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
        var user = token.Principal?.GetClaim(Claims.Subject) is { } subject ? await users.FindByIdAsync(subject) : null;
        return user is { IsActive: true }
            ? Results.Json(
                new Dictionary<string, string>
                {
                    [Claims.Subject] = user.Id.ToString(),
                    [Claims.PreferredUsername] = user.UserName!,
                    [Claims.Name] = user.Name,
                }
            )
            : Results.Challenge(null, [OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme]);
    }

    private static async Task<IResult> EndSessionAsync(HttpContext context)
    {
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.SignOut(new AuthenticationProperties { RedirectUri = "/" }, [Scheme]);
    }

    private static IResult Refuse(string error, string description) =>
        Results.Forbid(
            new AuthenticationProperties(
                new Dictionary<string, string?>
                {
                    [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
                    [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
                }
            ),
            [Scheme]
        );
}
