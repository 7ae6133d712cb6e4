using TrainingPlatform.Domain;
using TrainingPlatform.Identifiers;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>A claim as paper needs it: stored determinations, names and counts. Nothing is worked out again, no number is opened.</summary>
public interface IClaimSheets
{
    /// <exception cref="EntityNotFoundException">Absent or out of the caller's scope.</exception>
    Task<ClaimSheet> ReadAsync(Guid claimId, CancellationToken ct);
}

public sealed record ClaimSheet
{
    public required Guid ClaimId { get; init; }

    public required string Number { get; init; }

    /// <summary>TrainingSubsidy or LivingAllowance.</summary>
    public required string Kind { get; init; }

    public required string Measure { get; init; }

    public required string DivisionName { get; init; }

    public required SheetInstitution Institution { get; init; }

    public required SheetClass Class { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public string? SubmitterName { get; init; }

    public string? FirstReviewers { get; init; }

    public string? SecondReviewers { get; init; }

    /// <summary>Null when the prefecture had nothing to review.</summary>
    public string? PrefectureReviewers { get; init; }

    public string? PaymentApprovers { get; init; }

    public string? EditionLabel { get; init; }

    /// <summary>The edition's amounts are examples and no authority's; the sheet has to say so.</summary>
    public bool Illustrative { get; init; }

    /// <summary>Ids of the clauses the determinations rest on.</summary>
    public required IReadOnlyList<string> Clauses { get; init; }

    /// <summary>Name of the fund that pays, as the pack writes it.</summary>
    public string? FundName { get; init; }

    /// <summary>Lines that are filed or further; of a draft those that could be filed.</summary>
    public required IReadOnlyList<ClaimSheetLine> Lines { get; init; }
}

public sealed record SheetInstitution
{
    public required string Name { get; init; }

    public string? SocialCreditCode { get; init; }

    public string? LegalRepresentative { get; init; }

    public string? ContactName { get; init; }

    public string? AccountName { get; init; }

    public string? BankName { get; init; }

    public string? AccountMask { get; init; }
}

public sealed record SheetClass
{
    public required string Number { get; init; }

    public string? FilingNumber { get; init; }

    public required string Name { get; init; }

    public required string CourseName { get; init; }

    public required string OccupationName { get; init; }

    public required string Level { get; init; }

    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    public required int ClassHours { get; init; }

    public required int Enrolled { get; init; }

    public required int Completed { get; init; }

    public required int Certified { get; init; }
}

public sealed record ClaimSheetLine
{
    public required Guid LineId { get; init; }

    public required string TraineeName { get; init; }

    public required string IdMask { get; init; }

    /// <summary>Rate or standard of the determination's first line; its unit has the text <c>Unit:{unit}</c>.</summary>
    public decimal? Standard { get; init; }

    public string? StandardUnit { get; init; }

    public required Yuan Amount { get; init; }

    public required bool ApprovedForPayment { get; init; }

    public string? PayeeHolder { get; init; }

    public string? PayeeBank { get; init; }

    public SealedValue? PayeeAccount { get; init; }

    public string? DeterminationHash { get; init; }
}
