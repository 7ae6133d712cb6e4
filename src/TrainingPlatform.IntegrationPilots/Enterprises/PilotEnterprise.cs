using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.IntegrationPilots.Decisions;

namespace TrainingPlatform.IntegrationPilots.Enterprises;

/// <summary>What an enterprise writes into its application.</summary>
internal sealed record PilotApplication
{
    public required string Industry { get; init; }

    /// <summary>Vocational schools it works with.</summary>
    public required string PartnerSchools { get; init; }

    public required string Cooperation { get; init; }

    /// <summary>Registered institutions whose classes count for the pilot.</summary>
    public required IReadOnlyList<Guid> PartnerIds { get; init; }
}

/// <summary>An enterprise on its way to the list of industry-education enterprises (R25): it builds first and is recognised later, and may be removed.</summary>
internal sealed class PilotEnterprise : AuditedAggregateRoot, IScoped
{
    private readonly List<PilotEnterpriseDecision> _decisions = [];

    private PilotEnterprise() { }

    public PilotEnterprise(Guid id, string number, PilotApplicant applicant, PilotApplication application, Actor by, DateOnly on)
        : base(id)
    {
        (Number, DivisionId, InstitutionId, ActiveEnterpriseId) = (
            number,
            applicant.DivisionId,
            applicant.EnterpriseId,
            applicant.EnterpriseId
        );
        (Name, SocialCreditCode) = (applicant.Name, applicant.SocialCreditCode);
        (Industry, PartnerSchools, Cooperation, PartnerIds) = (
            application.Industry,
            application.PartnerSchools,
            application.Cooperation,
            [.. application.PartnerIds]
        );
        Enter(PilotEnterpriseStatus.Applied, on, by, null);
    }

    public string Number { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    /// <summary>The enterprise in the institution registry: its accounts see the row.</summary>
    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    /// <summary>The enterprise while its pilot runs, else null: carries the unique index.</summary>
    public Guid? ActiveEnterpriseId { get; private set; }

    /// <summary>Name and code as they were at the application.</summary>
    public string Name { get; private set; } = "";

    public string SocialCreditCode { get; private set; } = "";

    public string Industry { get; private set; } = "";

    public string PartnerSchools { get; private set; } = "";

    public string Cooperation { get; private set; } = "";

    public List<Guid> PartnerIds { get; private set; } = [];

    /// <summary>Institutions whose classes count: the enterprise itself and its partners.</summary>
    public IReadOnlyList<Guid> ClassOwnerIds => [InstitutionId!.Value, .. PartnerIds];

    public PilotEnterpriseStatus Status { get; private set; }

    /// <summary>First day of cultivation; the tax credit counts from its calendar year (R24).</summary>
    public DateOnly? CultivatingFrom { get; private set; }

    public DateOnly? RemovedOn { get; private set; }

    public IReadOnlyList<PilotEnterpriseDecision> Decisions => _decisions;

    /// <summary>In the programme: taken into cultivation and not removed.</summary>
    public bool IsInProgramme =>
        Status
            is PilotEnterpriseStatus.Cultivating
                or PilotEnterpriseStatus.Evaluated
                or PilotEnterpriseStatus.Listed
                or PilotEnterpriseStatus.Continued;

    public void Cultivate(DateOnly on, string? ground, Actor by)
    {
        Decide([PilotEnterpriseStatus.Applied], PilotEnterpriseStatus.Cultivating, on, ground, by);
        CultivatingFrom = on;
    }

    public void Evaluate(DateOnly on, string? ground, Actor by) =>
        Decide([PilotEnterpriseStatus.Cultivating, PilotEnterpriseStatus.Continued], PilotEnterpriseStatus.Evaluated, on, ground, by);

    public void List(DateOnly on, string? ground, Actor by) =>
        Decide([PilotEnterpriseStatus.Evaluated], PilotEnterpriseStatus.Listed, on, ground, by);

    /// <summary>Not ready for the list: cultivation goes on.</summary>
    public void Continue(DateOnly on, string? ground, Actor by) =>
        Decide([PilotEnterpriseStatus.Evaluated], PilotEnterpriseStatus.Continued, on, ground, by);

    /// <summary>Refuses an application, or takes the enterprise out of the programme.</summary>
    public void Remove(DateOnly on, string reason, Actor by)
    {
        Decide(
            [.. Enum.GetValues<PilotEnterpriseStatus>().Except([PilotEnterpriseStatus.Removed])],
            PilotEnterpriseStatus.Removed,
            on,
            reason,
            by
        );
        (RemovedOn, ActiveEnterpriseId) = (on, null);
    }

    /// <summary>The state on a day, or null before the application.</summary>
    public PilotEnterpriseStatus? StatusOn(DateOnly day) => _decisions.Where(d => d.On <= day).InOrder().LastOrDefault()?.Status;

    /// <summary>Whoever applied decides nothing about the application.</summary>
    public void ExpectNotApplicant(Actor by)
    {
        var applied = _decisions.InOrder().First();
        if (by.IsSame(applied.ByUserId, applied.ByPersonKey))
            throw new BusinessException(IntegrationPilotsErrorCodes.SamePerson).WithData("Number", Number);
    }

    private void Decide(PilotEnterpriseStatus[] from, PilotEnterpriseStatus to, DateOnly on, string? ground, Actor by)
    {
        if (!from.Contains(Status))
            throw new BusinessException(IntegrationPilotsErrorCodes.EnterpriseNotInState).WithData("Number", Number);
        ExpectNotApplicant(by);
        DecisionDays.ExpectNotBefore(_decisions.Max(d => d.On), on);
        Enter(to, on, by, ground);
    }

    private void Enter(PilotEnterpriseStatus status, DateOnly on, Actor by, string? ground)
    {
        Status = status;
        _decisions.Add(new PilotEnterpriseDecision(status, on, by, ground));
    }
}

/// <summary>The enterprise as the registry knows it.</summary>
internal sealed record PilotApplicant(Guid EnterpriseId, string Name, string SocialCreditCode, Guid DivisionId);
