using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>One book with what its money is doing; <c>Allocated</c> is the sum of the rest.</summary>
internal sealed record LedgerBookDto
{
    public required string Fund { get; init; }

    public required string FundName { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required int Year { get; init; }

    public required IReadOnlyList<LedgerAccountDto> Accounts { get; init; }
}

internal sealed record LedgerAccountDto(Guid Id, LedgerAccountKind Kind, Yuan Balance, long Entries);

internal sealed record LedgerEntryDto
{
    public required Guid Id { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly On { get; init; }

    public required PostingKind Kind { get; init; }

    public required string ReferenceNumber { get; init; }

    public Yuan? Debit { get; init; }

    public Yuan? Credit { get; init; }

    public required Yuan BalanceAfter { get; init; }

    public required string ByName { get; init; }

    public required string Digest { get; init; }

    public required string Mark { get; init; }
}

internal sealed record GetLedgerEntriesInput
{
    public required Guid AccountId { get; init; }

    public int? SkipCount { get; init; }

    public int? MaxResultCount { get; init; }
}

internal sealed record LedgerVerificationDto(
    int Accounts,
    long Entries,
    int Heads,
    string? FaultCode,
    string? FaultText,
    string? Where,
    long? Sequence
);
