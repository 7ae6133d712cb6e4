using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Jobs;
using TrainingPlatform.Authorization;

namespace TrainingPlatform.Subsidies.Reviews;

internal static class ReviewRegistration
{
    public static IServiceCollection AddReviews(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, ReviewPermissionDefinitionProvider>();
        services
            .AddScoped<ReviewAppService>()
            .AddScoped<ReviewDeskAppService>()
            .AddScoped<ReviewQueueReader>()
            .AddScoped<ReviewEscalations>()
            .AddScoped<ReviewConflicts>();
        services.AddScoped<IWorkQueueSource, ReviewWorkQueue>();
        return services.AddJob<ReviewEscalationJob>("review-escalation", "0 7/10 * * * ?");
    }
}
