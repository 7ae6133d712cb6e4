using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.Inspections;

internal enum InspectionKind
{
    OnSite,
    Phone,
    Video,
}

internal enum InspectionStatus
{
    NoFindings,
    RectificationOrdered,
    Rectified,
    NotRectified,
}

/// <summary>What was seen of one item. <c>NotSeen</c> is no finding.</summary>
internal enum InspectionAnswerKind
{
    Yes,
    No,
    NotSeen,
}

/// <summary>The checklist; text <c>InspectionItem:{code}</c>. Each is written so that yes is as it should be.</summary>
internal static class InspectionItems
{
    public static readonly IReadOnlyList<string> All =
    [
        "VenueAsFiled",
        "InstructorAsFiled",
        "TimetableKept",
        "HeadsMatchAttendance",
        "SignInBySelf",
        "MaterialsHandedOut",
        "SafetyKept",
        "NobodyCharged",
        "TraineesKnowAndAgreed",
        "TraineesReachedConfirm",
    ];
}

/// <summary>An inspection of a class, on site, by phone or by video: what was seen, what is to be put right until when, and the second look.</summary>
internal sealed class Inspection : AuditedAggregateRoot, IScoped
{
    private readonly List<InspectionAnswer> _answers = [];

    private Inspection() { }

    public Inspection(Guid id, string number, ClassFacts trained, InspectionRecord record, ClaimActor inspector)
        : base(id)
    {
        (Number, ClassId, ClassNumber, ClassName, DivisionId, InstitutionId) = (
            number,
            trained.Id,
            trained.Number,
            trained.Name,
            trained.DivisionId,
            trained.InstitutionId
        );
        (Kind, HeldOn, ExpectedHeads, PresentHeads) = (record.Kind, record.HeldOn, record.ExpectedHeads, record.PresentHeads);
        (Finding, RectifyBy) = (record.Finding, record.RectifyBy);
        (ByUserId, ByName, At) = (inspector.UserId, inspector.Name, inspector.At);
        _answers.AddRange(record.Answers);
        var open = _answers.Exists(a => a.Answer == InspectionAnswerKind.No);
        if (open != RectifyBy is not null)
            throw new BusinessException(SubsidiesErrorCodes.InspectionRectifyBy).WithData("InspectionNo", number);
        Status = open ? InspectionStatus.RectificationOrdered : InspectionStatus.NoFindings;
    }

    public string Number { get; private set; } = "";

    public Guid ClassId { get; private set; }

    public string ClassNumber { get; private set; } = "";

    public string ClassName { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public InspectionKind Kind { get; private set; }

    public DateOnly HeldOn { get; private set; }

    public int ExpectedHeads { get; private set; }

    public int PresentHeads { get; private set; }

    public string? Finding { get; private set; }

    public DateOnly? RectifyBy { get; private set; }

    public InspectionStatus Status { get; private set; }

    public string? RecheckNote { get; private set; }

    public string? RecheckedByName { get; private set; }

    public DateTimeOffset? RecheckedAt { get; private set; }

    public Guid ByUserId { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public IReadOnlyList<InspectionAnswer> Answers => _answers;

    /// <summary>The second look, once.</summary>
    public void Recheck(bool rectified, string note, ClaimActor inspector)
    {
        if (Status != InspectionStatus.RectificationOrdered)
            throw new BusinessException(SubsidiesErrorCodes.InspectionNotOpen).WithData("InspectionNo", Number);
        (Status, RecheckNote) = (rectified ? InspectionStatus.Rectified : InspectionStatus.NotRectified, note);
        (RecheckedByName, RecheckedAt) = (inspector.Name, inspector.At);
    }
}

internal sealed record InspectionRecord(InspectionKind Kind, DateOnly HeldOn, int ExpectedHeads, int PresentHeads)
{
    public required IReadOnlyList<InspectionAnswer> Answers { get; init; }

    public string? Finding { get; init; }

    public DateOnly? RectifyBy { get; init; }
}

/// <summary>One item as it was seen.</summary>
internal sealed class InspectionAnswer
{
    private InspectionAnswer() { }

    public InspectionAnswer(string code, InspectionAnswerKind answer, string? note) => (Code, Answer, Note) = (code, answer, note);

    public string Code { get; private set; } = "";

    public InspectionAnswerKind Answer { get; private set; }

    public string? Note { get; private set; }
}
