using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Sampling;

internal static class SampleServices
{
    public static IServiceCollection AddSampling(this IServiceCollection services) =>
        services
            .AddSingleton<IPermissionDefinitionProvider, SamplePermissionDefinitionProvider>()
            .AddScoped<IDataSeedContributor, SampleGuards>()
            .AddScoped<SampleRisks>()
            .AddScoped<SampleReader>()
            .AddScoped<ITimelineSource, SampleTimeline>()
            .AddScoped<SampleHold>()
            .AddScoped<SampleEvidenceAppService>()
            .AddScoped<SampleWorkQueue>()
            .AddScoped<IWorkQueueSource>(sp => sp.GetRequiredService<SampleWorkQueue>())
            .AddScoped<SampleAppService>();
}
