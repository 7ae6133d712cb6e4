using System.Globalization;
using Microsoft.AspNetCore.Builder;
using TrainingPlatform.AspNetCore.ErrorHandling;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.AspNetCore;

public static class RequestPipeline
{
    /// <summary>Everything that stands before the endpoints, in order. The culture comes first, so that errors speak the caller's language.</summary>
    public static WebApplication UseTrainingPlatformRequestPipeline(this WebApplication app)
    {
        app.UseRequestLocalization(RequestCulture());
        app.UseExceptionHandler();
        app.UseStatusCodePages(StatusEnvelope.WriteAsync);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<UserAccessMiddleware>();
        return app;
    }

    private static RequestLocalizationOptions RequestCulture()
    {
        var cultures = TextCatalog.Cultures.Select(CultureInfo.GetCultureInfo).ToList();
        return new()
        {
            DefaultRequestCulture = new(TextCatalog.DefaultCulture),
            SupportedCultures = cultures,
            SupportedUICultures = cultures,
            RequestCultureProviders = [new AbpRequestCultureProvider()],
        };
    }
}
