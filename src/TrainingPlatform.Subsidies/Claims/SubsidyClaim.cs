using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Reviews;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Claims;

/// <summary>One batch per class and kind of benefit, with one line per person. Money follows the class's county.</summary>
internal sealed partial class SubsidyClaim : AuditedAggregateRoot, IScoped
{
    private readonly List<SubsidyClaimLine> _lines = [];
    private readonly List<StatusChange> _history = [];

    private SubsidyClaim() { }

    public SubsidyClaim(Guid id, string number, ClaimKind kind, ClassFacts trained, ClaimActor? by, DateTimeOffset at)
        : base(id)
    {
        (Number, Kind, ClassId, ClassNumber, ClassName) = (number, kind, trained.Id, trained.Number, trained.Name);
        (DivisionId, InstitutionId, Measure, StartOn, EndOn) = (
            trained.DivisionId,
            trained.InstitutionId,
            trained.Measure,
            trained.StartOn,
            trained.EndOn
        );
        (OccupationCode, Level, Product, Mode) = (trained.OccupationCode, trained.Level, trained.Product, trained.Mode);
        Status = Unfiled(kind);
        Record(kind == ClaimKind.TrainingSubsidy ? "Created" : "Proposed", by?.UserId, at);
    }

    public string Number { get; private set; } = "";

    public ClaimKind Kind { get; private set; }

    public Guid ClassId { get; private set; }

    public string ClassNumber { get; private set; } = "";

    public string ClassName { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public string Measure { get; private set; } = "";

    public DateOnly StartOn { get; private set; }

    public DateOnly EndOn { get; private set; }

    public string OccupationCode { get; private set; } = "";

    public string Level { get; private set; } = "";

    public string? Product { get; private set; }

    public string? Mode { get; private set; }

    public SubsidyClaimStatus Status { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>The nearest deadline of its lines in review.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Business instant of the last change of any line.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    public IReadOnlyList<SubsidyClaimLine> Lines => _lines;

    public IReadOnlyList<StatusChange> History => _history;

    public Yuan Amount => _lines.Where(CountsInTotal).Aggregate(Yuan.Zero, (sum, l) => sum + l.Amount);

    public SubsidyClaimLine Line(Guid lineId) =>
        _lines.Find(l => l.Id == lineId) ?? throw new EntityNotFoundException(typeof(SubsidyClaimLine), lineId);

    /// <summary>Works open lines out again and adds lines for people who have none yet; filed lines stay as they were filed.</summary>
    public void Redetermine(IReadOnlyList<LineDetermination> determinations, DateTimeOffset at)
    {
        RedeterminePart(determinations, at);
        Settle(at);
    }

    /// <summary>The same for some of the people, with their lines loaded and no others: open lines never move the claim to another stage.</summary>
    public void RedeterminePart(IReadOnlyList<LineDetermination> determinations, DateTimeOffset at)
    {
        Expect(!IsOver, SubsidiesErrorCodes.ClaimNotOpen);
        var present = _lines.ToDictionary(l => l.EnrolmentId);
        var before = _lines.Count;
        foreach (var determination in determinations)
        {
            if (!present.TryGetValue(determination.Person.EnrolmentId, out var line))
                _lines.Add(new SubsidyClaimLine(Guid.CreateVersion7(), this, determination));
            else if (line.Status.IsOpen())
                line.Redetermine(determination);
        }
        TellProposed([.. _lines.Skip(before)]);
        UpdatedAt = at;
    }

    /// <summary>Files the ready ones of the chosen lines (none chosen: all that were not taken back). Blocked lines stay behind and hold nobody up.</summary>
    /// <returns>The lines that were filed.</returns>
    public IReadOnlyList<SubsidyClaimLine> Submit(IReadOnlyCollection<Guid>? lineIds, ClaimActor actor, DateOnly on, DateOnly? dueOn)
    {
        Expect(!IsOver, SubsidiesErrorCodes.ClaimNotOpen);
        var chosen = lineIds is { Count: > 0 };
        var filed = _lines
            .Where(l => (chosen ? lineIds!.Contains(l.Id) : l.Status != SubsidyClaimLineStatus.Withdrawn) && CanSubmit(l) && l.IsReady)
            .ToList();
        Expect(filed.Count > 0, SubsidiesErrorCodes.NothingToSubmit);
        foreach (var line in filed)
            line.Submit(ClaimStep.Submit, actor, on, dueOn);
        Filed(actor, filed.Count);
        return filed;
    }

    /// <summary>The person confirms the own allowance; a line with nothing missing moves on by itself.</summary>
    public void Confirm(Guid lineId, ClaimActor trainee, DateOnly on, DateOnly? dueOn)
    {
        var line = Line(lineId);
        line.Confirm(trainee);
        if (line.IsReady)
        {
            line.Submit(ClaimStep.Confirm, trainee, on, dueOn);
            Filed(trainee, 1);
        }
        Settle(trainee.At);
    }

    /// <summary>Moves confirmed lines on whose last obstacle is gone.</summary>
    public void SubmitConfirmed(DateOnly on, DateOnly? dueOn, DateTimeOffset at)
    {
        foreach (var line in _lines.Where(l => l.Status == SubsidyClaimLineStatus.Confirmed && l.IsReady).ToList())
        {
            var wish = line.LastDecision(ClaimStep.Confirm, ClaimDecision.Confirm)!;
            var trainee = new ClaimActor(wish.ByUserId, wish.ByPersonKey, wish.ByName, at);
            line.Submit(ClaimStep.Confirm, trainee, on, dueOn);
            Filed(trainee, 1);
        }
    }

    public void RefuseByTrainee(Guid lineId, ClaimActor trainee)
    {
        Line(lineId).Refuse(trainee);
        Settle(trainee.At);
    }

    public void Reopen(ClaimActor actor)
    {
        Expect(Status == SubsidyClaimStatus.Withdrawn, SubsidiesErrorCodes.ClaimExists);
        Status = SubsidyClaimStatus.Draft;
        Record("Reopened", actor.UserId, actor.At);
        Settle(actor.At);
    }

    /// <summary>Decisions of one review step, line by line. A line whose reviewer has another part in the case refuses them all.</summary>
    public void Review(ClaimStep step, IReadOnlyList<LineReview> reviews, ClaimActor reviewer, ClassDuties duties, ReviewRules rules)
    {
        foreach (var review in reviews)
        {
            var line = Line(review.LineId);
            ReviewDuties.Check(line, step, reviewer, duties);
            line.Review(step, review, reviewer, rules.DueOn);
        }
        RequirePrefectureAbove(rules);
        TellReturned([.. reviews.Where(r => r.Decision == ClaimDecision.Return).Select(r => r.LineId)]);
        var counts = reviews.GroupBy(r => r.Decision).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Count()}");
        Record(step.ToString(), reviewer.UserId, reviewer.At, string.Join(", ", counts));
        Settle(reviewer.At);
    }

    private bool CanSubmit(SubsidyClaimLine line) =>
        Kind == ClaimKind.TrainingSubsidy
            ? line.Status is SubsidyClaimLineStatus.Draft or SubsidyClaimLineStatus.Returned or SubsidyClaimLineStatus.Withdrawn
            : line.Status is SubsidyClaimLineStatus.Confirmed
                || (
                    line.Status == SubsidyClaimLineStatus.Returned
                    && line.LastDecision(ClaimStep.Confirm, ClaimDecision.Confirm) is not null
                );

    private void Filed(ClaimActor actor, int lines)
    {
        SubmittedAt ??= actor.At;
        Record("Submitted", actor.UserId, actor.At, lines.ToString());
        Settle(actor.At);
    }

    /// <summary>The batch stands where its least advanced live line stands.</summary>
    private void Settle(DateTimeOffset at)
    {
        (Status, UpdatedAt) = (Stage(), at);
        DueOn = _lines.Where(l => l.AwaitedStep is not null).Min(l => l.DueOn);
    }

    private SubsidyClaimStatus Stage()
    {
        bool Any(SubsidyClaimLineStatus status) => _lines.Exists(l => l.Status == status);
        var decided = _lines.Exists(l => l.Decisions.Any(d => d.Step is ClaimStep.FirstReview));
        if (Any(SubsidyClaimLineStatus.Submitted))
            return decided ? SubsidyClaimStatus.FirstReview : SubsidyClaimStatus.Submitted;
        if (_lines.Exists(l => l.AwaitedStep == ClaimStep.FirstReview))
            return SubsidyClaimStatus.FirstReview;
        if (_lines.Exists(l => l.AwaitedStep == ClaimStep.SecondReview))
            return SubsidyClaimStatus.SecondReview;
        if (_lines.Exists(l => l.AwaitedStep == ClaimStep.PrefectureReview || l.Status == SubsidyClaimLineStatus.PrefecturePassed))
            return SubsidyClaimStatus.PrefectureReview;
        if (Any(SubsidyClaimLineStatus.SecondPassed))
            return SubsidyClaimStatus.SecondReview;
        if (Any(SubsidyClaimLineStatus.InNotice))
            return SubsidyClaimStatus.InNotice;
        if (Any(SubsidyClaimLineStatus.NoticePassed))
            return SubsidyClaimStatus.NoticePassed;
        if (Any(SubsidyClaimLineStatus.ApprovedForPayment))
            return SubsidyClaimStatus.ApprovedForPayment;
        if (Any(SubsidyClaimLineStatus.InPaymentBatch) || Any(SubsidyClaimLineStatus.PaymentReturned))
            return SubsidyClaimStatus.InPayment;
        if (Any(SubsidyClaimLineStatus.Returned))
            return SubsidyClaimStatus.FirstReview;
        return HasEnded ? SubsidyClaimStatus.Closed : Unfiled(Kind);
    }

    /// <summary>
    /// Nothing that was filed is under way. Once a line was paid or rejected, lines that nobody ever filed keep the claim open no longer; they may
    /// still be filed, which takes the claim up again.
    /// </summary>
    private bool HasEnded =>
        _lines.Count > 0
        && (
            _lines.All(l => l.Status.IsOver())
            || (_lines.Exists(l => l.Status.IsDecidedForGood()) && _lines.All(l => l.Status.IsOver() || l.Status.IsUnfiled()))
        );

    /// <summary>Where a claim of the kind stands while nobody has filed anything in it.</summary>
    internal static SubsidyClaimStatus Unfiled(ClaimKind kind) =>
        kind == ClaimKind.TrainingSubsidy ? SubsidyClaimStatus.Draft : SubsidyClaimStatus.Proposed;

    private static bool CountsInTotal(SubsidyClaimLine line) =>
        line.Status is not (SubsidyClaimLineStatus.Rejected or SubsidyClaimLineStatus.RefusedByTrainee or SubsidyClaimLineStatus.Withdrawn);

    private void Record(string action, Guid? by, DateTimeOffset at, string? reason = null) =>
        _history.Add(new StatusChange(action, by, at, reason));

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("ClaimNo", Number);
    }
}
