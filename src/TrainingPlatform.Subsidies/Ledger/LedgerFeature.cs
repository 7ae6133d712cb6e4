using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Jobs;
using TrainingPlatform.Authorization;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Ledger;

internal static class LedgerFeature
{
    /// <summary>Heads are written out at 01:30 in Shanghai.</summary>
    public static IServiceCollection AddLedger(this IServiceCollection services) =>
        services
            .AddScoped<LedgerPostings>()
            .AddScoped<LedgerHeads>()
            .AddScoped<LedgerVerifier>()
            .AddScoped<LedgerRelease>()
            .AddScoped<LedgerAppService>()
            .AddScoped<ISubsidyLedger, SubsidyLedger>()
            .AddScoped<IDataSeedContributor, LedgerGuards>()
            .AddSingleton<IPermissionDefinitionProvider, LedgerPermissionDefinitionProvider>()
            .AddJob<LedgerHeadsJob>("ledger-heads", "0 30 17 * * ?");
}
