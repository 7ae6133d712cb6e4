using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Milestones;

/// <summary>The milestones of a base, city or enterprise. A new plan keeps what has happened and says why it was changed; the first end stays in view.</summary>
internal sealed class MilestonePlan : AuditedAggregateRoot, IScoped
{
    private readonly List<Milestone> _milestones = [];

    private MilestonePlan() { }

    public MilestonePlan(Guid id, MilestoneOwner owner)
        : base(id)
    {
        (OwnerKind, OwnerId, OwnerName) = (owner.Kind, owner.Id, owner.Name);
        (DivisionId, InstitutionId) = (owner.DivisionId, owner.InstitutionId);
    }

    public MilestoneOwnerKind OwnerKind { get; private set; }

    public Guid OwnerId { get; private set; }

    public string OwnerName { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public int Version { get; private set; }

    /// <summary>The end as the first version planned it.</summary>
    public DateOnly FirstEnd { get; private set; }

    /// <summary>Why the plan was changed; null for the first version.</summary>
    public string? Reason { get; private set; }

    public string PlannedByName { get; private set; } = "";

    public DateTimeOffset PlannedAt { get; private set; }

    public IReadOnlyList<Milestone> Milestones => _milestones;

    public IReadOnlyList<PlannedStep> Steps =>
        [.. _milestones.OrderBy(m => m.PlannedFrom).ThenBy(m => m.Code, StringComparer.Ordinal).Select(m => m.ToStep())];

    public Schedule ScheduleOn(DateOnly today) => CriticalPath.Of(Steps, today);

    /// <summary>Puts a plan in the place of the last one. What has begun cannot be planned away.</summary>
    public void Replace(IReadOnlyList<Milestone> planned, string? reason, Actor by)
    {
        var begun = _milestones.Where(m => m.StartedOn is not null || m.EndedOn is not null).ToList();
        if (begun.Find(b => planned.All(p => p.Code != b.Code)) is { } lost)
            throw Refusal(IntegrationPilotsErrorCodes.MilestoneBegun, lost.Code);
        foreach (var milestone in planned)
            milestone.TakeOver(begun.Find(b => b.Code == milestone.Code));
        _milestones.Clear();
        _milestones.AddRange(planned);
        if (Version == 0)
            FirstEnd = planned.Max(m => m.PlannedTo);
        (Version, Reason, PlannedByName, PlannedAt) = (Version + 1, reason, by.Name, by.At);
    }

    public void Report(string code, MilestoneReport report, Actor by)
    {
        var milestone = _milestones.Find(m => m.Code == code) ?? throw Refusal(IntegrationPilotsErrorCodes.MilestoneUnknown, code);
        milestone.Report(report, by);
    }

    private static BusinessException Refusal(string code, string milestone) => new BusinessException(code).WithData("Code", milestone);
}

/// <summary>When a milestone began and ended, and the document that shows it.</summary>
internal sealed record MilestoneReport(DateOnly? StartedOn, DateOnly? EndedOn, string? Reference);

/// <summary>One milestone: planned days, predecessors, and when it really began and ended.</summary>
internal sealed class Milestone
{
    private Milestone() { }

    public Milestone(string code, string name, DateOnly from, DateOnly to, IReadOnlyList<string> after) =>
        (Id, Code, Name, PlannedFrom, PlannedTo, Predecessors) = (Guid.CreateVersion7(), code, name, from, to, [.. after]);

    public Guid Id { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public DateOnly PlannedFrom { get; private set; }

    public DateOnly PlannedTo { get; private set; }

    public List<string> Predecessors { get; private set; } = [];

    public DateOnly? StartedOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public string? Reference { get; private set; }

    public string? ReportedByName { get; private set; }

    public PlannedStep ToStep() =>
        new()
        {
            Code = Code,
            From = PlannedFrom,
            To = PlannedTo,
            After = Predecessors,
            Started = StartedOn,
            Ended = EndedOn,
        };

    public void Report(MilestoneReport report, Actor by) =>
        (StartedOn, EndedOn, Reference, ReportedByName) = (report.StartedOn, report.EndedOn, report.Reference, by.Name);

    internal void TakeOver(Milestone? earlier)
    {
        if (earlier is not null)
            (StartedOn, EndedOn, Reference, ReportedByName) = (
                earlier.StartedOn,
                earlier.EndedOn,
                earlier.Reference,
                earlier.ReportedByName
            );
    }
}
