using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Notices;

internal static class NoticeReportEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/api/app/report/publicity-notice/{id:guid}",
                async (Guid id, NoticeWorkbook workbook, CancellationToken ct) =>
                {
                    var file = await workbook.WriteAsync(id, ct);
                    return Results.File(file.Content, Workbook.ContentType, file.Name);
                }
            )
            .WithTags("Report")
            .RequirePermission(NoticeAccess.Permission);
}
