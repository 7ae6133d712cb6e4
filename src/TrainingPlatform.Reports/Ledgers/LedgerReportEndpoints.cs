using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Ledgers;

internal static class LedgerReportEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/api/app/report/ledger/{divisionId:guid}/{fund}/{year:int}",
                async (Guid divisionId, string fund, int year, LedgerWorkbook workbook, CancellationToken ct) =>
                    (await workbook.WriteAsync(new LedgerSheetKey(divisionId, fund, year), ct)).Download()
            )
            .WithTags("Report")
            .RequirePermission(LedgerAccess.Permission);
}
