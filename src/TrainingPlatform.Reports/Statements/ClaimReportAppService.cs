using TrainingPlatform.Application;
using TrainingPlatform.Domain;
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
    IAccounts accounts
)
{
    public Task<SheetFile> ApplicationFormAsync(Guid claimId, CancellationToken ct) => ExportAsync(claimId, "ApplicationForm", form.Write, ct);

    public Task<SheetFile> DetailAsync(Guid claimId, CancellationToken ct) => ExportAsync(claimId, "ClaimDetail", detail.Write, ct);

    public async Task<SheetFile> PaymentSheetAsync(Guid claimId, CancellationToken ct)
    {
        var claim = await sheets.ReadAsync(claimId, ct);
        return new SheetFile(Name(claim, "PaymentSheet"), payment.Write(claim, await PreparedByAsync(ct)));
    }

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
