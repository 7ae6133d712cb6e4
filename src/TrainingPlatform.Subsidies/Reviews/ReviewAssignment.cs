using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>Who has taken a review step of a claim. Without one, whoever may review it may take it.</summary>
internal sealed class ReviewAssignment : AuditedAggregateRoot, IScoped
{
    private ReviewAssignment() { }

    public ReviewAssignment(SubsidyClaim claim, ClaimStep step, ClaimActor reviewer)
        : base(Guid.CreateVersion7())
    {
        (ClaimId, DivisionId, Step) = (claim.Id, claim.DivisionId, step);
        Take(reviewer);
    }

    public Guid ClaimId { get; private set; }

    public ClaimStep Step { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    /// <summary>Null after it was given back.</summary>
    public Guid? ReviewerId { get; private set; }

    public string? ReviewerName { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid ByUserId { get; private set; }

    public bool IsOfAnother(Guid userId) => ReviewerId is { } id && id != userId;

    public void Take(ClaimActor reviewer) => Set(reviewer.UserId, reviewer.Name, reviewer);

    /// <summary>From one colleague to another.</summary>
    public void HandOver(Guid toUserId, string toName, ClaimActor by) => Set(toUserId, toName, by);

    public void GiveBack(ClaimActor by) => Set(null, null, by);

    private void Set(Guid? reviewerId, string? name, ClaimActor by) =>
        (ReviewerId, ReviewerName, ByUserId, At) = (reviewerId, name, by.UserId, by.At);
}

/// <summary>A review step that ran past its last day and was told to the office above. One per claim, step and day.</summary>
internal sealed class ReviewEscalation : Entity, IScoped
{
    private ReviewEscalation() { }

    public ReviewEscalation(Guid claimId, Guid divisionId, ClaimStep step, DateOnly dueOn, DateTimeOffset at)
        : base(Guid.CreateVersion7())
    {
        (ClaimId, DivisionId, Step, DueOn, At) = (claimId, divisionId, step, dueOn, at);
    }

    public Guid ClaimId { get; private set; }

    public ClaimStep Step { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }
}
