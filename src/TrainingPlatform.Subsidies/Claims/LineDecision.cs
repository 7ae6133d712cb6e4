using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Claims;

/// <summary>The steps of a line; one person acts in one step of a line only. Text: <c>Step:{step}</c>.</summary>
internal enum ClaimStep
{
    Submit,
    Confirm,
    FirstReview,
    SecondReview,
    PrefectureReview,

    /// <summary>Publishing a list decides nothing: it may meet any other step in one person.</summary>
    Notice,
    Objection,
    PaymentApproval,
}

/// <summary>What was decided at a step. Text: <c>Decision:{decision}</c>.</summary>
internal enum ClaimDecision
{
    Submit,
    Confirm,
    Refuse,
    Pass,
    Return,
    Reject,
    Hold,
    Approve,
    Withdraw,
    Publish,
    Dismiss,
}

/// <summary>One entry of a line's case file: who decided what, when and why. Append-only.</summary>
internal sealed class LineDecision
{
    private LineDecision() { }

    public LineDecision(ClaimStep step, ClaimDecision decision, ClaimActor actor, IReadOnlyList<ReturnReason> reasons, string? note)
    {
        (Id, Step, Decision, Reasons, Note) = (Guid.CreateVersion7(), step, decision, [.. reasons], note);
        (ByUserId, ByPersonKey, ByName, At) = (actor.UserId, actor.PersonKey, actor.Name, actor.At);
    }

    public Guid Id { get; private set; }

    public ClaimStep Step { get; private set; }

    public ClaimDecision Decision { get; private set; }

    public Guid ByUserId { get; private set; }

    public string? ByPersonKey { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Every reason with the words that the officer gave for it.</summary>
    public IReadOnlyList<ReturnReason> Reasons { get; private set; } = [];

    public string? Note { get; private set; }
}
