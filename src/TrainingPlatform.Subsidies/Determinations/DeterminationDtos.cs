using TrainingPlatform.Domain;
using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Determinations;

/// <summary>The proof card of one line: which sentence of which document, which facts, which arithmetic, who decided.</summary>
internal sealed record DeterminationDto
{
    public required Guid LineId { get; init; }

    public required string TraineeName { get; init; }

    public required string ClassName { get; init; }

    public required ClaimKind Component { get; init; }

    public required Yuan Amount { get; init; }

    public string? Payee { get; init; }

    public required bool Eligible { get; init; }

    public string? Group { get; init; }

    public string? Days { get; init; }

    public required SubsidyClaimLineStatus Status { get; init; }

    public EditionRefDto? Edition { get; init; }

    public string? Hash { get; init; }

    public IReadOnlyList<ClauseDto> Clauses { get; init; } = [];

    public IReadOnlyList<FactDto> Facts { get; init; } = [];

    public IReadOnlyList<LineDto> Lines { get; init; } = [];

    public IReadOnlyList<FindingDto> Findings { get; init; } = [];

    public IReadOnlyList<DecisionDto> Decisions { get; init; } = [];
}

internal sealed record DecisionDto(
    ClaimStep Step,
    string ByName,
    DateTimeOffset At,
    ClaimDecision Decision,
    IReadOnlyList<CodeTextDto> Reasons,
    string? Note
);
