using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Replays;

internal static class ReplayReportEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/api/app/report/replay/{id:guid}",
                async (Guid id, ReplayWorkbook workbook, CancellationToken ct) => (await workbook.WriteAsync(id, ct)).Download()
            )
            .WithTags("Report")
            .RequirePermission(ReplayAccess.Permission);
}
