using TrainingPlatform.Application;
using TrainingPlatform.IntegrationPilots.Decisions;

namespace TrainingPlatform.IntegrationPilots.Enterprises;

/// <summary>A step of an enterprise with the state it led to.</summary>
internal sealed class PilotEnterpriseDecision : DatedDecision
{
    private PilotEnterpriseDecision() { }

    public PilotEnterpriseDecision(PilotEnterpriseStatus status, DateOnly on, Actor by, string? ground)
        : base(on, by, ground) => Status = status;

    public PilotEnterpriseStatus Status { get; private set; }

    public DatedDecisionDto ToDto() => ToDto(Status);
}
