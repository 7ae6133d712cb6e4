using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Authorization;
using TrainingPlatform.Localization;
using TrainingPlatform.Reports.Attendance;
using TrainingPlatform.Reports.Ledgers;
using TrainingPlatform.Reports.Notices;
using TrainingPlatform.Reports.Pdf;
using TrainingPlatform.Reports.Pilots;
using TrainingPlatform.Reports.Progress;
using TrainingPlatform.Reports.Recoveries;
using TrainingPlatform.Reports.Replays;
using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Reports.Tables;

namespace TrainingPlatform.Reports;

/// <summary>The module's two doors: its services and its endpoints. It has no tables.</summary>
public static class ReportsModule
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddSingleton(
            new LocalizationResource(
                LocalizationResource.DefaultName,
                typeof(ReportsModule).Assembly,
                "TrainingPlatform.Reports.Localization"
            )
        );
        services.AddSingleton<IPermissionDefinitionProvider, ReportsPermissionDefinitionProvider>();
        services.AddScoped<ClaimWords>().AddScoped<ApplicationForm>().AddScoped<ClaimDetail>().AddScoped<PaymentSheet>();
        services.AddHttpContextAccessor().AddSingleton<SheetProgress>().AddScoped<SheetWatch>().AddScoped<TableWriter>();
        services.AddScoped<AllowanceWorkbook>().AddScoped<RoutingWorkbook>().AddScoped<LedgerWorkbook>().AddScoped<ObjectionWorkbook>();
        services.AddScoped<ClaimReportAppService>().AddScoped<ReplayWorkbook>().AddScoped<NoticeWorkbook>().AddScoped<RecoveryWorkbook>();
        services.AddSingleton<ChineseFont>().AddScoped<PilotWords>().AddScoped<ProgressWorkbook>().AddScoped<ProgressPdf>();
        services.AddScoped<CreditStatement>().AddScoped<IndicatorSheet>();
        return services.AddFinanceReports();
    }

    public static IEndpointRouteBuilder MapReportsEndpoints(this IEndpointRouteBuilder routes)
    {
        ClaimReportEndpoints.Map(routes);
        SheetProgressEndpoints.Map(routes);
        LedgerReportEndpoints.Map(routes);
        ReplayReportEndpoints.Map(routes);
        FinanceReports.Map(routes);
        PilotReportEndpoints.Map(routes);
        NoticeReportEndpoints.Map(routes);
        RecoveryReportEndpoints.Map(routes);
        OnlineLogEndpoints.Map(routes);
        return routes;
    }
}
