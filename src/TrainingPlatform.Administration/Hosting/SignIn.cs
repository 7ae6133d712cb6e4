using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenIddict.Validation.AspNetCore;
using TrainingPlatform.Administration.Account;
using TrainingPlatform.Administration.Keys;
using TrainingPlatform.Administration.Users;
using TrainingPlatform.EntityFrameworkCore;

namespace TrainingPlatform.Administration.Hosting;

/// <summary>Accounts, cookies and tokens: under /api only a bearer token counts, never the cookie, so that no foreign page can act for the user.</summary>
internal static class SignIn
{
    private const string Scheme = "TrainingPlatform";
    private static readonly TimeSpan SessionLife = TimeSpan.FromHours(10);
    private static readonly TimeSpan ResetLinkLife = TimeSpan.FromHours(2);

    /// <summary>The account store, also for the migrator.</summary>
    public static void AddAccounts(IServiceCollection services)
    {
        services
            .AddIdentityCore<AppUser>(o =>
            {
                o.Password.RequiredLength = 8;
                o.Password.RequireUppercase = false;
                o.Password.RequireNonAlphanumeric = false;
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddRoles<AppRole>()
            .AddEntityFrameworkStores<TrainingPlatformDbContext>()
            .AddErrorDescriber<IdentityTexts>();
    }

    public static void AddCookies(IServiceCollection services, IHostEnvironment environment)
    {
        services.AddDataProtection().SetApplicationName("TrainingPlatform");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, ProtectionKeyManagement>();
        services.AddAntiforgery(o => Harden(o.Cookie, ".TrainingPlatform.Antiforgery", environment));
        services.AddHttpContextAccessor();
        new IdentityBuilder(typeof(AppUser), typeof(AppRole), services).AddSignInManager().AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(o => o.TokenLifespan = ResetLinkLife);
        services.AddAuthentication(Scheme).AddPolicyScheme(Scheme, null, o => o.ForwardDefaultSelector = Choose).AddIdentityCookies();
        services.ConfigureApplicationCookie(o =>
        {
            Harden(o.Cookie, ".TrainingPlatform.SignIn", environment);
            o.LoginPath = AccountAddresses.LoginPath;
            o.ExpireTimeSpan = SessionLife;
        });
    }

    private static string Choose(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            ? OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme
            : IdentityConstants.ApplicationScheme;

    private static void Harden(CookieBuilder cookie, string name, IHostEnvironment environment)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
