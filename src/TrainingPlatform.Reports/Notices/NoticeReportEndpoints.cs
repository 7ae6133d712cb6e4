using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Notices;

internal static class NoticeReportEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/api/app/report/publicity-notice/{id:guid}",
                async (Guid id, NoticeWorkbook workbook, CancellationToken ct) => (await workbook.WriteAsync(id, ct)).Download()
            )
            .WithTags("Report")
            .RequirePermission(NoticeAccess.Permission);
        routes
            .MapGet(
                "/api/app/report/objection/{id:guid}",
                async (Guid id, ObjectionWorkbook workbook, CancellationToken ct) => (await workbook.WriteAsync(id, ct)).Download()
            )
            .WithTags("Report")
            .RequirePermission(NoticeAccess.Permission);
    }
}
