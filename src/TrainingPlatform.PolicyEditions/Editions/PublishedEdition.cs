using TrainingPlatform.Domain;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>A policy pack as it was published. The row never changes and is never deleted: a correction is a new edition.</summary>
internal sealed class PublishedEdition : Entity
{
    private PublishedEdition() { }

    public PublishedEdition(Guid id, PackContent content, Guid divisionId, DateTimeOffset publishedAt, Guid? publishedByUserId)
        : base(id)
    {
        (PackId, Version, Label, ContentHash, PackText) = (content.PackId, content.Version, content.Label, content.ContentHash, content.Text);
        (InForceFrom, InForceTo, Illustrative) = (content.InForceFrom, content.InForceTo, content.Illustrative);
        (DivisionId, PublishedAt, PublishedByUserId) = (divisionId, publishedAt, publishedByUserId);
    }

    public string PackId { get; private set; } = "";

    public string Version { get; private set; } = "";

    public string Label { get; private set; } = "";

    /// <summary>SHA-256 over the RFC 8785 form of the merged pack.</summary>
    public string ContentHash { get; private set; } = "";

    public string PackText { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public DateOnly InForceFrom { get; private set; }

    public DateOnly? InForceTo { get; private set; }

    public bool Illustrative { get; private set; }

    /// <summary>Business instant, UTC.</summary>
    public DateTimeOffset PublishedAt { get; private set; }

    public Guid? PublishedByUserId { get; private set; }
}

/// <summary>What a pack says of itself, with its text.</summary>
internal sealed record PackContent
{
    public required string PackId { get; init; }

    public required string Version { get; init; }

    public required string Label { get; init; }

    public required string ContentHash { get; init; }

    public required string Text { get; init; }

    public required DateOnly InForceFrom { get; init; }

    public DateOnly? InForceTo { get; init; }

    public required bool Illustrative { get; init; }
}
