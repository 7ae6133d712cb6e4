using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Reports.Statements;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Replays;

internal static class ReplayReportEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/api/app/report/replay/{id:guid}",
                async (Guid id, ReplayWorkbook workbook, CancellationToken ct) => File(await workbook.WriteAsync(id, ct))
            )
            .WithTags("Report")
            .RequirePermission(ReplayAccess.Permission);

    private static IResult File(SheetFile file) => Results.File(file.Content, Workbook.ContentType, file.Name);
}
