using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Authorization;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Recoveries;

internal static class RecoveryServices
{
    public static IServiceCollection AddRecoveries(this IServiceCollection services) =>
        services
            .AddSingleton<IPermissionDefinitionProvider, RecoveryPermissionDefinitionProvider>()
            .AddScoped<PaidLines>()
            .AddScoped<IRecoverySheets, RecoverySheets>()
            .AddScoped<RecoveryReader>()
            .AddScoped<ITimelineSource, RecoveryTimeline>()
            .AddScoped<RecoveryPostings>()
            .AddScoped<ILedgerEvidence>(sp => sp.GetRequiredService<RecoveryPostings>())
            .AddScoped<RecoveryAppService>();
}
