using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Budgets;

internal static class BudgetEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/budget").WithTags("Budget");
        group
            .MapGet("report", (int? year, BudgetAppService service, CancellationToken ct) => service.GetReportAsync(year, ct))
            .RequirePermission(BudgetAccess.Read);
        group
            .MapGet("import", (BudgetAppService service, CancellationToken ct) => service.GetImportsAsync(ct))
            .RequirePermission(BudgetAccess.Read);
        group
            .MapGet("fund", (BudgetAppService service, CancellationToken ct) => service.GetFundsAsync(ct))
            .RequirePermission(BudgetAccess.Read);
    }
}
