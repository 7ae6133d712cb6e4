using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>Permissions of payment batches, which Reports asks for too.</summary>
public static class PaymentAccess
{
    public const string Read = SubsidiesPermissions.Group + ".PaymentBatches";
    public const string Prepare = Read + ".Prepare";
    public const string Approve = Read + ".Approve";
    public const string Release = Read + ".Release";
    public const string Hold = Read + ".Hold";
}

/// <summary>A batch as paper needs it. Accounts stay masked: only the bank's file holds them.</summary>
public interface IPaymentSheets
{
    /// <exception cref="EntityNotFoundException">Absent or out of the caller's scope.</exception>
    Task<PaymentSheetHeader> ReadAsync(Guid batchId, CancellationToken ct);

    /// <summary>Streams in the order of the list. Call after <see cref="ReadAsync"/>, which checks the scope.</summary>
    IAsyncEnumerable<PaymentSheetRow> RowsAsync(Guid batchId, bool returnedOnly, CancellationToken ct);
}

public sealed record PaymentSheetHeader
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    /// <summary>Member name of the kind of benefit.</summary>
    public required string Kind { get; init; }

    public required string FundName { get; init; }

    public required string DivisionName { get; init; }

    public required int Count { get; init; }

    public required Yuan Amount { get; init; }

    public string? Digest { get; init; }

    public string? PreparedBy { get; init; }

    public string? ApprovedBy { get; init; }

    public string? ReleasedBy { get; init; }
}

public sealed record PaymentSheetRow
{
    public required int Sequence { get; init; }

    public required string Reference { get; init; }

    public required string PayeeName { get; init; }

    public required string IdMask { get; init; }

    public string? Bank { get; init; }

    public required string AccountMask { get; init; }

    /// <summary>What the bank pays.</summary>
    public required Yuan Amount { get; init; }

    /// <summary>Kept back for recoveries.</summary>
    public required Yuan Offset { get; init; }

    public required string Purpose { get; init; }

    public string? ReturnCode { get; init; }

    /// <summary>Member name; text <c>Enum:ReturnStatus.{name}</c>.</summary>
    public string? Return { get; init; }

    public string? FollowUpNumber { get; init; }
}
