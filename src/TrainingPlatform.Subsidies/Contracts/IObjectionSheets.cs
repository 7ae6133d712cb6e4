using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>What the sheet of one objection is written from. Whoever reads notices may have it (<see cref="NoticeAccess"/>).</summary>
public interface IObjectionSheets
{
    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    Task<ObjectionSheet> ReadAsync(Guid objectionId, CancellationToken ct);
}

public sealed record ObjectionSheet
{
    public required string NoticeNumber { get; init; }

    public required string DivisionName { get; init; }

    /// <summary>The line by its code in the notice: the sheet names no trainee, as the notice of an allowance names none.</summary>
    public required string Code { get; init; }

    /// <summary>Null: anonymous.</summary>
    public string? RaisedBy { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>Member name; text <c>Enum:ObjectionStatus.{name}</c>.</summary>
    public required string Status { get; init; }

    public string? Finding { get; init; }

    public string? Reply { get; init; }

    public string? DecidedByName { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }
}
