using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Institutions.Institutions;

/// <summary>What an institution states about itself. Phone and account come sealed; null keeps what is there.</summary>
internal sealed record InstitutionProfile
{
    public required string Name { get; init; }

    public required string SocialCreditCode { get; init; }

    public string? CodeOverrideReason { get; init; }

    public required InstitutionKind Kind { get; init; }

    public required Guid DivisionId { get; init; }

    public required string LegalRepresentative { get; init; }

    public required string ContactName { get; init; }

    public SealedValue? ContactPhone { get; init; }

    public required string Address { get; init; }

    public required string AccountName { get; init; }

    public required string BankName { get; init; }

    public SealedValue? Account { get; init; }

    public required IReadOnlyList<string> OccupationCodes { get; init; }

    public required bool CommitmentAccepted { get; init; }
}
