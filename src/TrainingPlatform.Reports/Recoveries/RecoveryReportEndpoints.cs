using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Recoveries;

internal static class RecoveryReportEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/report/recovery").WithTags("Report");
        group
            .MapGet("", async (RecoveryWorkbook workbook, CancellationToken ct) => (await workbook.RegisterAsync(ct)).Download())
            .RequirePermission(RecoveryAccess.Permission);
        group
            .MapGet(
                "{id:guid}",
                async (Guid id, RecoveryWorkbook workbook, CancellationToken ct) => (await workbook.NoticeAsync(id, ct)).Download()
            )
            .RequirePermission(RecoveryAccess.Permission);
    }
}
