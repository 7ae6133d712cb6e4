using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.IntegrationPilots.Contracts;
using TrainingPlatform.IntegrationPilots.Progress;
using TrainingPlatform.IntegrationPilots.Works;

namespace TrainingPlatform.IntegrationPilots.Snapshots;

internal static class SnapshotRegistration
{
    public static IServiceCollection AddPilotProgress(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, ProgressPermissionDefinitionProvider>();
        services
            .AddScoped<ComputedRows>()
            .AddScoped<ProgressMaterialReader>()
            .AddScoped<CreditYears>()
            .AddScoped<ProgressReader>()
            .AddScoped<WorkFigures>();
        services.AddScoped<PublishedTables>().AddScoped<SnapshotWriter>().AddScoped<SnapshotAppService>();
        services.AddScoped<IPilotReports>(sp => sp.GetRequiredService<SnapshotAppService>());
        return services.AddScoped<IDataSeedContributor, SnapshotGuardSeed>();
    }
}

/// <summary>A frozen report is never rewritten, not even by SQL.</summary>
internal sealed class SnapshotGuardSeed(TrainingPlatformDbContext db, IRowGuards guards) : IDataSeedContributor
{
    public int Order => 401;

    public Task SeedAsync(SeedContext context, CancellationToken ct) => guards.ForbidChangesAsync(db, PilotSnapshotConfiguration.Table, ct);
}
