using TrainingPlatform.Application;
using TrainingPlatform.Domain;
using TrainingPlatform.PolicyEditions.Contracts;

namespace TrainingPlatform.IntegrationPilots.Investments;

internal sealed record LedgerEntryInput
{
    public LedgerEntryKind? Kind { get; init; }

    public InvestmentPurposeKind? Purpose { get; init; }

    public DateOnly? On { get; init; }

    /// <summary>Yuan with at most two decimals, as text.</summary>
    public string? Amount { get; init; }

    public string? Reference { get; init; }

    public string? Description { get; init; }
}

internal sealed record CheckInput(string? Note);

internal sealed record LedgerListRequest : PagedAndSortedRequest
{
    public Guid? PilotEnterpriseId { get; init; }

    public LedgerEntryStatus? Status { get; init; }

    public LedgerEntryKind? Kind { get; init; }

    public int? Year { get; init; }
}

internal sealed record LedgerEntryDto
{
    public required Guid Id { get; init; }

    public required Guid PilotEnterpriseId { get; init; }

    public required string EnterpriseName { get; init; }

    public required LedgerEntryKind Kind { get; init; }

    public InvestmentPurposeKind? Purpose { get; init; }

    public required DateOnly On { get; init; }

    public required Yuan Amount { get; init; }

    public required string Reference { get; init; }

    public required string Description { get; init; }

    public required LedgerEntryStatus Status { get; init; }

    public required string RecordedByName { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public string? CheckedByName { get; init; }

    public DateTimeOffset? CheckedAt { get; init; }

    public string? CheckNote { get; init; }

    public IReadOnlyList<AttachmentDto> Attachments { get; init; } = [];
}

/// <summary>Credit of all years as last determined. Null hash: a trial that was not kept.</summary>
internal sealed record PilotCreditDto
{
    public required EditionRefDto Edition { get; init; }

    public string? Hash { get; init; }

    public DateTimeOffset? DeterminedAt { get; init; }

    public required DateOnly CultivatingFrom { get; init; }

    public required IReadOnlyList<PilotCreditYearDto> Years { get; init; }
}

internal sealed record PilotCreditYearDto
{
    public required int Year { get; init; }

    public required Yuan Invested { get; init; }

    public required Yuan Surcharge { get; init; }

    public required bool CapitalWithdrawn { get; init; }

    public required Yuan Earned { get; init; }

    public required Yuan Used { get; init; }

    public required Yuan Carried { get; init; }

    public Yuan? Repay { get; init; }

    public required ProofCard Card { get; init; }
}

/// <summary>Years as the caller imagines them, instead of those of the ledger.</summary>
internal sealed record CreditTrialInput(IReadOnlyList<CreditTrialYearInput>? Years);

internal sealed record CreditTrialYearInput(int Year, string? Invested, string? Surcharge, bool CapitalWithdrawn);
