using Microsoft.Extensions.DependencyInjection;

namespace TrainingPlatform.Subsidies.Timelines;

internal static class TimelineRegistration
{
    public static IServiceCollection AddTimelines(this IServiceCollection services) =>
        services
            .AddScoped<LineTimelineAppService>()
            .AddScoped<ITimelineSource, ClaimTimelineSource>()
            .AddScoped<ITimelineSource, CorrectionTimeline>();
}
