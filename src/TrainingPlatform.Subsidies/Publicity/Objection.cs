using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>Somebody doubts one row of a notice, with a name or without. Written once; it holds that line, or that addition, until it is decided.</summary>
internal sealed class Objection : Entity, IScoped
{
    private Objection() { }

    public Objection(Guid id, PublicityNotice notice, NoticeRow row, ObjectionWords words, DateTimeOffset at)
        : base(id)
    {
        (NoticeId, LineId, DivisionId, Code) = (notice.Id, row.LineId, notice.DivisionId, row.Code);
        DifferenceId = row.DifferenceId;
        (Receipt, RaisedBy, Reason, RaisedAt) = (words.Receipt, words.RaisedBy, words.Reason, at);
    }

    public Guid NoticeId { get; private set; }

    public Guid LineId { get; private set; }

    /// <summary>The addition that is doubted, and not the line that was paid before.</summary>
    public Guid? DifferenceId { get; private set; }

    public string Code { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    /// <summary>What the objector keeps to read the answer; nobody else gets to see it.</summary>
    public string Receipt { get; private set; } = "";

    /// <summary>Null: anonymous.</summary>
    public string? RaisedBy { get; private set; }

    public string Reason { get; private set; } = "";

    public DateTimeOffset RaisedAt { get; private set; }
}

internal sealed record ObjectionWords(string Receipt, string? RaisedBy, string Reason);

/// <summary>The end of an objection, by somebody who neither published the list nor decided the line. One per objection, never changed.</summary>
internal sealed class ObjectionDecision : Entity, IScoped
{
    private ObjectionDecision() { }

    public ObjectionDecision(Guid id, Objection objection, ObjectionOutcome outcome, ClaimActor investigator)
        : base(id)
    {
        (ObjectionId, LineId, DivisionId) = (objection.Id, objection.LineId, objection.DivisionId);
        (Status, Finding, Reply) = (outcome.Status, outcome.Finding, outcome.Reply);
        (ByUserId, ByPersonKey, ByName, At) = (investigator.UserId, investigator.PersonKey, investigator.Name, investigator.At);
    }

    public Guid ObjectionId { get; private set; }

    public Guid LineId { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public ObjectionStatus Status { get; private set; }

    /// <summary>For the file.</summary>
    public string Finding { get; private set; } = "";

    /// <summary>For the objector, under the receipt.</summary>
    public string Reply { get; private set; } = "";

    public Guid ByUserId { get; private set; }

    public string? ByPersonKey { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}

internal sealed record ObjectionOutcome(ObjectionStatus Status, string Finding, string Reply);
