using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Subsidies.Payments;

/// <summary>What waits for a batch; its four keys open one.</summary>
internal sealed record PayableGroupDto
{
    public required ClaimKind Kind { get; init; }

    public required string Fund { get; init; }

    public required string FundName { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required int Year { get; init; }

    public required bool FollowUp { get; init; }

    public required int Lines { get; init; }

    public required Yuan Amount { get; init; }

    /// <summary>What the book has for it: available money, or what the bank sent back.</summary>
    public required Yuan Available { get; init; }
}

internal sealed record OpenBatchInput
{
    public required ClaimKind Kind { get; init; }

    public required string Fund { get; init; }

    public required Guid DivisionId { get; init; }

    /// <summary>Only follow-ups: the year of the book that the money came back to.</summary>
    public int? Year { get; init; }

    public bool FollowUp { get; init; }
}

internal sealed record PaymentBatchDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required ClaimKind Kind { get; init; }

    public required string Fund { get; init; }

    public required string FundName { get; init; }

    public required string DivisionName { get; init; }

    public required int Year { get; init; }

    public required bool FollowUp { get; init; }

    public required PaymentBatchStatus Status { get; init; }

    public required int LineCount { get; init; }

    /// <summary>What the bank pays.</summary>
    public required Yuan Total { get; init; }

    /// <summary>Kept back for recoveries.</summary>
    public required Yuan Offset { get; init; }

    public string? ListDigest { get; init; }

    public string? FileFormat { get; init; }

    public string? FileDigest { get; init; }

    public required string PreparedBy { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Filled for one batch only, not in lists.</summary>
    public BatchMoneyDto? Money { get; init; }

    public IReadOnlyList<BatchStepDto> Steps { get; init; } = [];

    /// <summary>Why the caller may not take the next step; filled for one batch only.</summary>
    public CodeTextDto? Conflict { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

/// <summary>Where the batch's money is, and what the book still has.</summary>
internal sealed record BatchMoneyDto
{
    public required int Paid { get; init; }

    public required Yuan PaidAmount { get; init; }

    public required int Returned { get; init; }

    public required Yuan ReturnedAmount { get; init; }

    public required int Waiting { get; init; }

    public required Yuan WaitingAmount { get; init; }

    public required Yuan Available { get; init; }

    public required int ReceiptsAsked { get; init; }

    public required int ReceiptsReceived { get; init; }

    public required int ReceiptsMissing { get; init; }
}

internal sealed record BatchStepDto(
    BatchStepKind Step,
    string ByName,
    DateTimeOffset At,
    int Count,
    Yuan Amount,
    string? Digest,
    string? Note
);

internal sealed record PaymentDto
{
    public required Guid Id { get; init; }

    public required int Sequence { get; init; }

    public required string Reference { get; init; }

    public required Guid LineId { get; init; }

    public required string PayeeName { get; init; }

    public required string TraineeName { get; init; }

    public required string IdMask { get; init; }

    public required string Purpose { get; init; }

    public string? Bank { get; init; }

    public required string AccountMask { get; init; }

    public required Yuan Amount { get; init; }

    /// <summary>Kept back for recoveries.</summary>
    public required Yuan Offset { get; init; }

    /// <summary>Pays an accepted difference to what was paid before.</summary>
    public required bool TopUp { get; init; }

    /// <summary>Of a top-up, the notice in which it was published.</summary>
    public string? NoticeNumber { get; init; }

    public required PaymentStatus Status { get; init; }

    public string? ReturnCode { get; init; }

    public string? ReturnText { get; init; }

    /// <summary>What the payee was told.</summary>
    public string? ReturnAdvice { get; init; }

    public ReturnStatus? Return { get; init; }

    public DateTimeOffset? ToldAt { get; init; }

    public string? CorrectedAccountMask { get; init; }

    /// <summary>Set while the payee is on hold.</summary>
    public PayeeHoldStatus? Hold { get; init; }

    /// <summary>What the check of the corrected account found.</summary>
    public CheckResult? CorrectionResult { get; init; }

    /// <summary>What the payee was told of it.</summary>
    public string? CorrectionAdvice { get; init; }

    public ReceiptStatus? Receipt { get; init; }
}

internal sealed record BatchTransitionInput
{
    public string? ConcurrencyStamp { get; init; }
}

internal sealed record CancelBatchInput
{
    public string? Reason { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

internal sealed record ExportBatchInput
{
    public string? Format { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

/// <summary>Status as text: an empty or unknown one means all.</summary>
internal sealed record GetBatchesInput
{
    public string? Filter { get; init; }

    public string? Status { get; init; }

    public string? Kind { get; init; }

    public int? SkipCount { get; init; }

    public int? MaxResultCount { get; init; }

    public PagedAndSortedRequest Page() => new() { SkipCount = SkipCount, MaxResultCount = MaxResultCount };
}

internal sealed record GetPaymentsInput
{
    public string? Status { get; init; }

    public string? Filter { get; init; }

    public int? SkipCount { get; init; }

    public int? MaxResultCount { get; init; }

    public PagedAndSortedRequest Page() => new() { SkipCount = SkipCount, MaxResultCount = MaxResultCount };
}
