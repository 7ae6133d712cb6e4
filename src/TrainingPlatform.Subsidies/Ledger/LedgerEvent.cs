using TrainingPlatform.Domain;

namespace TrainingPlatform.Subsidies.Ledger;

/// <summary>What is to be posted. One reference is posted once per kind, whatever is retried.</summary>
internal sealed record LedgerEvent
{
    public required PostingKind Kind { get; init; }

    public required Guid ReferenceId { get; init; }

    public required string ReferenceNumber { get; init; }

    public required string Digest { get; init; }

    /// <summary>The last leg is the one of the office whose event it is; the others may be of the office above.</summary>
    public required IReadOnlyList<LedgerLeg> Legs { get; init; }

    public LedgerBook Book => Legs[^1].Book;
}

/// <summary>An amount from the credited to the debited account of one book.</summary>
internal sealed record LedgerLeg(LedgerBook Book, LedgerAccountKind Debit, LedgerAccountKind Credit, Yuan Amount);

/// <summary>Who posts and when, on the business clock.</summary>
internal sealed record LedgerAuthor(Guid? UserId, string Name, DateOnly On, DateTimeOffset At);
