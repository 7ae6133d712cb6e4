using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.CaseFiles;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Enterprises;

/// <summary>What an enterprise states for claims of its own staff. Text: <c>Enum:EnterpriseStatementKind.{kind}</c>.</summary>
internal enum EnterpriseStatementKind
{
    /// <summary>Recognised as an enterprise in difficulty (C01.4).</summary>
    Difficult,

    /// <summary>Affected by the epidemic (C01.4, C15.6).</summary>
    EpidemicAffected,
    StopPeriod,
    RecoveryPeriod,

    /// <summary>Real cost of one class; the subsidy is never more (C01.5).</summary>
    ActualCost,
}

internal enum EnterpriseStatementStatus
{
    Stated,
    Verified,
    Refused,
}

/// <summary>A dated statement of an enterprise with its proof; it counts once an officer of its county has verified it.</summary>
internal sealed class EnterpriseStatement : AuditedAggregateRoot, IScoped
{
    private readonly List<CaseFile> _files = [];

    private EnterpriseStatement() { }

    public EnterpriseStatement(Guid id, Guid enterpriseId, Guid divisionId, StatedByEnterprise stated, CaseFile proof, ClaimActor by)
        : base(id)
    {
        (InstitutionId, DivisionId) = (enterpriseId, divisionId);
        (Kind, From, To, ClassId, CostAmount) = (stated.Kind, stated.From, stated.To, stated.ClassId, stated.CostAmount);
        (ByUserId, ByPersonKey, At) = (by.UserId, by.PersonKey, by.At);
        _files.Add(proof);
    }

    /// <summary>The enterprise, which is registered as an institution.</summary>
    public Guid? InstitutionId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public EnterpriseStatementKind Kind { get; private set; }

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    public Guid? ClassId { get; private set; }

    public Yuan? CostAmount { get; private set; }

    public EnterpriseStatementStatus Status { get; private set; }

    public Guid ByUserId { get; private set; }

    public string? ByPersonKey { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? DecisionNote { get; private set; }

    public IReadOnlyList<CaseFile> Files => _files;

    /// <summary>Nobody verifies the own statement, under any account.</summary>
    public void Decide(bool verify, string note, ClaimActor officer)
    {
        if (Status != EnterpriseStatementStatus.Stated)
            throw new BusinessException(SubsidiesErrorCodes.StatementDecided);
        if (officer.IsSame(ByUserId, ByPersonKey))
            throw new BusinessException(SubsidiesErrorCodes.StatementOwn);
        (Status, DecidedBy, DecisionNote) = (
            verify ? EnterpriseStatementStatus.Verified : EnterpriseStatementStatus.Refused,
            officer.Name,
            note
        );
    }
}

/// <summary>What is stated: a period for all kinds but the cost, which belongs to one class.</summary>
internal sealed record StatedByEnterprise(EnterpriseStatementKind Kind, DateOnly? From, DateOnly? To, Guid? ClassId, Yuan? CostAmount);
