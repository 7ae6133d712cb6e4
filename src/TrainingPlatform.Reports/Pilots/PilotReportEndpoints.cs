using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots;
using TrainingPlatform.IntegrationPilots.Contracts;
using TrainingPlatform.Reports.Pdf;

namespace TrainingPlatform.Reports.Pilots;

internal static class PilotReportEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/report").WithTags("Report");
        group
            .MapGet(
                "pilot-snapshot/{id:guid}/table",
                async (Guid id, IPilotReports reports, ProgressWorkbook workbook, PilotWords words, CancellationToken ct) =>
                    Excel(workbook.Write(await reports.ReadAsync(id, ct)), words.Title("Progress"))
            )
            .RequirePermission(ProgressPermissions.Default);
        group
            .MapGet(
                "pilot-snapshot/{id:guid}/pdf",
                async (Guid id, IPilotReports reports, ProgressPdf pdf, PilotWords words, CancellationToken ct) =>
                    Pdf(pdf.Write(await reports.ReadAsync(id, ct)), words.Title("Progress"))
            )
            .RequirePermission(ProgressPermissions.Default);
        group
            .MapGet(
                "pilot-credit/{id:guid}/table",
                async (Guid id, ICreditSheets sheets, CreditStatement statement, PilotWords words, CancellationToken ct) =>
                    Excel(statement.WriteWorkbook(await sheets.ReadAsync(id, ct)), words.Title("Credit"))
            )
            .RequirePermission(InvestmentPermissions.Default);
        group
            .MapGet(
                "pilot-credit/{id:guid}/pdf",
                async (Guid id, ICreditSheets sheets, CreditStatement statement, PilotWords words, CancellationToken ct) =>
                    Pdf(statement.WritePdf(await sheets.ReadAsync(id, ct)), words.Title("Credit"))
            )
            .RequirePermission(InvestmentPermissions.Default);
        group
            .MapGet(
                "pilot-indicator/template",
                (IndicatorSheet sheet, PilotWords words) => Excel(sheet.Template(), words.Title("IndicatorImport"))
            )
            .RequirePermission(IndicatorPermissions.Enter);
        group
            .MapPost(
                "pilot-indicator/import",
                async (IFormFile? file, [FromQuery] IndicatorImportMode? mode, IIndicatorImport import, CancellationToken ct) =>
                    await import.RunAsync(await ReadAsync(file, ct), mode ?? IndicatorImportMode.DryRun, ct)
            )
            .DisableAntiforgery()
            .RequirePermission(IndicatorPermissions.Enter);
    }

    private static async Task<IReadOnlyList<IndicatorImportRow>> ReadAsync(IFormFile? file, CancellationToken ct)
    {
        if (file is null)
            throw new InputException("file", InputCheck.RequiredCode);
        if (file.Length > FileTypes.MaxBytes)
            throw new InputException("file", ReportsErrorCodes.NotAWorkbook);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        content.Position = 0;
        return IndicatorSheet.Read(content);
    }

    private static IResult Excel(byte[] content, string name) => Results.File(content, Workbook.ContentType, name + ".xlsx");

    private static IResult Pdf(byte[] content, string name) => Results.File(content, PdfDocument.ContentType, name + ".pdf");
}
