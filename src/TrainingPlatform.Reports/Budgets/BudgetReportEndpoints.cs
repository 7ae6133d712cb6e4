using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Reports.Imports;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Budgets;

/// <summary>The allocation table in and the execution report out.</summary>
internal static class BudgetReportEndpoints
{
    private static readonly string[] Headings = ["Budget.Year", "Budget.Fund", "Budget.DivisionCode", "Budget.Amount"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/report/budget").WithTags("Report");
        group
            .MapPost(
                "import",
                (IFormFile? file, [FromForm] bool? apply, UploadedTable table, IBudgetIntake intake, CancellationToken ct) =>
                    intake.ImportAsync(Read(file, table), apply ?? false, ct)
            )
            .DisableAntiforgery()
            .RequirePermission(BudgetAccess.Import);
        group
            .MapGet("template", async (BudgetWorkbook workbook, CancellationToken ct) => (await workbook.TemplateAsync(ct)).Download())
            .RequirePermission(BudgetAccess.Import);
        group
            .MapGet(
                "execution",
                async (int? year, BudgetWorkbook workbook, CancellationToken ct) => (await workbook.ExecutionAsync(year, ct)).Download()
            )
            .RequirePermission(BudgetAccess.Read);
    }

    private static BudgetFile Read(IFormFile? file, UploadedTable table)
    {
        var rows = table.Read(file, Headings);
        return new BudgetFile(
            Path.GetFileName(file!.FileName),
            [.. rows.Select(r => new BudgetFileRow(r.Row, r[Headings[0]], r[Headings[1]], r[Headings[2]], r[Headings[3]]))]
        );
    }
}
