using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Replays;

internal sealed record ReplayInput(Guid EditionId, Guid? DivisionId, int Year);

internal sealed record ReplayDto
{
    public required Guid Id { get; init; }

    public required ReplayStatus Status { get; init; }

    public required Guid EditionId { get; init; }

    public required string EditionLabel { get; init; }

    public required string ContentHash { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required int Year { get; init; }

    public required int Total { get; init; }

    public required int Done { get; init; }

    public string? RequestedByName { get; init; }

    public required DateTimeOffset RequestedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Localised.</summary>
    public string? Failure { get; init; }
}

/// <summary>Sums over everything, and broken down. Cells of fewer than ten lines are hidden, with as many others as it takes to keep them so.</summary>
internal sealed record ReplayResultDto(
    ReplayTotalsDto Totals,
    IReadOnlyList<ReplayCellDto> ByMeasure,
    IReadOnlyList<ReplayCellDto> ByGroup,
    IReadOnlyList<ReplayCellDto> ByDivision,
    IReadOnlyList<ReplayCellDto> ByKind
);

internal sealed record ReplayTotalsDto
{
    public int? Lines { get; init; }

    public Yuan? Before { get; init; }

    public Yuan? After { get; init; }

    public Yuan? Gain { get; init; }

    public Yuan? Loss { get; init; }

    public int? Changed { get; init; }

    public int? Unchanged { get; init; }

    public int? Gaining { get; init; }

    public int? Losing { get; init; }

    /// <summary>Lines the other edition cannot answer; in none of the sums.</summary>
    public int Unanswered { get; init; }

    public bool Suppressed { get; init; }
}

internal sealed record ReplayCellDto
{
    public required string Key { get; init; }

    /// <summary>Name of a place; the others have texts by their key.</summary>
    public string? Name { get; init; }

    public int? Lines { get; init; }

    public Yuan? Before { get; init; }

    public Yuan? After { get; init; }

    public Yuan? Gain { get; init; }

    public Yuan? Loss { get; init; }

    public int? Changed { get; init; }

    public bool Suppressed { get; init; }
}

/// <summary>One changed line, without the person's group: whoever counts lines must not get at a hidden cell.</summary>
internal sealed record ReplayLineDto
{
    public required Guid LineId { get; init; }

    public required Guid ClaimId { get; init; }

    public required ClaimKind Kind { get; init; }

    public required string Measure { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required string ClassName { get; init; }

    public required Yuan Before { get; init; }

    public Yuan? After { get; init; }

    public required Yuan Difference { get; init; }

    public required bool EligibleBefore { get; init; }

    public required bool EligibleAfter { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }
}

internal sealed record ReplayLinesRequest : PagedAndSortedRequest
{
    /// <summary>Gain, Loss or Unanswered; null for all.</summary>
    public string? Direction { get; init; }

    public string? Measure { get; init; }
}
