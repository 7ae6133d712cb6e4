using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Domain;
using TrainingPlatform.Reports.Imports;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Payments;

/// <summary>The batch's sheets out and the bank's answer in.</summary>
internal static class PaymentReportEndpoints
{
    private static readonly string[] Headings =
    [
        BankResultColumns.Reference,
        BankResultColumns.Amount,
        BankResultColumns.Result,
        BankResultColumns.Code,
        BankResultColumns.BankReference,
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/app/report/payment-batch/{id:guid}").WithTags("Report");
        group
            .MapGet(
                "payment-sheet",
                async (Guid id, BatchWorkbook workbook, CancellationToken ct) => (await workbook.PaymentSheetAsync(id, ct)).Download()
            )
            .RequirePermission(PaymentAccess.Read);
        group
            .MapGet(
                "returned-list",
                async (Guid id, BatchWorkbook workbook, CancellationToken ct) => (await workbook.ReturnedListAsync(id, ct)).Download()
            )
            .RequirePermission(PaymentAccess.Read);
        group
            .MapPost(
                "bank-result",
                async (
                    Guid id,
                    IFormFile? file,
                    [FromForm] string? mode,
                    [FromHeader(Name = "Idempotency-Key")] string? key,
                    UploadedTable table,
                    IPaymentSheets payments,
                    IBankResultIntake intake,
                    CancellationToken ct
                ) =>
                {
                    // Whose batch it is comes before what is wrong with the file.
                    await payments.ReadAsync(id, ct);
                    return await intake.ImportAsync(id, Read(file, key, table), Mode(mode), ct);
                }
            )
            .DisableAntiforgery()
            .RequirePermission(PaymentAccess.Prepare);
    }

    private static BankResultMode Mode(string? mode) =>
        string.IsNullOrEmpty(mode) ? BankResultMode.DryRun
        : Enum.TryParse<BankResultMode>(mode, out var known) && Enum.IsDefined(known) ? known
        : throw new InputException("mode", ReportsErrorCodes.ModeUnknown);

    private static BankResultFile Read(IFormFile? file, string? key, UploadedTable table)
    {
        var rows = table.Read(file, Headings);
        return new BankResultFile(
            Path.GetFileName(file!.FileName),
            key,
            [
                .. rows.Select(r => new BankResultFileRow(
                    r.Row,
                    r[Headings[0]],
                    r[Headings[1]],
                    r[Headings[2]],
                    r[Headings[3]],
                    r[Headings[4]]
                )),
            ]
        );
    }
}
