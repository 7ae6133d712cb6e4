using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Institutions.Institutions;

internal sealed record InstitutionDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string Name { get; init; }

    public required string SocialCreditCode { get; init; }

    public string? CodeOverrideReason { get; init; }

    public required InstitutionKind Kind { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required string LegalRepresentative { get; init; }

    public required string ContactName { get; init; }

    public string? ContactPhoneMask { get; init; }

    public required string Address { get; init; }

    public required string AccountName { get; init; }

    public required string BankName { get; init; }

    public string? AccountMask { get; init; }

    public required IReadOnlyList<string> OccupationCodes { get; init; }

    public DateTimeOffset? CommitmentAcceptedAt { get; init; }

    public required InstitutionStatus Status { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateOnly? ListedFrom { get; init; }

    public DateOnly? ListedTo { get; init; }

    public required IReadOnlyList<ReturnReason> ReturnReasons { get; init; }

    public required IReadOnlyList<AttachmentDto> Attachments { get; init; }

    public IReadOnlyList<HistoryEntryDto>? History { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

internal sealed record InstitutionDirectoryDto
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required InstitutionKind Kind { get; init; }

    public required string DivisionName { get; init; }

    public required IReadOnlyList<string> OccupationCodes { get; init; }

    public DateOnly? ListedFrom { get; init; }
}

/// <summary>The form an institution fills in. When editing, an empty phone or account keeps the sealed one.</summary>
internal sealed record InstitutionInput
{
    public string? Name { get; init; }

    public string? SocialCreditCode { get; init; }

    public string? CodeOverrideReason { get; init; }

    public InstitutionKind Kind { get; init; }

    public Guid DivisionId { get; init; }

    public string? LegalRepresentative { get; init; }

    public string? ContactName { get; init; }

    public string? ContactPhone { get; init; }

    public string? Address { get; init; }

    public string? AccountName { get; init; }

    public string? BankName { get; init; }

    public string? AccountNumber { get; init; }

    public IReadOnlyList<string>? OccupationCodes { get; init; }

    public bool CommitmentAccepted { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

internal sealed record InstitutionListRequest : PagedAndSortedRequest
{
    public InstitutionStatus? Status { get; init; }

    public Guid? DivisionId { get; init; }
}

internal sealed record InstitutionDirectoryRequest : PagedAndSortedRequest
{
    public Guid? DivisionId { get; init; }

    public string? OccupationCode { get; init; }
}

internal sealed record ReturnInput(IReadOnlyList<ReturnReason>? Reasons);

internal sealed record ApproveInput(DateOnly? ListedFrom, DateOnly? ListedTo, string? Note);

internal sealed record ReasonInput(string? Reason);
