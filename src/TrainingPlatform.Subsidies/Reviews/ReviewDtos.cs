using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Reviews;

internal sealed record ReviewInput
{
    public IReadOnlyList<LineDecisionInput> Decisions { get; init; } = [];

    public string? ConcurrencyStamp { get; init; }
}

/// <summary>Pass, Return, Reject or Hold; all but Pass name at least one reason.</summary>
internal sealed record LineDecisionInput
{
    public required Guid LineId { get; init; }

    public required ClaimDecision Decision { get; init; }

    /// <summary>All that speaks against the line, each once, with words of its own where the code does not say enough.</summary>
    public IReadOnlyList<ReturnReason>? Reasons { get; init; }

    /// <summary>A remark on the whole; it stands for every reason without words.</summary>
    public string? Note { get; init; }

    /// <summary>The line's last change as the desk showed it. With an old stamp of the claim, only lines unchanged since may be decided.</summary>
    public DateTimeOffset? SeenAt { get; init; }
}

/// <summary>Lines whose notice is over and that no payment batch has; all for the same reasons.</summary>
internal sealed record HoldLinesInput
{
    public IReadOnlyList<Guid>? LineIds { get; init; }

    public IReadOnlyList<ReturnReason>? Reasons { get; init; }

    public string? Note { get; init; }
}

internal sealed record ReturnReasonDto(string Code);
