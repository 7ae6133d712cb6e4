using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies.Reviews;

internal static class ReviewRegistration
{
    public static IServiceCollection AddReviews(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, ReviewPermissionDefinitionProvider>();
        return services.AddScoped<ReviewAppService>();
    }
}
