using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Contracts;

/// <summary>The tax credit of a pilot for those who put it on paper: as determined, nothing is worked out again.</summary>
public interface ICreditSheets
{
    /// <exception cref="EntityNotFoundException">No such pilot in scope, or nothing determined yet.</exception>
    Task<CreditSheet> ReadAsync(Guid pilotId, CancellationToken ct);
}

public sealed record CreditSheet
{
    public required string EnterpriseName { get; init; }

    public required string SocialCreditCode { get; init; }

    public required string PilotNumber { get; init; }

    public required DateOnly CultivatingFrom { get; init; }

    public required string EditionLabel { get; init; }

    public required string Hash { get; init; }

    public required IReadOnlyList<CreditSheetYear> Years { get; init; }

    /// <summary>Checked entries of the ledger, oldest first.</summary>
    public required IReadOnlyList<CreditSheetEntry> Entries { get; init; }
}

public sealed record CreditSheetYear
{
    public required int Year { get; init; }

    public required Yuan Invested { get; init; }

    public required Yuan Surcharge { get; init; }

    public required Yuan Earned { get; init; }

    public required Yuan Used { get; init; }

    public required Yuan Carried { get; init; }

    public Yuan? Repay { get; init; }

    public required IReadOnlyList<CreditSheetLine> Lines { get; init; }
}

/// <summary>A line of the arithmetic as a sentence in the reader's language.</summary>
public sealed record CreditSheetLine(string Sentence, Yuan Amount, string Clause);

public sealed record CreditSheetEntry(DateOnly On, string Kind, string Reference, string Description, Yuan Amount, string CheckedBy);
