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

    public IReadOnlyList<string>? ReasonCodes { get; init; }

    public string? Note { get; init; }
}

internal sealed record ReturnReasonDto(string Code);
