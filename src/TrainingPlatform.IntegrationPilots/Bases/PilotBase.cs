using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Decisions;

namespace TrainingPlatform.IntegrationPilots.Bases;

/// <summary>What a proposal says about a base.</summary>
internal sealed record BaseProposal
{
    public required string Name { get; init; }

    /// <summary>Who builds it, as it is called.</summary>
    public required string BuilderName { get; init; }

    public required string Trade { get; init; }

    public required int PlannedPlaces { get; init; }

    public required Guid DivisionId { get; init; }

    /// <summary>The registered school or enterprise that keeps the base's records; its accounts see the row.</summary>
    public Guid? PartnerId { get; init; }
}

/// <summary>A step to take: the state it leads to, the day from which it holds, its document or reason, and the places found at the acceptance.</summary>
internal sealed record BaseStep(PilotBaseStatus To, DateOnly On, string? Ground, int? AcceptedPlaces);

/// <summary>A training base from its proposal to its use (C17.4, C17.5): states with day and decider, money granted, places and their use.</summary>
internal sealed class PilotBase : AuditedAggregateRoot, IScoped
{
    private readonly List<PilotBaseDecision> _decisions = [];
    private readonly List<BaseFunding> _funding = [];
    private readonly List<BaseOccupancy> _occupancy = [];

    private PilotBase() { }

    public PilotBase(Guid id, string number, BaseProposal proposal, Actor by, DateOnly on)
        : base(id)
    {
        (Number, Name, BuilderName, Trade) = (number, proposal.Name, proposal.BuilderName, proposal.Trade);
        (DivisionId, InstitutionId, PlannedPlaces) = (proposal.DivisionId, proposal.PartnerId, proposal.PlannedPlaces);
        _decisions.Add(new PilotBaseDecision(PilotBaseStatus.Proposed, on, by, null));
    }

    public string Number { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string BuilderName { get; private set; } = "";

    public string Trade { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public PilotBaseStatus Status { get; private set; }

    public int PlannedPlaces { get; private set; }

    /// <summary>Training places found at the acceptance.</summary>
    public int? AcceptedPlaces { get; private set; }

    public IReadOnlyList<PilotBaseDecision> Decisions => _decisions;

    public IReadOnlyList<BaseFunding> Funding => _funding;

    public IReadOnlyList<BaseOccupancy> Occupancy => _occupancy;

    public Yuan Budget => _funding.Aggregate(Yuan.Zero, (sum, f) => sum + f.Amount);

    /// <summary>Money may be spent from the day it is granted, not while the base is suspended.</summary>
    public bool MaySpend =>
        Status is PilotBaseStatus.Funded or PilotBaseStatus.UnderConstruction or PilotBaseStatus.Accepted or PilotBaseStatus.InUse;

    /// <summary>States that may follow. A suspended base goes back to where it was.</summary>
    public IReadOnlyList<PilotBaseStatus> Next =>
        Status switch
        {
            PilotBaseStatus.Proposed => [PilotBaseStatus.Approved],
            PilotBaseStatus.Approved => [PilotBaseStatus.Funded, PilotBaseStatus.Suspended],
            PilotBaseStatus.Funded => [PilotBaseStatus.UnderConstruction, PilotBaseStatus.Suspended],
            PilotBaseStatus.UnderConstruction => [PilotBaseStatus.Accepted, PilotBaseStatus.Suspended],
            PilotBaseStatus.Accepted => [PilotBaseStatus.InUse, PilotBaseStatus.Suspended],
            PilotBaseStatus.InUse => [PilotBaseStatus.Suspended],
            _ => [_decisions.InOrder().Last(d => d.Status != PilotBaseStatus.Suspended).Status],
        };

    public PilotBaseStatus? StatusOn(DateOnly day) => _decisions.Where(d => d.On <= day).InOrder().LastOrDefault()?.Status;

    /// <summary>Takes the next step. Whoever proposed the base decides nothing about it; no money, no start; no acceptance without its document and places.</summary>
    public void Decide(BaseStep step, Actor by)
    {
        Expect(Next.Contains(step.To), IntegrationPilotsErrorCodes.BaseNotInState);
        var proposed = _decisions.InOrder().First();
        Expect(!by.IsSame(proposed.ByUserId, proposed.ByPersonKey), IntegrationPilotsErrorCodes.SamePerson);
        Expect(step.To != PilotBaseStatus.Funded || Budget > Yuan.Zero, IntegrationPilotsErrorCodes.BaseWithoutMoney);
        DecisionDays.ExpectNotBefore(_decisions.Max(d => d.On), step.On);
        var resumed = Status == PilotBaseStatus.Suspended;
        if (step.To == PilotBaseStatus.Accepted && !resumed)
            AcceptedPlaces = step.AcceptedPlaces;
        Status = step.To;
        _decisions.Add(new PilotBaseDecision(step.To, step.On, by, step.Ground));
    }

    public void Grant(BaseFunding funding)
    {
        Expect(Status is not (PilotBaseStatus.Proposed or PilotBaseStatus.Suspended), IntegrationPilotsErrorCodes.BaseNotInState);
        _funding.Add(funding);
    }

    /// <summary>Puts the count of a quarter in the place of an earlier one. A base is counted once it is in use.</summary>
    public void ReportOccupancy(BaseOccupancy quarter)
    {
        Expect(Status == PilotBaseStatus.InUse, IntegrationPilotsErrorCodes.BaseNotInState);
        _occupancy.RemoveAll(o => o.Year == quarter.Year && o.Quarter == quarter.Quarter);
        _occupancy.Add(quarter);
    }

    public void ExpectSpending() => Expect(MaySpend, IntegrationPilotsErrorCodes.BaseNotInState);

    private void Expect(bool holds, string code)
    {
        if (!holds)
            throw new BusinessException(code).WithData("Number", Number);
    }
}
