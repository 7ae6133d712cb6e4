using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Jobs;
using TrainingPlatform.Authorization;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Publicity;

internal static class PublicityServices
{
    public static IServiceCollection AddPublicity(this IServiceCollection services) =>
        services
            .AddSingleton<IPermissionDefinitionProvider, PublicityPermissionDefinitionProvider>()
            .AddScoped<IDataSeedContributor, NoticeGuards>()
            .AddScoped<NoticeLines>()
            .AddScoped<NoticeAdditions>()
            .AddScoped<NoticePublisher>()
            .AddScoped<NoticeReader>()
            .AddScoped<NoticeCloser>()
            .AddScoped<NoticeProof>()
            .AddScoped<ILedgerEvidence, NoticeEvidence>()
            .AddScoped<INoticeSheets, NoticeSheets>()
            .AddScoped<PublicityNoticeAppService>()
            .AddScoped<ObjectionAppService>()
            .AddScoped<PublicNoticeAppService>()
            .AddScoped<OwnNoticeAppService>()
            .AddScoped<ITimelineSource, NoticeTimeline>()
            .AddScoped<NoticeWorkQueue>()
            .AddScoped<IWorkQueueSource>(sp => sp.GetRequiredService<NoticeWorkQueue>())
            .AddJob<CloseNoticesJob>("close-notices", "0 3/10 * * * ?");
}
