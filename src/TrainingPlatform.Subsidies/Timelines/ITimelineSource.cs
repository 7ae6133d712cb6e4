using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Timelines;

/// <summary>What another feature knows of a line's case: notices, batches, recoveries. Reads by set, within the scope in force.</summary>
internal interface ITimelineSource
{
    Task<IReadOnlyList<TimelineEvent>> OfLineAsync(SubsidyClaimLine line, CancellationToken ct);
}

/// <summary>Who may read an entry or a remark: each reads what those before read too.</summary>
internal enum TimelineAudience
{
    /// <summary>Everybody who may see the line.</summary>
    Everybody,

    /// <summary>Whom the money of the line is paid to, and offices.</summary>
    Payee,
    Offices,
}

/// <summary>One thing that happened to a line, before names are masked for the reader.</summary>
internal sealed record TimelineEvent(DateTimeOffset At, string Action)
{
    public TimelineAudience For { get; init; }

    public ClaimStep? Step { get; init; }

    public ClaimDecision? Decision { get; init; }

    public string? ByName { get; init; }

    /// <summary>The person is an official; others see the own name in full.</summary>
    public bool ByOfficial { get; init; }

    /// <summary>Their words are for whom the remark is for.</summary>
    public IReadOnlyList<TimelineReasonDto> Reasons { get; init; } = [];

    public string? Note { get; init; }

    public TimelineAudience NoteFor { get; init; }

    /// <summary>The remark may speak of a person's status: not for offices that handle the money only.</summary>
    public bool NoteIsPersonal { get; init; }

    public IReadOnlyList<TimelineDocument> Documents { get; init; } = [];
}

/// <summary>A document and the permissions of which one opens it.</summary>
internal sealed record TimelineDocument(string Name, string Address, params IReadOnlyList<string> Permissions);
