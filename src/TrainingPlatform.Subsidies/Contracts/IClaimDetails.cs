using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>The people of a claim as they are stored, a few hundred at a time: a claim of a hundred thousand takes no more memory than a short one.</summary>
public interface IClaimDetails
{
    /// <exception cref="EntityNotFoundException">Absent or out of the caller's scope.</exception>
    Task<ClaimDetailHeader> ReadAsync(Guid claimId, CancellationToken ct);

    /// <summary>The lines of the header, in its order.</summary>
    IAsyncEnumerable<ClaimDetailLine> LinesAsync(ClaimDetailHeader header, CancellationToken ct);
}

public sealed record ClaimDetailHeader
{
    public required string Number { get; init; }

    /// <summary>TrainingSubsidy or LivingAllowance.</summary>
    public required string Kind { get; init; }

    public required string InstitutionName { get; init; }

    public required string ClassName { get; init; }

    /// <summary>Of its filing, before that its own.</summary>
    public required string ClassNumber { get; init; }

    public required string OccupationName { get; init; }

    public required string Level { get; init; }

    /// <summary>The edition's amounts are examples and no authority's; the sheet has to say so.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>Lines that are filed or further, of a draft those that could be filed; by name.</summary>
    public required IReadOnlyList<Guid> LineIds { get; init; }

    public required Yuan Amount { get; init; }
}

public sealed record ClaimDetailLine
{
    public required string TraineeName { get; init; }

    public required string IdMask { get; init; }

    /// <summary>Null for readers who may not know it.</summary>
    public string? Group { get; init; }

    public int? PlannedHours { get; init; }

    public int? AttendedHours { get; init; }

    public decimal? Days { get; init; }

    public string? Score { get; init; }

    public string? CertificateNumber { get; init; }

    /// <summary>Rate or standard of the determination's first line.</summary>
    public decimal? Standard { get; init; }

    public required Yuan Amount { get; init; }

    /// <summary>Subsidised trainings counted before this one.</summary>
    public required int EarlierTrainings { get; init; }

    /// <summary>Member name of the line's status.</summary>
    public required string Status { get; init; }
}
