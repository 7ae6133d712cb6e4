using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Decisions;

namespace TrainingPlatform.IntegrationPilots.Cities;

/// <summary>States of a city, as the pack's <c>industry_education.city_pilot.states</c> writes them (C17.3, R26).</summary>
internal enum PilotCityStatus
{
    Candidate,
    Submitted,
    Approved,
    NotApproved,
    Closed,
}

/// <summary>A step to take: the state it leads to, the day from which it holds, and its document or reason.</summary>
internal sealed record CityStep(PilotCityStatus To, DateOnly On, string? Ground);

/// <summary>A prefecture or city that asks to become a national pilot city: candidate, submitted, approved or not.</summary>
internal sealed class PilotCity : AuditedAggregateRoot, IScoped
{
    private readonly List<PilotCityDecision> _decisions = [];

    private PilotCity() { }

    public PilotCity(Guid id, Guid divisionId, Actor by, DateOnly on)
        : base(id)
    {
        DivisionId = divisionId;
        _decisions.Add(new PilotCityDecision(PilotCityStatus.Candidate, on, by, null));
    }

    /// <summary>The city itself.</summary>
    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public PilotCityStatus Status { get; private set; }

    public IReadOnlyList<PilotCityDecision> Decisions => _decisions;

    public IReadOnlyList<PilotCityStatus> Next =>
        Status switch
        {
            PilotCityStatus.Candidate => [PilotCityStatus.Submitted, PilotCityStatus.Closed],
            PilotCityStatus.Submitted => [PilotCityStatus.Approved, PilotCityStatus.NotApproved],
            PilotCityStatus.NotApproved => [PilotCityStatus.Candidate, PilotCityStatus.Closed],
            PilotCityStatus.Approved => [PilotCityStatus.Closed],
            _ => [],
        };

    public PilotCityStatus? StatusOn(DateOnly day) => _decisions.Where(d => d.On <= day).InOrder().LastOrDefault()?.Status;

    public void Decide(CityStep step, Actor by)
    {
        if (!Next.Contains(step.To))
            throw new BusinessException(IntegrationPilotsErrorCodes.CityNotInState);
        DecisionDays.ExpectNotBefore(_decisions.Max(d => d.On), step.On);
        Status = step.To;
        _decisions.Add(new PilotCityDecision(step.To, step.On, by, step.Ground));
    }
}

/// <summary>A step of a city with the state it led to.</summary>
internal sealed class PilotCityDecision : DatedDecision
{
    private PilotCityDecision() { }

    public PilotCityDecision(PilotCityStatus status, DateOnly on, Actor by, string? ground)
        : base(on, by, ground) => Status = status;

    public PilotCityStatus Status { get; private set; }

    public DatedDecisionDto ToDto() => ToDto(Status);
}
