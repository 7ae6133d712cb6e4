using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Administration.Account.Pages;
using TrainingPlatform.AspNetCore.RateLimiting;

namespace TrainingPlatform.Administration.Account;

/// <summary>The pages that the server renders itself: with code flow the front end sends people here.</summary>
internal static class AccountPagesEndpoints
{
    private static readonly byte[] Style = ReadStyle();

    public static void MapAccountPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        pages.MapGet(AccountAddresses.LoginPath, LoginPage.GetAsync).RequireRateLimiting(RateLimits.Public);
        pages.MapPost(AccountAddresses.LoginPath, LoginPage.PostAsync).RequireRateLimiting(RateLimits.Login);
        pages.MapGet(AccountAddresses.RegisterPath, RegisterPage.Get).RequireRateLimiting(RateLimits.Public);
        pages.MapPost(AccountAddresses.RegisterPath, RegisterPage.PostAsync).RequireRateLimiting(RateLimits.Register);
        pages.MapGet(AccountAddresses.ForgotPasswordPath, (Delegate)ForgotPasswordPage.Get).RequireRateLimiting(RateLimits.Public);
        pages.MapPost(AccountAddresses.ForgotPasswordPath, ForgotPasswordPage.PostAsync).RequireRateLimiting(RateLimits.Register);
        pages.MapGet(AccountAddresses.PrivacyPath, (Delegate)PrivacyPage.Get).RequireRateLimiting(RateLimits.Public);
        pages.MapGet(AccountAddresses.LogoutPath, (Delegate)LogoutAsync).RequireRateLimiting(RateLimits.Public);
        pages.MapGet(AccountAddresses.StylePath, (Delegate)StyleSheet);
    }

    private static async Task<IResult> LogoutAsync(HttpContext context)
    {
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.LocalRedirect("/");
    }

    private static IResult StyleSheet(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=3600";
        return Results.Bytes(Style, "text/css; charset=utf-8");
    }

    private static byte[] ReadStyle()
    {
        using var stream = typeof(Page).Assembly.GetManifestResourceStream(typeof(Page).Namespace + ".account.css")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
