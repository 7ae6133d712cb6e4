using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Publicity;

/// <summary>An objection as the office sees it.</summary>
internal sealed record ObjectionDto
{
    public required Guid Id { get; init; }

    public required Guid NoticeId { get; init; }

    public required string NoticeNumber { get; init; }

    public required string Code { get; init; }

    public required Guid ClaimId { get; init; }

    public required Guid LineId { get; init; }

    public required string TraineeName { get; init; }

    public required string ClassName { get; init; }

    public required ClaimKind Kind { get; init; }

    /// <summary>As published: of an addition what it adds.</summary>
    public required Yuan Amount { get; init; }

    /// <summary>Against an addition to a paid line: the line itself is not doubted.</summary>
    public required bool Addition { get; init; }

    public string? RaisedBy { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public required ObjectionStatus Status { get; init; }

    public string? Finding { get; init; }

    public string? Reply { get; init; }

    public string? DecidedByName { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }
}

/// <summary>Upheld returns or rejects the line for a reason, or lets the addition fall; dismissed lets it go on.</summary>
internal sealed record DecideObjectionInput
{
    public required ObjectionStatus Outcome { get; init; }

    /// <summary>Return or Reject, when upheld against a line.</summary>
    public ClaimDecision? LineDecision { get; init; }

    public IReadOnlyList<string>? ReasonCodes { get; init; }

    public string? Finding { get; init; }

    public string? Reply { get; init; }
}

internal sealed record RaiseObjectionInput
{
    public Guid? NoticeId { get; init; }

    public string? Code { get; init; }

    /// <summary>Empty: anonymous.</summary>
    public string? Name { get; init; }

    public string? Reason { get; init; }
}

/// <summary>What the objector gets: with the receipt the answer can be read, by nobody else.</summary>
internal sealed record ObjectionReceiptDto(string Receipt, string NoticeNumber, string Code, DateTimeOffset RaisedAt);

internal sealed record ObjectionAnswerDto(
    string NoticeNumber,
    string Code,
    ObjectionStatus Status,
    DateTimeOffset RaisedAt,
    string? Reply,
    DateTimeOffset? DecidedAt
);
