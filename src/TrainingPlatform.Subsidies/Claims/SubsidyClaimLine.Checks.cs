using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Claims;

internal sealed partial class SubsidyClaimLine
{
    private readonly List<CheckOverride> _overrides = [];

    public IReadOnlyList<CheckOverride> Overrides => _overrides;

    /// <summary>Failed checks for which nobody answers on that day.</summary>
    public IEnumerable<LineCheck> OpenFailures(DateOnly on) =>
        _checks.Where(c => c.Result == CheckResult.Fail && OverrideOf(c.Code, on) is null);

    /// <summary>Entitled, complete and payable, and no check stands against it.</summary>
    public bool MayGoOn(DateOnly on) => IsReady && PayeeAccount is not null && !OpenFailures(on).Any();

    public CheckOverride? OverrideOf(string checkCode, DateOnly on) =>
        _overrides.LastOrDefault(o => o.CheckCode == checkCode && o.ExpiresOn >= on);

    /// <summary>Answers for one failed check. The one who does so decides the line only after somebody else has.</summary>
    /// <exception cref="BusinessException">The check did not fail, is an answer of the policy, or the person benefits.</exception>
    internal void OverrideCheck(string checkCode, string reason, DateOnly expiresOn, ClaimActor actor, ClassDuties duties)
    {
        Expect(AwaitedStep is not null, SubsidiesErrorCodes.LineNotInThisReview);
        Expect(CheckOverrideRules.Codes.Contains(checkCode), SubsidiesErrorCodes.CheckNotOverridable);
        Expect(_checks.Exists(c => c.Code == checkCode && c.Result == CheckResult.Fail), SubsidiesErrorCodes.CheckNotFailed);
        ReviewDuties.CheckBenefit(this, actor, duties);
        _overrides.Add(new CheckOverride(checkCode, reason, expiresOn, actor));
        UpdatedAt = actor.At;
    }

    /// <summary>Answered for a check of this line, and nobody else has decided since.</summary>
    public bool OverrodeSinceLastDecision(ClaimActor actor)
    {
        var decided = _decisions
            .Where(d => d.Step is ClaimStep.FirstReview or ClaimStep.SecondReview or ClaimStep.PrefectureReview)
            .Select(d => (DateTimeOffset?)d.At)
            .Max();
        return _overrides.Exists(o => actor.IsSame(o.ByUserId, o.ByPersonKey) && (decided is null || o.At >= decided));
    }

    /// <summary>What the check says now, whatever it said.</summary>
    internal void RenewCheck(CheckOutcome outcome, DateTimeOffset at) => WriteCheck(outcome, at);

    /// <summary>An outside register that was silent was asked again. A failure that comes after the reviews brings the line back to the first of them.</summary>
    /// <returns>Whether the line was put on hold.</returns>
    internal bool AnswerChecks(IReadOnlyList<CheckOutcome> outcomes, DateTimeOffset at)
    {
        foreach (var outcome in outcomes.Where(o => _checks.Exists(c => c.Code == o.Code && c.Result == CheckResult.Unavailable)))
            WriteCheck(outcome, at);
        if (!IsReadyForNotice || !OpenFailures(BusinessTime.Day(at)).Any())
            return false;
        BackToFirstReview([new ReturnReason(ReturnReasonCodes.FactsChanged)], at);
        return true;
    }

    /// <summary>The policy would answer today what was reviewed, and nothing is missing.</summary>
    public bool IsStill(LineDetermination now) =>
        now.Answer is { } answer
        && answer.Eligible == Eligible
        && answer.Amount == Amount
        && answer.Payee == Payee
        && now.Blockers.Count == 0;

    /// <summary>
    /// The person's ID number was corrected. What asks under it is asked again, and a line that is no longer what was reviewed cannot pass; after the
    /// reviews, and before a payment batch has it, it goes back to the first of them. One in a public list waits for the approval of payment.
    /// </summary>
    /// <returns>Whether the line was put on hold.</returns>
    internal bool Recheck(LineDetermination now, DateTimeOffset at)
    {
        if (!Status.IsInReview() && !Status.IsPublished() && Status != SubsidyClaimLineStatus.ApprovedForPayment)
            return false;
        foreach (var outcome in now.Checks.Where(c => RegisterChecks.AboutNumber.Contains(c.Code)))
            WriteCheck(outcome, at);
        if (!IsStill(now))
            WriteCheck(new CheckOutcome(CheckCodes.Unchanged, CheckResult.Fail), at);
        UpdatedAt = at;
        if (!(IsReadyForNotice || Status == SubsidyClaimLineStatus.ApprovedForPayment) || !OpenFailures(BusinessTime.Day(at)).Any())
            return false;
        BackToFirstReview([new ReturnReason(ReturnReasonCodes.FactsChanged)], at);
        return true;
    }
}
