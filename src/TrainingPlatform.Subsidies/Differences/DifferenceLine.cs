using System.Linq.Expressions;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Differences;

internal enum DifferenceStatus
{
    Proposed,
    Accepted,
    Dismissed,

    /// <summary>An addition that an objection to its public notice was right about.</summary>
    Overturned,
}

/// <summary>Why a paid line comes out otherwise now.</summary>
internal enum DifferenceCauseKind
{
    FactsChanged,
    EditionChanged,
}

/// <summary>
/// A paid line asked again: only the difference to what was settled is proposed, as a top-up or a recovery, and a person decides. The decision that
/// was paid stays as it was.
/// </summary>
internal sealed class DifferenceLine : AuditedAggregateRoot, IScoped
{
    /// <summary>What was accepted and adds money: published, and paid when its notice is over.</summary>
    public static readonly Expression<Func<DifferenceLine, bool>> Addition = d =>
        d.Status == DifferenceStatus.Accepted && d.RecoveryId == null && (long)(object)d.Difference > 0;

    private DifferenceLine() { }

    public DifferenceLine(Guid id, SubsidyClaimLine line, Settled settled, NewAnswer answer, ClaimActor? by)
        : base(id)
    {
        (LineId, OpenLineId, ClaimId, DivisionId, InstitutionId) = (line.Id, line.Id, line.ClaimId, line.DivisionId, line.InstitutionId);
        (TraineeName, ClassName, Kind) = (line.TraineeName, line.ClassName, line.Kind);
        (Before, After, Difference) = (settled.Amount, answer.Amount, answer.Amount - settled.Amount);
        (Cause, EditionId, EditionLabel, Reasons) = (answer.Cause, answer.EditionId, answer.EditionLabel, answer.Reasons);
        (ByUserId, ByPersonKey, ByName) = (by?.UserId, by?.PersonKey, by?.Name);
    }

    public Guid LineId { get; private set; }

    /// <summary>The line while nobody has decided; unique, so that one difference is proposed once.</summary>
    public Guid? OpenLineId { get; private set; }

    public Guid ClaimId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public string TraineeName { get; private set; } = "";

    public string ClassName { get; private set; } = "";

    public ClaimKind Kind { get; private set; }

    /// <summary>What was settled: paid, with accepted top-ups, less what is being recovered.</summary>
    public Yuan Before { get; private set; }

    public Yuan After { get; private set; }

    /// <summary>Above nothing: a top-up. Below: a recovery.</summary>
    public Yuan Difference { get; private set; }

    public DifferenceCauseKind Cause { get; private set; }

    public Guid? EditionId { get; private set; }

    public string? EditionLabel { get; private set; }

    /// <summary>Reason strings of the policy, separated by spaces.</summary>
    public string? Reasons { get; private set; }

    public DifferenceStatus Status { get; private set; }

    /// <summary>Null when nobody asked: the system found it after a change.</summary>
    public Guid? ByUserId { get; private set; }

    public string? ByPersonKey { get; private set; }

    public string? ByName { get; private set; }

    public string? DecisionReason { get; private set; }

    public Guid? DecidedByUserId { get; private set; }

    public string? DecidedByPersonKey { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The recovery that an accepted difference below nothing became.</summary>
    public Guid? RecoveryId { get; private set; }

    /// <exception cref="BusinessException">Decided before, or by who asked for it.</exception>
    public void Decide(bool accepted, string reason, ClaimActor actor)
    {
        if (Status != DifferenceStatus.Proposed)
            throw new BusinessException(SubsidiesErrorCodes.DifferenceDecided).WithData("Name", TraineeName);
        if (ByUserId is not null && actor.IsSame(ByUserId, ByPersonKey))
            throw new BusinessException(SubsidiesErrorCodes.DifferenceOwnProposal).WithData("Name", TraineeName);
        (Status, OpenLineId, DecisionReason) = (accepted ? DifferenceStatus.Accepted : DifferenceStatus.Dismissed, null, reason);
        (DecidedByUserId, DecidedByPersonKey, DecidedByName, DecidedAt) = (actor.UserId, actor.PersonKey, actor.Name, actor.At);
    }

    public void Became(Guid recoveryId) => RecoveryId = recoveryId;

    /// <summary>An objection to the published addition: right, the addition falls and what was paid before stays; not right, it stands.</summary>
    /// <exception cref="BusinessException">The person asked for the difference or accepted it.</exception>
    public void DecideObjection(bool upheld, ClaimActor investigator)
    {
        if (investigator.IsSame(ByUserId, ByPersonKey) || investigator.IsSame(DecidedByUserId, DecidedByPersonKey))
            throw new BusinessException(SubsidiesErrorCodes.InvestigatorDecidedAddition).WithData("Name", TraineeName);
        if (upheld)
            Status = DifferenceStatus.Overturned;
    }
}

/// <summary>The answer of the policy as it is now.</summary>
internal sealed record NewAnswer(Yuan Amount, DifferenceCauseKind Cause, Guid? EditionId, string? EditionLabel, string? Reasons);

/// <summary>What a line stands at, so that a difference is never settled twice.</summary>
internal sealed record Settled(Yuan Paid, Yuan ToppedUp, Yuan Recovered)
{
    public Yuan Amount => Paid + ToppedUp - Recovered;
}
