using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TrainingPlatform.Reports.Budgets;
using TrainingPlatform.Reports.Imports;
using TrainingPlatform.Reports.Payments;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports;

/// <summary>Budgets and payments on paper and from paper.</summary>
internal static class FinanceReports
{
    public static IServiceCollection AddFinanceReports(this IServiceCollection services) =>
        services
            .AddScoped<UploadedTable>()
            .AddScoped<BudgetWorkbook>()
            .AddScoped<BatchWorkbook>()
            .AddScoped<IBankFileFormat, ExcelBankFile>();

    public static void Map(IEndpointRouteBuilder routes)
    {
        BudgetReportEndpoints.Map(routes);
        PaymentReportEndpoints.Map(routes);
    }
}
