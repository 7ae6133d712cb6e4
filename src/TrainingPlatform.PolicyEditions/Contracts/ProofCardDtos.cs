using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.PolicyEditions.Contracts;

/// <summary>An edition without its text, as answers name it.</summary>
public sealed record EditionRefDto(Guid Id, string Label, string Version, string ContentHash, bool Illustrative);

/// <summary>A clause with the sentence that decides.</summary>
public sealed record ClauseDto(string Id, string Title, string Text, string MarkedSentence);

/// <summary><c>Checked</c>: verified by an officer or recorded by the platform itself. Texts <c>Fact:{key}</c>.</summary>
public sealed record FactDto(string Key, string Value, string? Source, DateOnly? VerifiedOn, bool Checked);

/// <summary>One line of the arithmetic. Texts <c>Sentence:{sentenceKey}</c>.</summary>
public sealed record LineDto(string Clause, string SentenceKey, IReadOnlyList<OperandDto> Operands, string AmountBefore, Yuan Amount);

/// <summary>A named value of a line; Texts <c>Unit:{unit}</c>.</summary>
public sealed record OperandDto(string Name, string Value, string Unit);

/// <summary>What refused or reduced. Texts <c>Finding:{code}</c>.</summary>
public sealed record FindingDto(string Code, IReadOnlyList<string> Clauses, FindingSeverity Severity, IReadOnlyList<FactUsedDto> FactsUsed);

/// <summary>A fact that a finding rests on.</summary>
public sealed record FactUsedDto(string Name, string Value);

/// <summary>What a determination shows of itself: edition, clauses, facts, arithmetic, findings. The same for stored lines and for trials.</summary>
public sealed record ProofCard
{
    public required EditionRefDto Edition { get; init; }

    public required IReadOnlyList<ClauseDto> Clauses { get; init; }

    public required IReadOnlyList<FactDto> Facts { get; init; }

    public required IReadOnlyList<LineDto> Lines { get; init; }

    public required IReadOnlyList<FindingDto> Findings { get; init; }
}
