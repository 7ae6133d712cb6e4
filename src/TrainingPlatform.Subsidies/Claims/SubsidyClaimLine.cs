using TrainingPlatform.Domain;
using TrainingPlatform.Identifiers;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Subsidies.Claims;

/// <summary>One person's share of a claim. Lines move alone: what happens to one never holds another.</summary>
internal sealed partial class SubsidyClaimLine : Entity, IScoped
{
    private readonly List<LineDecision> _decisions = [];
    private readonly List<LineCheck> _checks = [];

    private SubsidyClaimLine() { }

    internal SubsidyClaimLine(Guid id, SubsidyClaim claim, LineDetermination determination)
        : base(id)
    {
        (ClaimId, ClassId, ClassName, Kind) = (claim.Id, claim.ClassId, claim.ClassName, claim.Kind);
        (DivisionId, InstitutionId) = (claim.DivisionId, claim.InstitutionId);
        (EnrolmentId, TraineeId) = (determination.Person.EnrolmentId, determination.Person.TraineeId);
        Status = claim.Kind == ClaimKind.TrainingSubsidy ? SubsidyClaimLineStatus.Draft : SubsidyClaimLineStatus.Proposed;
        Redetermine(determination);
    }

    public Guid ClaimId { get; private set; }

    public Guid ClassId { get; private set; }

    public string ClassName { get; private set; } = "";

    public ClaimKind Kind { get; private set; }

    public Guid EnrolmentId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public Guid? TraineeUserId { get; private set; }

    public string? TraineePersonKey { get; private set; }

    public string TraineeName { get; private set; } = "";

    public string IdMask { get; private set; } = "";

    public SubsidyClaimLineStatus Status { get; private set; }

    /// <summary>The step that put the line on hold and may take it up again.</summary>
    public ClaimStep? HeldAt { get; private set; }

    public string? FactsJson { get; private set; }

    public string? DeterminationJson { get; private set; }

    public string? DeterminationHash { get; private set; }

    public Guid? EditionId { get; private set; }

    public string? EditionLabel { get; private set; }

    public Yuan Amount { get; private set; }

    public bool Eligible { get; private set; }

    /// <summary>Account code of the fund that pays, as the edition names it for the kind.</summary>
    public string? Fund { get; private set; }

    public string? Group { get; private set; }

    public decimal? Days { get; private set; }

    public int? AttendedHours { get; private set; }

    public int? PlannedHours { get; private set; }

    public string? Payee { get; private set; }

    /// <summary>An allowance always goes to the person; a training subsidy to the institution, or to the person who paid the fee.</summary>
    public bool IsPaidToTrainee => Kind == ClaimKind.LivingAllowance || Payee == Payments.PayeeCodes.Trainee;

    public string? PayeeHolder { get; private set; }

    public string? PayeeBank { get; private set; }

    public SealedValue? PayeeAccount { get; private set; }

    public IReadOnlyList<string> Blockers { get; private set; } = [];

    public IReadOnlyList<ReturnReason> ReturnReasons { get; private set; } = [];

    /// <summary>The day of filing. A line that was returned and comes back was filed on its first day.</summary>
    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>Last day of the review step the line waits for, in working days of the pack.</summary>
    public DateOnly? DueOn { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public IReadOnlyList<LineDecision> Decisions => _decisions;

    public IReadOnlyList<LineCheck> Checks => _checks;

    /// <summary>Entitled to an amount and nothing missing.</summary>
    public bool IsReady => Eligible && Amount > Yuan.Zero && Blockers.Count == 0 && DeterminationHash is not null;

    public bool HasFailedCheck => _checks.Any(c => c.Result == CheckResult.Fail);

    /// <summary>The review that the line waits for; null when no office has it.</summary>
    public ClaimStep? AwaitedStep =>
        Status switch
        {
            SubsidyClaimLineStatus.Submitted => ClaimStep.FirstReview,
            SubsidyClaimLineStatus.FirstPassed => ClaimStep.SecondReview,
            SubsidyClaimLineStatus.SecondPassed when NeedsPrefectureReview => ClaimStep.PrefectureReview,
            SubsidyClaimLineStatus.OnHold => HeldAt,
            _ => null,
        };

    public LineDecision? LastDecision(ClaimStep step, ClaimDecision decision) =>
        _decisions.LastOrDefault(d => d.Step == step && d.Decision == decision);

    /// <summary>Takes the answer of the policy; only while the line is open. What was filed stays as it was filed.</summary>
    internal void Redetermine(LineDetermination determination)
    {
        Expect(Status.IsOpen(), SubsidiesErrorCodes.LineFrozen);
        var (person, answer) = (determination.Person, determination.Answer);
        (TraineeUserId, TraineePersonKey, TraineeName, IdMask) = (person.UserId, person.PersonKey, person.Name, person.IdMask);
        (FactsJson, DeterminationJson, DeterminationHash) = (answer?.FactsJson, answer?.DeterminationJson, answer?.Hash);
        (EditionId, EditionLabel, Fund) = (answer?.EditionId, answer?.EditionLabel, answer?.Fund);
        (Amount, Eligible, Group) = (answer?.Amount ?? Yuan.Zero, answer?.Eligible ?? false, answer?.Group);
        (Days, AttendedHours, PlannedHours, Payee) = (answer?.Days, answer?.AttendedHours, answer?.PlannedHours, answer?.Payee);
        Blockers = [.. determination.Blockers];
        (PayeeHolder, PayeeBank) = (determination.Account?.Holder, determination.Account?.BankName);
        PayeeAccount = determination.Account?.Number is { } n ? new SealedValue(n.Cipher, n.Lookup, n.Mask) : null;
        WriteChecks(determination.Checks, determination.At);
        UpdatedAt = determination.At;
    }

    internal void Submit(ClaimStep step, ClaimActor actor, DateOnly on, DateOnly? dueOn)
    {
        Expect(IsReady, SubsidiesErrorCodes.LineNotReady);
        (SubmittedOn, DueOn, ReturnReasons, HeldAt) = (SubmittedOn ?? on, dueOn, [], null);
        Write(step, ClaimDecision.Submit, actor);
        Status = SubsidyClaimLineStatus.Submitted;
    }

    /// <summary>The person wants the allowance. A refusal may be taken back while the line is open.</summary>
    internal void Confirm(ClaimActor trainee)
    {
        Expect(Kind == ClaimKind.LivingAllowance && Status.IsOpen(), SubsidiesErrorCodes.LineNotProposed);
        Write(ClaimStep.Confirm, ClaimDecision.Confirm, trainee);
        Status = SubsidyClaimLineStatus.Confirmed;
    }

    /// <summary>One decision of one review step; passing a line with a failed check is impossible.</summary>
    internal void Review(ClaimStep step, LineReview review, ClaimActor reviewer, DateOnly? dueOn)
    {
        ExpectAwaited(step, reviewer);
        if (review.Decision == ClaimDecision.Pass)
        {
            Expect(!OpenFailures(BusinessTime.Day(reviewer.At)).Any(), SubsidiesErrorCodes.LineHasFailedCheck);
            Expect(IsReady, SubsidiesErrorCodes.LineNotReady);
        }
        else
            Expect(review.Reasons.Count > 0, SubsidiesErrorCodes.ReasonMissing);
        Expect(review.Decision != ClaimDecision.Return || ToldBefore(review.Reasons), SubsidiesErrorCodes.ReturnedBefore);
        HeldAt = review.Decision == ClaimDecision.Hold ? step : null;
        ReturnReasons = review.Decision == ClaimDecision.Pass ? [] : review.Told;
        Write(step, review.Decision, reviewer, review.Reasons, review.Note);
        Status = review.Decision switch
        {
            ClaimDecision.Pass when step == ClaimStep.FirstReview => SubsidyClaimLineStatus.FirstPassed,
            ClaimDecision.Pass when step == ClaimStep.SecondReview => SubsidyClaimLineStatus.SecondPassed,
            ClaimDecision.Pass => SubsidyClaimLineStatus.PrefecturePassed,
            ClaimDecision.Return => SubsidyClaimLineStatus.Returned,
            ClaimDecision.Reject => SubsidyClaimLineStatus.Rejected,
            ClaimDecision.Hold => SubsidyClaimLineStatus.OnHold,
            _ => throw new BusinessException(SubsidiesErrorCodes.DecisionUnknown),
        };
        DueOn =
            review.Decision == ClaimDecision.Hold ? DueOn
            : AwaitedStep is null ? null
            : dueOn;
    }

    internal void ApprovePayment(ClaimActor approver)
    {
        Expect(Status == SubsidyClaimLineStatus.NoticePassed, SubsidiesErrorCodes.LineNoticeNotPassed);
        Expect(MayGoOn(BusinessTime.Day(approver.At)), SubsidiesErrorCodes.LineNotReady);
        Write(ClaimStep.PaymentApproval, ClaimDecision.Approve, approver);
        Status = SubsidyClaimLineStatus.ApprovedForPayment;
    }

    /// <summary>Something changed since the reviews: the line goes back to the first review, by itself, with the failed check on it.</summary>
    internal void HoldBeforePayment(CheckOutcome failed, ClaimActor approver)
    {
        Expect(Status == SubsidyClaimLineStatus.NoticePassed, SubsidiesErrorCodes.LineNoticeNotPassed);
        WriteCheck(failed, approver.At);
        HoldBack(ClaimStep.PaymentApproval, approver);
    }

    /// <summary>A check stands against the line by now: it goes back to the first review, alone.</summary>
    internal void HoldBack(ClaimStep step, ClaimActor officer)
    {
        IReadOnlyList<ReturnReason> reasons = [new(ReturnReasonCodes.FactsChanged)];
        Write(step, ClaimDecision.Hold, officer, reasons);
        BackToFirstReview(reasons, officer.At);
    }

    private void BackToFirstReview(IReadOnlyList<ReturnReason> reasons, DateTimeOffset at) =>
        (Status, HeldAt, ReturnReasons, GrantNumber, UpdatedAt) = (SubsidyClaimLineStatus.OnHold, ClaimStep.FirstReview, reasons, null, at);

    private void Write(
        ClaimStep step,
        ClaimDecision decision,
        ClaimActor actor,
        IReadOnlyList<ReturnReason>? reasons = null,
        string? note = null
    )
    {
        _decisions.Add(new LineDecision(step, decision, actor, reasons ?? [], note));
        UpdatedAt = actor.At;
    }

    private void WriteChecks(IReadOnlyList<CheckOutcome> outcomes, DateTimeOffset at)
    {
        _checks.RemoveAll(c => outcomes.All(o => o.Code != c.Code));
        foreach (var outcome in outcomes)
            WriteCheck(outcome, at);
    }

    private void WriteCheck(CheckOutcome outcome, DateTimeOffset at)
    {
        if (_checks.Find(c => c.Code == outcome.Code) is { } check)
            check.Set(outcome, at);
        else
            _checks.Add(new LineCheck(outcome, at));
    }

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Name", TraineeName);
    }
}

/// <summary>A reviewer's decision on one line, each reason with the reviewer's own words for it.</summary>
internal sealed record LineReview(Guid LineId, ClaimDecision Decision, IReadOnlyList<ReturnReason> Reasons, string? Note)
{
    /// <summary>The reasons as those concerned read them: a remark on the whole stands for a reason without words of its own.</summary>
    public IReadOnlyList<ReturnReason> Told => [.. Reasons.Select(r => r with { Text = r.Text ?? Note })];
}
