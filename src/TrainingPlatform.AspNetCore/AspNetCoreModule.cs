using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.ApplicationConfiguration;
using TrainingPlatform.AspNetCore.ErrorHandling;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.AspNetCore.RateLimiting;
using TrainingPlatform.AspNetCore.Serialization;
using TrainingPlatform.Localization;

namespace TrainingPlatform.AspNetCore;

/// <summary>ABP's HTTP manners on ASP.NET Core.</summary>
public static class AspNetCoreModule
{
    public static IServiceCollection AddTrainingPlatformAspNetCore(this IServiceCollection services)
    {
        services.AddSingleton(
            new LocalizationResource(
                LocalizationResource.DefaultName,
                typeof(AspNetCoreModule).Assembly,
                "TrainingPlatform.AspNetCore.Localization"
            )
        );
        services.AddSingleton<TextCatalog>();
        services.AddSingleton<IClientSettings, FixedClientSettings>();
        services.AddScoped<CurrentUser>();
        services.AddScoped<ICurrentUser>(sp => sp.GetRequiredService<CurrentUser>());
        services.AddScoped<Actors>();
        services.Configure<JsonOptions>(o => TrainingPlatformJson.Configure(o.SerializerOptions));
        services.AddRateLimits();
        services.AddExceptionHandler<AbpExceptionHandler>();
        return services;
    }
}
