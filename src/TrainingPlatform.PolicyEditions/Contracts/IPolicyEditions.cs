using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.PolicyEditions.Contracts;

/// <summary>Which law is in force where and when. Decisions name the edition they were made with and are never re-read with another.</summary>
public interface IPolicyEditions
{
    /// <summary>
    /// The edition for a division and a date: candidates cover the date and an ancestor division and were published before now;
    /// the nearest division wins, then the latest publication.
    /// </summary>
    /// <exception cref="TrainingPlatform.Domain.BusinessException">No edition covers the date.</exception>
    Task<EditionInForce> InForceAsync(Guid divisionId, DateOnly on, CancellationToken ct);

    /// <summary>A published edition by its id, whether still in force or not.</summary>
    /// <exception cref="TrainingPlatform.Domain.EntityNotFoundException">No such edition.</exception>
    Task<EditionInForce> GetAsync(Guid editionId, CancellationToken ct);

    /// <summary>Text and marked sentence of clauses, in the order asked for; unknown ids are left out.</summary>
    IReadOnlyList<ClauseText> Clauses(IEnumerable<string> ids);
}

/// <summary>A published edition with its typed pack.</summary>
public sealed record EditionInForce
{
    public required Guid Id { get; init; }

    /// <summary>Document number and version, for people.</summary>
    public required string Label { get; init; }

    /// <summary>Its numbers are examples and not an authority's.</summary>
    public required bool Illustrative { get; init; }

    public required PolicyEdition Edition { get; init; }
}

/// <summary>An edition was published, which may reach back over days that are over.</summary>
public sealed record EditionPublished(Guid EditionId, Guid DivisionId, DateOnly InForceFrom, DateOnly? InForceTo)
    : TrainingPlatform.Domain.IDomainEvent;

/// <summary>A clause of the document, or a rule outside it, with the sentence that decides.</summary>
public sealed record ClauseText(string Id, string Title, string Text, string MarkedSentence);
