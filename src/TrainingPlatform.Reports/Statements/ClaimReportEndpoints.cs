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
            .MapGet("application-form", async (Guid id, ClaimReportAppService service, CancellationToken ct) => File(await service.ApplicationFormAsync(id, ct)))
            .RequirePermission(ReportsPermissions.Export);
        group
            .MapGet("detail", async (Guid id, ClaimReportAppService service, CancellationToken ct) => File(await service.DetailAsync(id, ct)))
            .RequirePermission(ReportsPermissions.Export);
        group
            .MapGet("payment-sheet", async (Guid id, ClaimReportAppService service, CancellationToken ct) => File(await service.PaymentSheetAsync(id, ct)))
            .RequirePermission(ReportsPermissions.PaymentSheet);
    }

    private static IResult File(SheetFile file) => Results.File(file.Content, Workbook.ContentType, file.Name);
}
