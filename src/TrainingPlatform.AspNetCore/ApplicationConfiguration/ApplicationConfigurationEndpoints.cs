using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Localization;

namespace TrainingPlatform.AspNetCore.ApplicationConfiguration;

/// <summary>The two anonymous endpoints that the ABP client cannot boot without. They answer 200 also to a bad or expired token.</summary>
public static class ApplicationConfigurationEndpoints
{
    public static IEndpointRouteBuilder MapApplicationConfiguration(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/abp/application-configuration", Configuration).AllowAnonymous().WithTags("Abp");
        routes.MapGet("/api/abp/application-localization", Texts).AllowAnonymous().WithTags("Abp");
        return routes;
    }

    private static ApplicationConfigurationDto Configuration(HttpContext context, CurrentUser user, IEnumerable<IClientSettings> settings)
    {
        context.Response.Headers.CacheControl = "no-store";
        var all = settings.ToList();
        return new()
        {
            Localization = new()
            {
                Languages = CultureCatalog.Languages,
                CurrentCulture = CultureCatalog.Get(CultureInfo.CurrentUICulture.Name),
                DefaultResourceName = LocalizationResource.DefaultName,
            },
            Auth = new((user.Access?.Permissions ?? new HashSet<string>()).ToDictionary(p => p, _ => true)),
            Setting = new(Merge(all.Select(s => s.Settings))),
            Features = new(Merge(all.Select(s => s.Features))),
            CurrentUser = Describe(user.Access),
            ObjectExtensions = new() { Modules = Merge(all.Select(s => s.ExtensionModules)) },
        };
    }

    private static Dictionary<string, T> Merge<T>(IEnumerable<IReadOnlyDictionary<string, T>> parts) =>
        parts.SelectMany(p => p).GroupBy(p => p.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Value);

    private static CurrentUserDto Describe(UserAccess? access) =>
        access is null
            ? new()
            : new()
            {
                IsAuthenticated = true,
                Id = access.UserId,
                UserName = access.UserName,
                Name = access.Name,
                Email = access.Email,
                Roles = access.Roles,
            };

    private static ApplicationLocalizationDto Texts(HttpContext context, TextCatalog texts, string? cultureName)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var culture = CultureCatalog.Get(cultureName);
        return new(
            texts.Resources.ToDictionary(
                r => r,
                r => new ResourceTextsDto(texts.WithFallback(r, culture.CultureName), texts.BaseResources(r))
            ),
            culture
        );
    }
}

/// <summary>What does not depend on a deployment.</summary>
internal sealed class FixedClientSettings : IClientSettings
{
    public IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>
        {
            ["Abp.Localization.DefaultLanguage"] = TextCatalog.DefaultCulture,
            ["Abp.Timing.TimeZone"] = "Asia/Shanghai",
        };

    public IReadOnlyDictionary<string, string> Features { get; } =
        new Dictionary<string, string> { ["SettingManagement.Enable"] = "true", ["SettingManagement.AllowChangingEmailSettings"] = "true" };
}
