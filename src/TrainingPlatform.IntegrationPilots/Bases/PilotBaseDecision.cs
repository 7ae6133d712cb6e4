using TrainingPlatform.Application;
using TrainingPlatform.IntegrationPilots.Decisions;

namespace TrainingPlatform.IntegrationPilots.Bases;

/// <summary>A step of a base with the state it led to.</summary>
internal sealed class PilotBaseDecision : DatedDecision
{
    private PilotBaseDecision() { }

    public PilotBaseDecision(PilotBaseStatus status, DateOnly on, Actor by, string? ground)
        : base(on, by, ground) => Status = status;

    public PilotBaseStatus Status { get; private set; }

    public DatedDecisionDto ToDto() => ToDto(Status);
}
