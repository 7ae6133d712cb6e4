using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TrainingPlatform.Application;
using TrainingPlatform.AspNetCore.Localization;
using TrainingPlatform.AspNetCore.Permissions;
using TrainingPlatform.Divisions;
using TrainingPlatform.Domain;
using TrainingPlatform.Institutions.Contracts;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Claims;

/// <summary>Turns claims into what screens show: names instead of ids, words beside codes. Who handles the money only reads nothing of a person's status.</summary>
internal sealed class ClaimDtoReader(
    IInstitutionFacts institutions,
    IAccounts accounts,
    IDivisionTree divisions,
    TextCatalog texts,
    IBusinessClock clock,
    ReviewConflicts conflicts,
    BudgetReader budgets,
    IDataScope scope,
    CurrentUser user
)
{
    private bool SeesFacts => user.IsGranted(SubsidiesPermissions.Claims.Facts);

    public async Task<SubsidyClaimDto> ToDtoAsync(SubsidyClaim claim, CancellationToken ct)
    {
        var names = await accounts.DisplayNamesAsync([.. claim.History.Select(h => h.ByUserId).OfType<Guid>().Distinct()], ct);
        var conflict = await conflicts.OfAsync(claim, ct);
        var budget = claim.BudgetOutcomes(await budgets.LeftAsync(claim.DivisionId, clock.Today.Year, ct));
        var institution = claim.InstitutionId is { } id ? await institutions.FindAsync(id, ct) : null;
        return Header(claim, institution?.Name) with
        {
            Lines =
            [
                .. claim
                    .Lines.OrderBy(l => l.TraineeName, StringComparer.Ordinal)
                    .ThenBy(l => l.Id)
                    .Select(l => ToDto(l, budget.GetValueOrDefault(l.Id)) with { Conflict = conflict(l) }),
            ],
            History =
            [
                .. claim
                    .History.OrderBy(h => h.At)
                    .ThenBy(h => h.Id)
                    .Select(h => new HistoryEntryDto(
                        h.At,
                        h.ByUserId is { } by ? names.GetValueOrDefault(by) : null,
                        h.Action,
                        ReasonText(h)
                    )),
            ],
        };
    }

    public async Task<IReadOnlyList<SubsidyClaimDto>> ToRowsAsync(IReadOnlyList<SubsidyClaim> claims, CancellationToken ct)
    {
        var names = await institutions.FindAsync([.. claims.Select(c => c.InstitutionId).OfType<Guid>().Distinct()], ct);
        return [.. claims.Select(c => Header(c, c.InstitutionId is { } id ? names.GetValueOrDefault(id)?.Name : null))];
    }

    /// <summary>Institutions of these claims that have the words in their name.</summary>
    public async Task<IReadOnlyList<Guid?>> InstitutionsAsync(IQueryable<SubsidyClaim> claims, string words, CancellationToken ct)
    {
        var ids = await claims.Where(c => c.InstitutionId != null).Select(c => c.InstitutionId!.Value).Distinct().ToListAsync(ct);
        var rows = await institutions.FindAsync(ids, ct);
        return [.. rows.Values.Where(i => i.Name.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase)).Select(i => (Guid?)i.Id)];
    }

    private SubsidyClaimDto Header(SubsidyClaim claim, string? institutionName) =>
        new()
        {
            Id = claim.Id,
            Number = claim.Number,
            ClassId = claim.ClassId,
            ClassName = claim.ClassName,
            ClassNumber = claim.ClassNumber,
            InstitutionName = institutionName,
            DivisionName = divisions.Get(claim.DivisionId).Name,
            Kind = claim.Kind,
            Measure = claim.Measure,
            Status = claim.Status,
            SubmittedAt = claim.SubmittedAt,
            DueOn = claim.DueOn,
            LineCount = claim.Lines.Count,
            Amount = claim.Amount,
            Counts = Counts(claim),
            ConcurrencyStamp = claim.ConcurrencyStamp,
        };

    private static ClaimCountsDto Counts(SubsidyClaim claim) =>
        new(
            claim.Lines.Count(l => l.Status.IsOpen() && l.IsReady),
            claim.Lines.Count(l => l.Status.IsOpen() && l.Blockers.Count > 0),
            claim.Lines.Count(l =>
                l.Status
                    is SubsidyClaimLineStatus.FirstPassed
                        or SubsidyClaimLineStatus.SecondPassed
                        or SubsidyClaimLineStatus.PrefecturePassed
                || l.Status.IsPublished()
                || l.Status.IsApproved()
            ),
            claim.Lines.Count(l => l.Status == SubsidyClaimLineStatus.Returned),
            claim.Lines.Count(l => l.Status == SubsidyClaimLineStatus.Rejected)
        )
        {
            Paid = claim.Lines.Count(l => l.Status == SubsidyClaimLineStatus.Paid),
            PaymentReturned = claim.Lines.Count(l => l.Status == SubsidyClaimLineStatus.PaymentReturned),
            Waiting = claim.Lines.Count(l =>
                l.Status.IsInReview()
                || l.Status.IsPublished()
                || l.Status is SubsidyClaimLineStatus.ApprovedForPayment or SubsidyClaimLineStatus.InPaymentBatch
            ),
        };

    private ClaimLineDto ToDto(SubsidyClaimLine line, CheckOutcome? budget) =>
        new()
        {
            Id = line.Id,
            EnrolmentId = line.EnrolmentId,
            TraineeName = line.TraineeName,
            IdMask = line.IdMask,
            Group = SeesFacts ? line.Group : null,
            Amount = line.Amount,
            Days = DaysText(line.Days),
            Attendance = line.AttendedHours is { } attended ? $"{attended}/{line.PlannedHours}" : null,
            Payee = line.Payee,
            PayeeHolder = line.PayeeHolder,
            PayeeAccountMask = line.PayeeAccount?.Mask,
            Status = line.Status,
            Eligible = line.Eligible,
            Ready = line.IsReady,
            Findings = SeesFacts ? Findings(line) : [],
            Blockers = [.. line.Blockers.Select(b => new CodeTextDto(b, texts.Text("Blocker:" + b)))],
            DeterminationHash = line.DeterminationHash,
            EditionId = line.EditionId,
            EditionLabel = line.EditionLabel,
            FirstReviewerName = line.LastDecision(ClaimStep.FirstReview, ClaimDecision.Pass)?.ByName,
            AwaitedStep = line.AwaitedStep,
            DueOn = line.DueOn,
            PrefectureReasons = [.. line.PrefectureReasons.Select(r => new CodeTextDto(r, texts.Text("PrefectureReason:" + r)))],
            PrefectureReviewerName = line.LastDecision(ClaimStep.PrefectureReview, ClaimDecision.Pass)?.ByName,
            SecondReviewerName = line.LastDecision(ClaimStep.SecondReview, ClaimDecision.Pass)?.ByName,
            ReturnReasons = [.. line.ReturnReasons.Select(r => new CodeTextDto(r.Code, SeesFacts ? r.Text : null))],
            Checks = [.. line.Checks.OrderBy(c => CheckOrder(c.Code)).Select(c => Now(ToDto(line, c), budget))],
            UpdatedAt = line.UpdatedAt,
        };

    private LineCheckDto ToDto(SubsidyClaimLine line, LineCheck check)
    {
        var over = line.OverrideOf(check.Code, clock.Today);
        var failed = check.Result == CheckResult.Fail;
        return new LineCheckDto(check.Code, check.Result, check.At, SeesFacts ? Detail(check.Detail) : null)
        {
            NextTryOn = check.NextTryOn,
            Overridable = failed && over is null && line.AwaitedStep is not null && CheckOverrideRules.Codes.Contains(check.Code),
            Override =
                failed && over is not null && scope.InstitutionId is null
                    ? new CheckOverrideDto(over.ByName, over.At, over.ExpiresOn, SeesFacts ? over.Reason : null)
                    : null,
        };
    }

    /// <summary>The budget moves without the claim: what it says now, and what the next decision will store.</summary>
    private LineCheckDto Now(LineCheckDto stored, CheckOutcome? budget) =>
        budget is null || budget.Code != stored.Code || budget.Result == stored.Result
            ? stored
            : stored with
            {
                Result = budget.Result,
                At = clock.Now,
                Detail = Detail(budget.Detail),
            };

    private string? Detail(string? detail) =>
        detail?.StartsWith(RegisterChecks.DetailPrefix, StringComparison.Ordinal) == true
            ? texts.Text("CheckDetail:" + detail[RegisterChecks.DetailPrefix.Length..])
            : detail;

    /// <summary>Days as the worked cases write them: 40, 5.5.</summary>
    public static string? DaysText(decimal? days) => days?.ToString("0.####", CultureInfo.InvariantCulture);

    private static int CheckOrder(string code) => CheckCodes.All.ToList().IndexOf(code);

    private static IReadOnlyList<LineFindingDto> Findings(SubsidyClaimLine line) =>
        line.DeterminationJson is null
            ? []
            :
            [
                .. CanonicalJson
                    .ReadDetermination(Encoding.UTF8.GetBytes(line.DeterminationJson))
                    .Findings.Select(f => new LineFindingDto(f.Code, string.Join(' ', f.Clauses), f.Severity)),
            ];

    /// <summary>Stored as codes and numbers (<c>Pass 38, Return 2</c>), shown in words.</summary>
    private string? ReasonText(StatusChange change) =>
        change.Reason is null
            ? null
            : string.Join(
                ", ",
                change
                    .Reason.Split(", ")
                    .Select(part =>
                        part.Split(' ') is [var decision, var count]
                            ? $"{texts.Text("Decision:" + decision)} {People(count)}"
                            : People(part)
                    )
            );

    private string People(string count) =>
        count.All(char.IsAsciiDigit) ? texts.Text("ClaimHistory:People", new Dictionary<string, object?> { ["Count"] = count }) : count;
}
