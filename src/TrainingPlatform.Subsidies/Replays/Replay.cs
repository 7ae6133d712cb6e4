using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Replays;

/// <summary>Where a replay stands.</summary>
internal enum ReplayStatus
{
    Queued,
    Running,
    Completed,
    Cancelled,
    Failed,
}

/// <summary>All stored determinations of a division and year asked again of another edition. Changes no claim.</summary>
internal sealed class Replay : AuditedAggregateRoot, IScoped
{
    private Replay() { }

    public Replay(Guid id, ReplayQuestion question, Guid byUserId, DateTimeOffset at)
        : base(id)
    {
        (EditionId, EditionLabel, ContentHash) = (question.EditionId, question.EditionLabel, question.ContentHash);
        (DivisionId, Year, RequestedByUserId, RequestedAt) = (question.DivisionId, question.Year, byUserId, at);
    }

    public Guid EditionId { get; private set; }

    public string EditionLabel { get; private set; } = "";

    /// <summary>A draft may go on changing: the replay is about this content and stops when it is another.</summary>
    public string ContentHash { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public Guid? TraineeId { get; private set; }

    /// <summary>Calendar year of the first day of class.</summary>
    public int Year { get; private set; }

    public ReplayStatus Status { get; private set; }

    public int Total { get; private set; }

    public Guid RequestedByUserId { get; private set; }

    public DateTimeOffset RequestedAt { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Localisation key of what made it fail.</summary>
    public string? Failure { get; private set; }

    public bool IsOver => Status is ReplayStatus.Completed or ReplayStatus.Cancelled or ReplayStatus.Failed;

    /// <summary>Begins, or goes on after a restart.</summary>
    public void Start(int total, DateTimeOffset at)
    {
        Expect(!IsOver);
        (Status, Total, StartedAt) = (ReplayStatus.Running, total, StartedAt ?? at);
    }

    public void Complete(DateTimeOffset at)
    {
        Expect(Status == ReplayStatus.Running);
        (Status, FinishedAt) = (ReplayStatus.Completed, at);
    }

    public void Cancel(DateTimeOffset at)
    {
        Expect(!IsOver);
        (Status, FinishedAt) = (ReplayStatus.Cancelled, at);
    }

    public void Fail(string code, DateTimeOffset at)
    {
        Expect(!IsOver);
        (Status, FinishedAt, Failure) = (ReplayStatus.Failed, at, code);
    }

    private void Expect(bool holds)
    {
        if (!holds)
            throw new BusinessException(SubsidiesErrorCodes.ReplayIsOver);
    }
}

/// <summary>What is asked: which edition, where, which year.</summary>
internal sealed record ReplayQuestion(Guid EditionId, string EditionLabel, string ContentHash, Guid DivisionId, int Year);
