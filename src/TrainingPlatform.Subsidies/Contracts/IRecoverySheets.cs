using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>What the recovery notice and the register of recoveries are written from.</summary>
public interface IRecoverySheets
{
    /// <exception cref="EntityNotFoundException">Absent or out of scope.</exception>
    Task<RecoverySheet> ReadAsync(Guid recoveryId, CancellationToken ct);

    Task<int> CountAsync(CancellationToken ct);

    /// <summary>All of the caller's scope, newest first, without their lines.</summary>
    IAsyncEnumerable<RecoverySheet> RegisterAsync(CancellationToken ct);
}

/// <summary>Who may have the sheets: whoever reads recoveries.</summary>
public static class RecoveryAccess
{
    public const string Permission = SubsidiesPermissions.Group + ".Recoveries";
}

public sealed record RecoverySheet
{
    public required string Number { get; init; }

    public required string DivisionName { get; init; }

    public required string DebtorName { get; init; }

    /// <summary>In words of the reader's language.</summary>
    public required string Source { get; init; }

    public required string Status { get; init; }

    public required string Reason { get; init; }

    public required string Basis { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>Numbers of the payment batches and of the payments in them that are reversed.</summary>
    public required string Batches { get; init; }

    public required string Payments { get; init; }

    public required Yuan PaidAmount { get; init; }

    public required Yuan Amount { get; init; }

    public required Yuan Received { get; init; }

    public required Yuan Outstanding { get; init; }

    /// <summary>References of payments that were reduced.</summary>
    public required string Offsets { get; init; }

    public string? ApprovedByName { get; init; }

    public IReadOnlyList<RecoverySheetLine> Lines { get; init; } = [];
}

public sealed record RecoverySheetLine(
    string ClaimNumber,
    string TraineeName,
    string Batches,
    string Payments,
    Yuan PaidAmount,
    Yuan Amount
);
