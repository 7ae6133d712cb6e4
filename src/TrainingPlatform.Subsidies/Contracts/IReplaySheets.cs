using TrainingPlatform.Domain;
using TrainingPlatform.PolicyEditions;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>The permission that replays and their sheets ask for.</summary>
public static class ReplayAccess
{
    public const string Permission = PolicyEditionsPermissions.Replay;
}

/// <summary>A replay as a workbook needs it: the same hidden cells as on the screen, and the changed lines one after another.</summary>
public interface IReplaySheets
{
    /// <exception cref="EntityNotFoundException">Absent or out of the caller's scope.</exception>
    Task<ReplaySheet> ReadAsync(Guid replayId, CancellationToken ct);

    /// <summary>Streams: memory does not grow with the number of lines. Call after <see cref="ReadAsync"/>, which checks the scope.</summary>
    IAsyncEnumerable<ReplaySheetLine> LinesAsync(Guid replayId, CancellationToken ct);
}

public sealed record ReplaySheet
{
    public required Guid Id { get; init; }

    public required string EditionLabel { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>The amounts of the edition are examples.</summary>
    public required bool Illustrative { get; init; }

    public required string DivisionName { get; init; }

    public required int Year { get; init; }

    /// <summary>Member name of the replay's status.</summary>
    public required string Status { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public required ReplaySheetCell Totals { get; init; }

    public required int Unanswered { get; init; }

    public required IReadOnlyList<ReplaySheetCell> ByMeasure { get; init; }

    public required IReadOnlyList<ReplaySheetCell> ByGroup { get; init; }

    public required IReadOnlyList<ReplaySheetCell> ByDivision { get; init; }

    /// <summary>Changed lines in <see cref="IReplaySheets.LinesAsync"/>.</summary>
    public required int LineCount { get; init; }
}

/// <summary>Numbers are null where the cell is hidden. <c>Name</c> is a place or a localised word.</summary>
public sealed record ReplaySheetCell(
    string Key,
    string Name,
    int? Lines,
    Yuan? Before,
    Yuan? After,
    Yuan? Gain,
    Yuan? Loss,
    int? Changed,
    bool Suppressed
);

/// <summary>One changed line, without the person's group: whoever counts lines must not get at a hidden cell.</summary>
public sealed record ReplaySheetLine
{
    public required string ClaimNumber { get; init; }

    public required string ClassName { get; init; }

    public required string Kind { get; init; }

    public required string Measure { get; init; }

    public required string DivisionName { get; init; }

    public required Yuan Before { get; init; }

    public Yuan? After { get; init; }

    public required Yuan Difference { get; init; }

    public string? Reasons { get; init; }
}
