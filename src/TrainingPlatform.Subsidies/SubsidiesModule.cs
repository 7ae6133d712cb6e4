using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Application;
using TrainingPlatform.Authorization;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Localization;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Contracts;
using TrainingPlatform.Subsidies.Demo;
using TrainingPlatform.Subsidies.Determinations;
using TrainingPlatform.Subsidies.Differences;
using TrainingPlatform.Subsidies.Enterprises;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Subsidies.Inspections;
using TrainingPlatform.Subsidies.LateFilings;
using TrainingPlatform.Subsidies.Ledger;
using TrainingPlatform.Subsidies.LivingAllowances;
using TrainingPlatform.Subsidies.Messages;
using TrainingPlatform.Subsidies.MyMoney;
using TrainingPlatform.Subsidies.Payments;
using TrainingPlatform.Subsidies.Publicity;
using TrainingPlatform.Subsidies.Queue;
using TrainingPlatform.Subsidies.Recoveries;
using TrainingPlatform.Subsidies.Replays;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.Subsidies.Sampling;
using TrainingPlatform.Subsidies.Sheets;
using TrainingPlatform.Subsidies.Timelines;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies;

/// <summary>The module's two doors: its services and its endpoints.</summary>
public static class SubsidiesModule
{
    public static IServiceCollection AddSubsidies(this IServiceCollection services)
    {
        services.AddSingleton<IModelContributor>(new AssemblyModelContributor(typeof(SubsidiesModule).Assembly));
        services.AddSingleton(
            new LocalizationResource(
                LocalizationResource.DefaultName,
                typeof(SubsidiesModule).Assembly,
                "TrainingPlatform.Subsidies.Localization"
            )
        );
        services.AddSingleton<IPermissionDefinitionProvider, SubsidiesPermissionDefinitionProvider>();
        services.AddReviews().AddChecks().AddLateFilings().AddEnterprises().AddTimelines().AddCaseMessages();
        services.AddScoped<ClaimPastReader>().AddScoped<ClaimFactsReader>().AddScoped<ClaimDeterminations>();
        services
            .AddScoped<ActorReader>()
            .AddScoped<ClaimDtoReader>()
            .AddScoped<ClaimNumbers>()
            .AddScoped<SubsidyClaimAppService>()
            .AddScoped<ClaimPartAppService>();
        services.AddScoped<PaymentApprovalAppService>().AddScoped<LivingAllowanceAppService>();
        services.AddScoped<DeterminationAppService>().AddScoped<MyMoneyAppService>();
        services
            .AddScoped<AllowanceProposal>()
            .AddScoped<IDomainEventHandler<TrainingClassCompleted>>(sp => sp.GetRequiredService<AllowanceProposal>());
        services
            .AddScoped<IDataSeedContributor, AllowanceCatchUp>()
            .AddScoped<IDataSeedContributor, SubsidiesDemoSeed>()
            .AddScoped<DemoOffice>()
            .AddScoped<DemoNotice>();
        services.AddScoped<DemoLogin>().AddScoped<IDataSeedContributor, CasesDemoSeed>();
        services.AddScoped<IWorkQueueSource, CaseWorkQueue>().AddScoped<IWorkQueueSource, FilingWorkQueue>();
        services.AddScoped<SubsidyWorkQueue>().AddScoped<IWorkQueueSource>(sp => sp.GetRequiredService<SubsidyWorkQueue>()).AddSheets();
        services.AddPublicity().AddSampling().AddRecoveries().AddDifferences().AddInspections();
        services.AddSingleton<ReplayQueue>().AddHostedService<ReplayWorker>();
        services
            .AddScoped<StoredDeterminations>()
            .AddScoped<ReplayRun>()
            .AddScoped<ReplayAppService>()
            .AddScoped<IReplaySheets, ReplaySheets>();
        services.AddLedger().AddBudgets().AddPayments();
        return services;
    }

    public static IEndpointRouteBuilder MapSubsidiesEndpoints(this IEndpointRouteBuilder routes)
    {
        SubsidyClaimEndpoints.Map(routes);
        ReviewEndpoints.Map(routes);
        ReviewDeskEndpoints.Map(routes);
        CheckEndpoints.Map(routes);
        LateFilingEndpoints.Map(routes);
        EnterpriseStatementEndpoints.Map(routes);
        LineTimelineEndpoints.Map(routes);
        PaymentEndpoints.Map(routes);
        LivingAllowanceEndpoints.Map(routes);
        DeterminationEndpoints.Map(routes);
        MyMoneyEndpoints.Map(routes);
        ReplayEndpoints.Map(routes);
        PublicityEndpoints.Map(routes);
        LedgerEndpoints.Map(routes);
        BudgetEndpoints.Map(routes);
        PaymentFeature.Map(routes);
        SampleEndpoints.Map(routes);
        RecoveryEndpoints.Map(routes);
        DifferenceEndpoints.Map(routes);
        InspectionEndpoints.Map(routes);
        return routes;
    }
}
