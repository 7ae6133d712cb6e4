using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.Policy.Findings;

/// <summary>Why something was refused or reduced, or what a reader should know; collected, not thrown.</summary>
public sealed record Finding
{
    public required string Code { get; init; }

    public required FindingSeverity Severity { get; init; }

    public required FindingScope Scope { get; init; }

    /// <summary>Kind of the condition that made it, where one did.</summary>
    public string? Kind { get; init; }

    public required IReadOnlyList<ClauseReference> Clauses { get; init; }

    /// <summary>The facts and numbers the finding rests on, in the order in which a person would name them.</summary>
    public IReadOnlyList<FactUsed> Facts { get; init; } = [];
}

/// <summary>One fact or number with its value and, where known, its source.</summary>
public sealed record FactUsed(string Name, string Value)
{
    public string? Source { get; init; }

    public DateOnly? VerifiedOn { get; init; }
}

/// <summary>What a finding does to the money.</summary>
public enum FindingSeverity
{
    Note,
    Reduces,
    Refuses,
}

/// <summary>What a finding speaks about.</summary>
public enum FindingScope
{
    Entry,
    TrainingSubsidy,
    LivingAllowance,
}
