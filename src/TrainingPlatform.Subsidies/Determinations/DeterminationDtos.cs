using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Findings;
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

    public EditionDto? Edition { get; init; }

    public string? Hash { get; init; }

    public IReadOnlyList<ClauseDto> Clauses { get; init; } = [];

    public IReadOnlyList<FactDto> Facts { get; init; } = [];

    public IReadOnlyList<LineDto> Lines { get; init; } = [];

    public IReadOnlyList<FindingDto> Findings { get; init; } = [];

    public IReadOnlyList<DecisionDto> Decisions { get; init; } = [];
}

internal sealed record EditionDto(Guid Id, string Label, string Version, string ContentHash, bool Illustrative);

internal sealed record ClauseDto(string Id, string Title, string Text, string MarkedSentence);

/// <summary><c>Checked</c>: verified by an officer or recorded by the platform itself.</summary>
internal sealed record FactDto(string Key, string Value, string? Source, DateOnly? VerifiedOn, bool Checked);

internal sealed record LineDto(string Clause, string SentenceKey, IReadOnlyList<OperandDto> Operands, string AmountBefore, Yuan Amount);

internal sealed record OperandDto(string Name, string Value, string Unit);

internal sealed record FindingDto(string Code, IReadOnlyList<string> Clauses, FindingSeverity Severity, IReadOnlyList<FactUsedDto> FactsUsed);

internal sealed record FactUsedDto(string Name, string Value);

internal sealed record DecisionDto(ClaimStep Step, string ByName, DateTimeOffset At, ClaimDecision Decision, IReadOnlyList<string> ReasonCodes, string? Note);
