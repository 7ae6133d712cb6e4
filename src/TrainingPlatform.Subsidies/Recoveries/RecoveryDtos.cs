using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Recoveries;

internal sealed record GetRecoveriesInput
{
    /// <summary>Part of the number or of who owes.</summary>
    public string? Filter { get; init; }

    public string? Status { get; init; }

    public int? SkipCount { get; init; }

    public int? MaxResultCount { get; init; }
}

internal sealed record RecoveryLineInput
{
    public required Guid LineId { get; init; }

    /// <summary>Null: all that was paid.</summary>
    public string? Amount { get; init; }
}

internal sealed record ProposeRecoveryInput
{
    public required RecoverySourceKind Source { get; init; }

    public IReadOnlyList<RecoveryLineInput> Lines { get; init; } = [];

    public string? Reason { get; init; }

    public string? Basis { get; init; }

    /// <summary>A person pays back only what was got by the own fault.</summary>
    public bool TraineeAtFault { get; init; }
}

internal sealed record DecideRecoveryInput
{
    public bool? Approved { get; init; }

    public string? Reason { get; init; }
}

internal sealed record ServeRecoveryInput
{
    public DateOnly? DueOn { get; init; }
}

internal sealed record RecoveryTextInput
{
    public string? Text { get; init; }
}

internal sealed record DecideRecoveryObjectionInput
{
    public bool? Upheld { get; init; }

    public string? Reason { get; init; }
}

internal sealed record RecoveryReceiptInput
{
    public required RecoveryReceiptKind Kind { get; init; }

    public string? Amount { get; init; }

    /// <summary>Bank voucher; not for what is to be kept back.</summary>
    public string? Reference { get; init; }
}

internal sealed record RecoveryDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string DivisionName { get; init; }

    public required string DebtorName { get; init; }

    public required bool OfInstitution { get; init; }

    public required RecoverySourceKind Source { get; init; }

    public required RecoveryStatus Status { get; init; }

    public required string Reason { get; init; }

    public required string Basis { get; init; }

    public required Yuan Amount { get; init; }

    public required Yuan Received { get; init; }

    public required Yuan Outstanding { get; init; }

    /// <summary>Ordered to be kept back from the institution's next payment; in no batch yet.</summary>
    public required Yuan ToOffset { get; init; }

    /// <summary>Kept back in a batch that is not released yet.</summary>
    public required Yuan OffsetInBatch { get; init; }

    public required string ProposedByName { get; init; }

    public string? ApprovedByName { get; init; }

    public DateOnly? ServedOn { get; init; }

    public DateOnly? DueOn { get; init; }

    public string? ObjectionText { get; init; }

    /// <summary>These four are empty in lists. Which batches keep <see cref="OffsetInBatch"/> back.</summary>
    public IReadOnlyList<RecoveryBatchDto> InBatches { get; init; } = [];

    public IReadOnlyList<RecoveryItemDto> Items { get; init; } = [];

    public IReadOnlyList<RecoveryReceiptDto> Receipts { get; init; } = [];

    public IReadOnlyList<HistoryEntryDto> History { get; init; } = [];
}

internal sealed record RecoveryBatchDto(Guid BatchId, string Number, Yuan Amount);

internal sealed record RecoveryItemDto(Guid LineId, Guid ClaimId, string TraineeName, Yuan PaidAmount, Yuan Amount)
{
    /// <summary>Numbers of the payments that it reverses, with that of their batch.</summary>
    public IReadOnlyList<string> Payments { get; init; } = [];
}

/// <param name="Most">The most that can come back; nothing while a recovery stands.</param>
/// <param name="RecoveryNumber">The recovery that stands for this line already.</param>
internal sealed record RecoverableLineDto(
    Guid Id,
    string TraineeName,
    Yuan Paid,
    Yuan Most,
    IReadOnlyList<string> Payments,
    string? RecoveryNumber
);

internal sealed record RecoveryReceiptDto(RecoveryReceiptKind Kind, Yuan Amount, string Reference, string ByName, DateTimeOffset At);
