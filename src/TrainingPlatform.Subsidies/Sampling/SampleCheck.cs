using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.CaseFiles;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Sampling;

internal enum SampleCheckStatus
{
    EvidenceRequested,
    Assured,
    NotAssured,
}

/// <summary>What became of a drawn line: evidence is asked for, then the line is assured or not.</summary>
internal sealed class SampleCheck : AuditedAggregateRoot, IScoped
{
    private readonly List<CaseFile> _evidence = [];
    private readonly List<StatusChange> _history = [];

    private SampleCheck() { }

    public SampleCheck(Guid id, SampleRow row, SamplePart part, bool reviewed)
        : base(id)
    {
        (RoundId, LineId, ClaimId, Code, Amount, Part) = (row.RoundId, row.LineId, row.ClaimId, row.Code, row.Amount, part);
        (DivisionId, InstitutionId, ReviewRequired) = (row.DivisionId, row.InstitutionId, reviewed);
    }

    public Guid RoundId { get; private set; }

    public Guid LineId { get; private set; }

    public Guid ClaimId { get; private set; }

    public string Code { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    public Yuan Amount { get; private set; }

    public SamplePart Part { get; private set; }

    /// <summary>The line waits for the prefecture; false when it had left the reviews before the draw.</summary>
    public bool ReviewRequired { get; private set; }

    public SampleCheckStatus Status { get; private set; }

    public string? Finding { get; private set; }

    public Guid? DecidedByUserId { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>What the institution gave; only while it is asked for.</summary>
    public IReadOnlyList<CaseFile> Evidence => _evidence;

    /// <summary>Each file with the institution's word to it, then the decision.</summary>
    public IReadOnlyList<StatusChange> History => _history;

    /// <exception cref="BusinessException">It was decided before.</exception>
    public void Answer(CaseFile file, string word, ClaimActor by)
    {
        ExpectUndecided();
        _evidence.Add(file);
        _history.Add(new StatusChange("SampleEvidence", by.UserId, by.At, word));
    }

    /// <exception cref="BusinessException">It was decided before.</exception>
    public void Decide(bool assured, string finding, ClaimActor by)
    {
        ExpectUndecided();
        (Status, Finding) = (assured ? SampleCheckStatus.Assured : SampleCheckStatus.NotAssured, finding);
        (DecidedByUserId, DecidedByName, DecidedAt) = (by.UserId, by.Name, by.At);
        _history.Add(new StatusChange("Sample" + Status, by.UserId, by.At, finding));
    }

    private void ExpectUndecided()
    {
        if (Status != SampleCheckStatus.EvidenceRequested)
            throw new BusinessException(SubsidiesErrorCodes.SampleCheckDecided).WithData("Code", Code);
    }
}
