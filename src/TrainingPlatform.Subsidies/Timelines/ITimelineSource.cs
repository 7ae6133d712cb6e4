using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Timelines;

/// <summary>What another feature knows of a line's case: notices, batches, recoveries.</summary>
internal interface ITimelineSource
{
    Task<IReadOnlyList<TimelineEvent>> OfLineAsync(SubsidyClaimLine line, CancellationToken ct);
}

/// <summary>One thing that happened to a line, before names are masked for the reader.</summary>
internal sealed record TimelineEvent(DateTimeOffset At, string Action)
{
    public ClaimStep? Step { get; init; }

    public ClaimDecision? Decision { get; init; }

    public string? ByName { get; init; }

    /// <summary>The person is an official; others see the own name in full.</summary>
    public bool ByOfficial { get; init; }

    public IReadOnlyList<CodeTextDto> Reasons { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>A remark between offices; left out for the trainee and the institution.</summary>
    public bool NoteIsInternal { get; init; }

    public IReadOnlyList<TimelineDocumentDto> Documents { get; init; } = [];
}
