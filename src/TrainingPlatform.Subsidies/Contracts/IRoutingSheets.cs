using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>The way of a claim through the offices, line by line: checks, decisions and what somebody answered for.</summary>
public interface IRoutingSheets
{
    /// <exception cref="EntityNotFoundException">Absent or out of the caller's scope.</exception>
    Task<RoutingSheet> ReadAsync(Guid claimId, CancellationToken ct);

    /// <summary>By person, then by time. Call after <see cref="ReadAsync"/>, which checks the scope.</summary>
    IAsyncEnumerable<RoutingRow> RowsAsync(Guid claimId, CancellationToken ct);
}

public sealed record RoutingSheet
{
    public required Guid ClaimId { get; init; }

    public required string Number { get; init; }

    /// <summary>TrainingSubsidy or LivingAllowance.</summary>
    public required string Kind { get; init; }

    public required string DivisionName { get; init; }

    public required string ClassName { get; init; }

    /// <summary>How many rows are to come.</summary>
    public required int Rows { get; init; }
}

/// <summary>One entry of the way of one line.</summary>
public sealed record RoutingRow
{
    public required string TraineeName { get; init; }

    public required RoutingEntry Entry { get; init; }

    /// <summary>Member name of the step; of a decision only.</summary>
    public string? Step { get; init; }

    /// <summary>Member name of what was decided.</summary>
    public string? Decision { get; init; }

    public string? ByName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Codes of checks with their results; of an override the one check that is answered for.</summary>
    public IReadOnlyList<RoutingCheck> Checks { get; init; } = [];

    /// <summary>Why, with the words of who decided; text <c>ReturnReason:{code}</c>.</summary>
    public IReadOnlyList<ReturnReason> Reasons { get; init; } = [];

    public string? Note { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Names of files.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];
}

/// <summary>What an entry is. Text: <c>RoutingEntry:{entry}</c>.</summary>
public enum RoutingEntry
{
    Checked,
    Overridden,
    Decided,
    LateRequested,
}

/// <summary><c>Result</c>: member name, text <c>Enum:CheckResult.{name}</c>.</summary>
public sealed record RoutingCheck(string Code, string Result);
