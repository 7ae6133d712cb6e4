using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Contracts;

/// <summary>The living allowance as its statutory form asks for it: what is stored of each line, one form per person.</summary>
public interface IAllowanceForms
{
    /// <summary>The lines of a claim that are filed or further; of a proposal those that could be filed.</summary>
    /// <exception cref="EntityNotFoundException">Absent or out of the caller's scope.</exception>
    Task<AllowanceSheet> OfClaimAsync(Guid claimId, CancellationToken ct);

    /// <summary>The caller's own line.</summary>
    /// <exception cref="EntityNotFoundException">Not a living allowance of the caller, whoever else may see it.</exception>
    Task<AllowanceSheet> OwnAsync(Guid lineId, CancellationToken ct);
}

public sealed record AllowanceSheet
{
    public required string ClaimNumber { get; init; }

    /// <summary>The claim is one of the living allowance; of another kind there is no such form.</summary>
    public required bool OfAllowance { get; init; }

    public required string DivisionName { get; init; }

    public required string ClassName { get; init; }

    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    public bool Illustrative { get; init; }

    public required IReadOnlyList<AllowanceForm> Forms { get; init; }
}

/// <summary>One person's form. ID number and account are masked.</summary>
public sealed record AllowanceForm
{
    public required string TraineeName { get; init; }

    public required string IdMask { get; init; }

    /// <summary>Pack code of the group that entitles.</summary>
    public string? Group { get; init; }

    /// <summary>The person comes from the countryside.</summary>
    public required bool Rural { get; init; }

    /// <summary>What the group and the residence were verified by, in the words of the officer.</summary>
    public required string Evidence { get; init; }

    public decimal? Days { get; init; }

    public decimal? Standard { get; init; }

    public string? StandardUnit { get; init; }

    public required Yuan Amount { get; init; }

    public string? Bank { get; init; }

    public string? AccountMask { get; init; }

    /// <summary>Days for which other classes had brought an allowance before.</summary>
    public required decimal EarlierDays { get; init; }

    public string? EditionLabel { get; init; }

    /// <summary>The day on which the person asked for it on the platform; signed by hand only when null.</summary>
    public DateOnly? ConfirmedOn { get; init; }
}
