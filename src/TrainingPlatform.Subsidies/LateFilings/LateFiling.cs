using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Eligibility;
using TrainingPlatform.Subsidies.CaseFiles;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Messages;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Subsidies.LateFilings;

/// <summary>Where a request to file late (补办) stands.</summary>
internal enum LateFilingStatus
{
    Requested,
    Admitted,
    Refused,
}

/// <summary>
/// A request to file one component of one class after its deadline: the institution's for the training subsidy, a trainee's for the own
/// allowance. The extension in force decides whether it can be admitted at all; an officer looks at the reason and its evidence.
/// </summary>
internal sealed class LateFiling : AuditedAggregateRoot, IScoped
{
    private readonly List<CaseFile> _evidence = [];
    private readonly List<StatusChange> _history = [];

    private LateFiling() { }

    public LateFiling(Guid id, ClassFacts trained, LateFilingRequest request, FilingWindow window, ClaimActor by, DateOnly on)
        : base(id)
    {
        (ClassId, ClassNumber, ClassName, DivisionId, ClassEndOn) = (
            trained.Id,
            trained.Number,
            trained.Name,
            trained.DivisionId,
            trained.EndOn
        );
        (Kind, TraineeId, TraineeName) = (request.Kind, request.TraineeId, request.TraineeName);
        InstitutionId = request.Kind == ClaimKind.TrainingSubsidy ? trained.InstitutionId : null;
        (ReasonCode, Note, AppliedOn) = (request.ReasonCode, request.Note, on);
        (ByUserId, ByPersonKey, ByName) = (by.UserId, by.PersonKey, by.Name);
        Record("LateRequested", by.UserId, by.At, request.ReasonCode);
        Check(window, by.At);
    }

    public Guid ClassId { get; private set; }

    public string ClassNumber { get; private set; } = "";

    public string ClassName { get; private set; } = "";

    public DateOnly ClassEndOn { get; private set; }

    public ClaimKind Kind { get; private set; }

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public string? TraineeName { get; private set; }

    public string ReasonCode { get; private set; } = "";

    public string Note { get; private set; } = "";

    /// <summary>The day that counts as the day of filing once admitted.</summary>
    public DateOnly AppliedOn { get; private set; }

    public Guid ByUserId { get; private set; }

    public string? ByPersonKey { get; private set; }

    public string ByName { get; private set; } = "";

    public LateFilingStatus Status { get; private set; }

    public DateOnly DeadlineOn { get; private set; }

    /// <summary>Last day of the extension; null when its end is not declared.</summary>
    public DateOnly? ExtendedTo { get; private set; }

    public bool Extends { get; private set; }

    /// <summary>The clause that was applied.</summary>
    public string Clause { get; private set; } = "";

    /// <summary>Code, text <c>LateFilingRefusal:{code}</c>.</summary>
    public string? RefusalCode { get; private set; }

    public string? DecisionNote { get; private set; }

    public IReadOnlyList<CaseFile> Evidence => _evidence;

    public IReadOnlyList<StatusChange> History => _history;

    public void Attach(CaseFile evidence) => _evidence.Add(evidence);

    /// <summary>An officer accepts that the epidemic hindered the filing.</summary>
    public void Admit(string? note, ClaimActor officer)
    {
        Decide(officer);
        (Status, DecisionNote) = (LateFilingStatus.Admitted, note);
        Record("LateAdmitted", officer.UserId, officer.At, note);
        Raise(new LateFilingDecided(ByUserId, Admitted: true));
    }

    /// <summary>The reason or its evidence does not carry the request.</summary>
    public void Refuse(string note, ClaimActor officer)
    {
        Decide(officer);
        (Status, RefusalCode, DecisionNote) = (LateFilingStatus.Refused, LateFilingRefusals.NotProven, note);
        Record("LateRefused", officer.UserId, officer.At, note);
        Raise(new LateFilingDecided(ByUserId, Admitted: false));
    }

    /// <summary>Compares with the extension in force: refused by its clause when it does not cover the day, alive again when it now does.</summary>
    /// <returns>Whether the request changed.</returns>
    public bool Check(FilingWindow window, DateTimeOffset at)
    {
        (DeadlineOn, ExtendedTo, Extends, Clause) = (window.DeadlineOn, window.ExtendedTo, window.Extends, window.Clause.Id);
        var covered = window.StateOf(AppliedOn, affected: true) == FilingState.AdmittedLate;
        if (!covered && Status == LateFilingStatus.Requested)
            return Move(LateFilingStatus.Refused, window.Extends ? LateFilingRefusals.AfterExtension : LateFilingRefusals.NoExtension, at);
        var byExtension = RefusalCode is LateFilingRefusals.AfterExtension or LateFilingRefusals.NoExtension;
        return covered && Status == LateFilingStatus.Refused && byExtension && Move(LateFilingStatus.Requested, null, at);
    }

    private bool Move(LateFilingStatus status, string? refusal, DateTimeOffset at)
    {
        (Status, RefusalCode) = (status, refusal);
        Record(status == LateFilingStatus.Requested ? "LateRevived" : "LateRefused", null, at, refusal);
        return true;
    }

    /// <summary>Nobody decides on the own request, under any account.</summary>
    private void Decide(ClaimActor officer)
    {
        if (Status != LateFilingStatus.Requested)
            throw new BusinessException(SubsidiesErrorCodes.LateFilingDecided).WithData("ClassName", ClassName);
        if (officer.IsSame(ByUserId, ByPersonKey))
            throw new BusinessException(SubsidiesErrorCodes.LateFilingOwn).WithData("ClassName", ClassName);
    }

    private void Record(string action, Guid? by, DateTimeOffset at, string? reason) =>
        _history.Add(new StatusChange(action, by, at, reason));
}

/// <summary>What is asked for. <c>TraineeId</c> is set for a trainee's own allowance.</summary>
internal sealed record LateFilingRequest(ClaimKind Kind, Guid? TraineeId, string? TraineeName, string ReasonCode, string Note);

/// <summary>Why a component was not filed in time; text <c>LateFilingReason:{code}</c>.</summary>
internal static class LateFilingReasons
{
    public static readonly IReadOnlyList<string> All = ["OfficeClosed", "Quarantine", "TransportStopped", "DocumentsDelayed"];
}

/// <summary>Why a request is refused; text <c>LateFilingRefusal:{code}</c>.</summary>
internal static class LateFilingRefusals
{
    /// <summary>The regular deadline lies outside the epidemic period.</summary>
    public const string NoExtension = "NoExtension";

    /// <summary>Asked for after the last day of the extension.</summary>
    public const string AfterExtension = "AfterExtension";

    public const string NotProven = "NotProven";

    public static readonly IReadOnlyList<string> All = [NoExtension, AfterExtension, NotProven];
}
