using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Milestones;

/// <summary>A milestone whose planned last day has passed without its end. Raised once for that day, settled when it ended or was planned anew.</summary>
internal sealed class MilestoneAlert : Entity, IScoped
{
    private MilestoneAlert() { }

    public MilestoneAlert(Guid id, MilestonePlan plan, Milestone milestone, DateTimeOffset at)
        : base(id)
    {
        (PlanId, OwnerKind, OwnerId, OwnerName) = (plan.Id, plan.OwnerKind, plan.OwnerId, plan.OwnerName);
        (DivisionId, InstitutionId) = (plan.DivisionId, plan.InstitutionId);
        (Code, Name, DueOn, RaisedAt) = (milestone.Code, milestone.Name, milestone.PlannedTo, at);
    }

    public Guid PlanId { get; private set; }

    public MilestoneOwnerKind OwnerKind { get; private set; }

    public Guid OwnerId { get; private set; }

    public string OwnerName { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    public DateTimeOffset RaisedAt { get; private set; }

    public DateTimeOffset? SettledAt { get; private set; }

    public void Settle(DateTimeOffset at) => SettledAt ??= at;
}
