using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Enterprises;

namespace TrainingPlatform.IntegrationPilots.Plans;

/// <summary>A pilot's plan of three years with its yearly targets. A posted plan is never changed; a later one takes its place.</summary>
internal sealed class PilotPlan : AuditedAggregateRoot, IScoped
{
    public const int Years = 3;

    private readonly List<PlanTarget> _targets = [];

    private PilotPlan() { }

    public PilotPlan(Guid id, PilotEnterprise pilot, PlanContent content, PlanPosting posting)
        : base(id)
    {
        (PilotEnterpriseId, DivisionId, InstitutionId) = (pilot.Id, pilot.DivisionId, pilot.InstitutionId);
        (FirstYear, Goals) = (content.FirstYear, content.Goals);
        (Version, DueOn, PostedOn, PostedByName) = (posting.Version, posting.DueOn, posting.On, posting.By.Name);
        _targets.AddRange(content.Targets);
    }

    public Guid PilotEnterpriseId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public int Version { get; private set; }

    public int FirstYear { get; private set; }

    public string Goals { get; private set; } = "";

    /// <summary>Last day by the pack's months after cultivation began.</summary>
    public DateOnly DueOn { get; private set; }

    public DateOnly PostedOn { get; private set; }

    public string PostedByName { get; private set; } = "";

    public IReadOnlyList<PlanTarget> Targets => _targets;

    /// <summary>Only the first version can be late.</summary>
    public bool PostedLate => Version == 1 && PostedOn > DueOn;
}

/// <summary>What an indicator is to reach in a year.</summary>
internal sealed class PlanTarget
{
    private PlanTarget() { }

    public PlanTarget(string indicator, int year, decimal target) =>
        (Id, Indicator, Year, Target) = (Guid.CreateVersion7(), indicator, year, target);

    public Guid Id { get; private set; }

    public string Indicator { get; private set; } = "";

    public int Year { get; private set; }

    public decimal Target { get; private set; }
}

internal sealed record PlanContent(int FirstYear, string Goals, IReadOnlyList<PlanTarget> Targets);

internal sealed record PlanPosting(int Version, DateOnly DueOn, DateOnly On, Actor By);
