using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Jobs;
using TrainingPlatform.Authorization;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.Timelines;

namespace TrainingPlatform.Subsidies.Payments;

internal static class PaymentFeature
{
    public static IServiceCollection AddPayments(this IServiceCollection services)
    {
        services
            .AddScoped<IdempotentCommands>()
            .AddScoped<LineMoves>()
            .AddScoped<PayableLines>()
            .AddScoped<PaymentDuties>()
            .AddScoped<BatchConflicts>()
            .AddScoped<PaymentBatchReader>();
        services.AddScoped<PayeeProof>().AddScoped<BatchProof>().AddScoped<ILedgerEvidence>(sp => sp.GetRequiredService<BatchProof>());
        services
            .AddScoped<PaymentOffsets>()
            .AddScoped<PaymentBatchAppService>()
            .AddScoped<BankFileAppService>()
            .AddScoped<ReconciliationAppService>();
        services
            .AddScoped<ReturnNotices>()
            .AddScoped<ResultSettlement>()
            .AddScoped<IBankResultIntake, BankResultIntake>()
            .AddScoped<IPaymentSheets, PaymentSheets>();
        services.AddScoped<CorrectionChecks>().AddJob<CorrectionRetryJob>("correction-retry", "0 33 * * * ?");
        services.AddScoped<OwnPaymentAppService>().AddScoped<HoldChecks>().AddScoped<PayeeHoldAppService>();
        services.AddSingleton<IBankFileFormat, CsvBankFile>().AddSingleton<IBankFileFormat, FixedWidthBankFile>();
        services
            .AddScoped<ITimelineSource, PaymentTimeline>()
            .AddScoped<IWorkQueueSource, PaymentWorkQueue>()
            .AddScoped<IDataSeedContributor, PaymentGuards>();
        services.AddScoped<IDataSeedContributor, PaymentsDemoSeed>();
        return services.AddSingleton<IPermissionDefinitionProvider, PaymentPermissionDefinitionProvider>();
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        PaymentBatchEndpoints.Map(routes);
        PayeeEndpoints.Map(routes);
    }
}

/// <summary>What the bank said never changes.</summary>
internal sealed class PaymentGuards(TrainingPlatformDbContext db, IRowGuards guards) : IDataSeedContributor
{
    public int Order => 5;

    public Task SeedAsync(SeedContext context, CancellationToken ct) => guards.ForbidChangesAsync(db, BankResultRowConfiguration.Table, ct);
}

internal sealed class PaymentPermissionDefinitionProvider : IPermissionDefinitionProvider
{
    public IReadOnlyList<PermissionDefinition> Permissions { get; } =
    [
        new(
            PaymentAccess.Read,
            SubsidiesPermissions.Group,
            null,
            RoleNames.CountyLeader,
            RoleNames.FinancePreparer,
            RoleNames.FinanceReleaser,
            RoleNames.Auditor,
            RoleNames.RegionAdmin
        ),
        new(PaymentAccess.Prepare, SubsidiesPermissions.Group, PaymentAccess.Read, RoleNames.FinancePreparer),
        new(PaymentAccess.Approve, SubsidiesPermissions.Group, PaymentAccess.Read, RoleNames.CountyLeader),
        new(PaymentAccess.Release, SubsidiesPermissions.Group, PaymentAccess.Read, RoleNames.FinanceReleaser),
        new(
            PaymentAccess.Hold,
            SubsidiesPermissions.Group,
            PaymentAccess.Read,
            RoleNames.FinancePreparer,
            RoleNames.FinanceReleaser,
            RoleNames.CountyLeader
        ),
    ];
}
