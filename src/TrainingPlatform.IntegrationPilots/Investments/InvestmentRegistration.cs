using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Contracts;
using TrainingPlatform.IntegrationPilots.Files;

namespace TrainingPlatform.IntegrationPilots.Investments;

internal static class InvestmentRegistration
{
    public static IServiceCollection AddPilotInvestments(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, InvestmentPermissionDefinitionProvider>();
        services.AddScoped<IDataSeedContributor, CreditGuardSeed>();
        return services
            .AddScoped<PilotFiles>()
            .AddScoped<LedgerReader>()
            .AddScoped<LedgerAppService>()
            .AddScoped<CreditDeterminer>()
            .AddScoped<CreditAppService>()
            .AddScoped<ICreditSheets, CreditSheets>();
    }
}

/// <summary>What was determined is never rewritten, not even by SQL.</summary>
internal sealed class CreditGuardSeed(TrainingPlatformDbContext db, IRowGuards guards) : IDataSeedContributor
{
    public int Order => 400;

    public Task SeedAsync(SeedContext context, CancellationToken ct) => guards.ForbidChangesAsync(db, PilotCreditConfiguration.Table, ct);
}
