using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Reports.Statements;

/// <summary>The sheets of a claim.</summary>
internal sealed class ClaimReportAppService(
    IClaimSheets sheets,
    IAllowanceForms allowances,
    ClaimWords words,
    ApplicationForm form,
    AllowanceWorkbook allowanceForm,
    ClaimDetail detail,
    PaymentSheet payment,
    ICurrentUser user,
    IAccounts accounts
)
{
    private const string TrainingSubsidy = "TrainingSubsidy";

    /// <exception cref="BusinessException">The claim is one of the living allowance, which has a form of its own; or nothing can be claimed yet.</exception>
    public async Task<SheetFile> ApplicationFormAsync(Guid claimId, CancellationToken ct)
    {
        var claim = await ReadAsync(claimId, ct);
        Expect(claim.Kind == TrainingSubsidy, ReportsErrorCodes.FormOfOtherKind, claim.Number);
        return new SheetFile(Name("ApplicationForm", claim.Number), form.Write(claim));
    }

    /// <exception cref="BusinessException">The claim is one of the training subsidy; or nothing can be claimed yet.</exception>
    public async Task<SheetFile> AllowanceFormsAsync(Guid claimId, CancellationToken ct)
    {
        var claim = await allowances.OfClaimAsync(claimId, ct);
        Expect(claim.OfAllowance, ReportsErrorCodes.FormOfOtherKind, claim.ClaimNumber);
        Expect(claim.Forms.Count > 0, ReportsErrorCodes.NothingToExport, claim.ClaimNumber);
        return new SheetFile(Name(AllowanceWorkbook.Sheet, claim.ClaimNumber), allowanceForm.Write(claim));
    }

    public async Task<SheetFile> OwnAllowanceFormAsync(Guid lineId, CancellationToken ct)
    {
        var claim = await allowances.OwnAsync(lineId, ct);
        return new SheetFile(Name(AllowanceWorkbook.Sheet, claim.ClaimNumber), allowanceForm.Write(claim));
    }

    public Task<SheetStream> DetailAsync(Guid claimId, CancellationToken ct) => detail.WriteAsync(claimId, ct);

    public async Task<SheetFile> PaymentSheetAsync(Guid claimId, CancellationToken ct)
    {
        var claim = await sheets.ReadAsync(claimId, ct);
        return new SheetFile(Name("PaymentSheet", claim.Number), payment.Write(claim, await PreparedByAsync(ct)));
    }

    private async Task<ClaimSheet> ReadAsync(Guid claimId, CancellationToken ct)
    {
        var claim = await sheets.ReadAsync(claimId, ct);
        Expect(claim.Lines.Count > 0, ReportsErrorCodes.NothingToExport, claim.Number);
        return claim;
    }

    private async Task<string?> PreparedByAsync(CancellationToken ct) => user.Id is { } id ? await accounts.DisplayNameAsync(id, ct) : null;

    private string Name(string sheet, string number) => $"{words.Title(sheet)}-{number}.xlsx";

    private static void Expect(bool holds, string code, string number)
    {
        if (!holds)
            throw new BusinessException(code).WithData("ClaimNo", number);
    }
}
