using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;

namespace TrainingPlatform.Reports.Statements;

internal static class ClaimReportEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/report/subsidy-claim/{id:guid}").WithTags("Report");
        group
            .MapGet(
                "application-form",
                async (Guid id, ClaimReportAppService service, CancellationToken ct) =>
                    (await service.ApplicationFormAsync(id, ct)).Download()
            )
            .RequirePermission(ReportsPermissions.Export);
        group
            .MapGet(
                "detail",
                async (Guid id, ClaimReportAppService service, CancellationToken ct) => (await service.DetailAsync(id, ct)).Download()
            )
            .RequirePermission(ReportsPermissions.Export);
        group
            .MapGet(
                "allowance-form",
                async (Guid id, ClaimReportAppService service, CancellationToken ct) =>
                    (await service.AllowanceFormsAsync(id, ct)).Download()
            )
            .RequirePermission(ReportsPermissions.AllowanceForm);
        group
            .MapGet(
                "routing",
                async (Guid id, RoutingWorkbook workbook, CancellationToken ct) => (await workbook.WriteAsync(id, ct)).Download()
            )
            .RequirePermission(ReportsPermissions.Routing);
        group
            .MapGet(
                "payment-sheet",
                async (Guid id, ClaimReportAppService service, CancellationToken ct) => (await service.PaymentSheetAsync(id, ct)).Download()
            )
            .RequirePermission(ReportsPermissions.PaymentSheet);
        routes
            .MapGet(
                "/api/app/report/my-money/{lineId:guid}/allowance-form",
                async (Guid lineId, ClaimReportAppService service, CancellationToken ct) =>
                    (await service.OwnAllowanceFormAsync(lineId, ct)).Download()
            )
            .WithTags("Report")
            .RequireOwnData();
    }
}
