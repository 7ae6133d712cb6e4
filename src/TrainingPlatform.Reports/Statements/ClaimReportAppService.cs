using Microsoft.Extensions.Logging;
using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.EntityFrameworkCore;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Statements;

/// <summary>A file and its name.</summary>
internal sealed record SheetFile(string Name, byte[] Content);

/// <summary>The three sheets of a claim.</summary>
internal sealed class ClaimReportAppService(
    IClaimSheets sheets,
    ClaimWords words,
    ApplicationForm form,
    ClaimDetail detail,
    PaymentSheet payment,
    ICurrentUser user,
    IAccounts accounts,
    TrainingPlatformDbContext db,
    UnitOfWork work,
    ILogger<ClaimReportAppService> log
)
{
    public Task<SheetFile> ApplicationFormAsync(Guid claimId, CancellationToken ct) => ExportAsync(claimId, "ApplicationForm", form.Write, ct);

    public Task<SheetFile> DetailAsync(Guid claimId, CancellationToken ct) => ExportAsync(claimId, "ClaimDetail", detail.Write, ct);

    /// <summary>Opens account numbers, so it writes: the file is handed out only once the audit rows are saved.</summary>
    public Task<SheetFile> PaymentSheetAsync(Guid claimId, CancellationToken ct) =>
        work.RunAsync(
            async c =>
            {
                var claim = await sheets.ReadAsync(claimId, c);
                var file = new SheetFile(Name(claim, "PaymentSheet"), payment.Write(claim, await PreparedByAsync(c)));
                await db.SaveChangesAsync(c);
                log.LogInformation("Payment sheet of claim {ClaimNo} exported", claim.Number);
                return file;
            },
            ct
        );

    private async Task<SheetFile> ExportAsync(Guid claimId, string sheet, Func<ClaimSheet, byte[]> write, CancellationToken ct)
    {
        var claim = await sheets.ReadAsync(claimId, ct);
        if (claim.Lines.Count == 0)
            throw new BusinessException(ReportsErrorCodes.NothingToExport).WithData("ClaimNo", claim.Number);
        return new SheetFile(Name(claim, sheet), write(claim));
    }

    private async Task<string?> PreparedByAsync(CancellationToken ct) => user.Id is { } id ? await accounts.DisplayNameAsync(id, ct) : null;

    private string Name(ClaimSheet claim, string sheet) => $"{words.Title(sheet)}-{claim.Number}.xlsx";
}
