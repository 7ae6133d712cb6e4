using TrainingPlatform.Domain;
using TrainingPlatform.PolicyEditions.Packs;

namespace TrainingPlatform.PolicyEditions.Editions;

/// <summary>A policy pack as it was published. The row never changes and is never deleted: a correction is a new edition.</summary>
internal sealed class PublishedEdition : Entity
{
    private PublishedEdition() { }

    public PublishedEdition(Guid id, PackContent content, Publication publication)
        : base(id)
    {
        (PackId, Version, Label, ContentHash, PackText) = (
            content.PackId,
            content.Version,
            content.Label,
            content.ContentHash,
            content.Text
        );
        (CasesText, Illustrative) = (content.CasesText, content.Illustrative);
        (DivisionId, InForceFrom, InForceTo) = (publication.DivisionId, publication.InForceFrom, publication.InForceTo);
        (PublishedAt, PublishedByUserId) = (publication.At, publication.ByUserId);
        (Number, BasedOnId, CreatedByUserId) = (publication.Number, publication.BasedOnId, publication.CreatedByUserId);
        (GateCases, GateAt) = (publication.GateCases, publication.GateCases is null ? null : publication.At);
    }

    public string? Number { get; private set; }

    public string PackId { get; private set; } = "";

    public string Version { get; private set; } = "";

    public string Label { get; private set; } = "";

    /// <summary>SHA-256 over the RFC 8785 form of the merged pack.</summary>
    public string ContentHash { get; private set; } = "";

    public string PackText { get; private set; } = "";

    /// <summary>The worked cases it passed.</summary>
    public string CasesText { get; private set; } = "";

    public Guid DivisionId { get; private set; }

    public DateOnly InForceFrom { get; private set; }

    public DateOnly? InForceTo { get; private set; }

    public bool Illustrative { get; private set; }

    public Guid? BasedOnId { get; private set; }

    public Guid? CreatedByUserId { get; private set; }

    /// <summary>Business instant, UTC.</summary>
    public DateTimeOffset PublishedAt { get; private set; }

    public Guid? PublishedByUserId { get; private set; }

    /// <summary>Cases that were equal when it was published; null for the seeded edition.</summary>
    public int? GateCases { get; private set; }

    public DateTimeOffset? GateAt { get; private set; }
}

/// <summary>A scheduled edition taken back before its first day. Written once; the edition's own row stays as it was.</summary>
internal sealed class EditionWithdrawal : Entity
{
    private EditionWithdrawal() { }

    public EditionWithdrawal(Guid editionId, string reason, Guid byUserId, DateOnly on, DateTimeOffset at)
        : base(editionId) => (Reason, ByUserId, WithdrawnOn, At) = (reason, byUserId, on, at);

    public string Reason { get; private set; } = "";

    public Guid ByUserId { get; private set; }

    /// <summary>Business day. Counts only before the edition's first day: the law of the past cannot be taken back.</summary>
    public DateOnly WithdrawnOn { get; private set; }

    public DateTimeOffset At { get; private set; }
}

/// <summary>What a pack says of itself, with its text.</summary>
internal sealed record PackContent
{
    public required string PackId { get; init; }

    public required string Version { get; init; }

    public required string Label { get; init; }

    public required string ContentHash { get; init; }

    public required string Text { get; init; }

    public required string CasesText { get; init; }

    public required bool Illustrative { get; init; }

    public static PackContent Of(LoadedPack pack, string label, string text, string casesText) =>
        new()
        {
            PackId = pack.Edition.Id,
            Version = pack.Edition.Version,
            Label = label,
            ContentHash = pack.Hash,
            Text = text,
            CasesText = casesText,
            Illustrative = IsIllustrative(pack),
        };

    /// <summary>The pack itself says that its numbers are examples and no authority's.</summary>
    public static bool IsIllustrative(LoadedPack pack) => pack.Edition.Status == "example_not_official";
}

/// <summary>Where, when and by whom an edition is published.</summary>
internal sealed record Publication
{
    public required Guid DivisionId { get; init; }

    public required DateOnly InForceFrom { get; init; }

    public DateOnly? InForceTo { get; init; }

    public required DateTimeOffset At { get; init; }

    public Guid? ByUserId { get; init; }

    public string? Number { get; init; }

    public Guid? BasedOnId { get; init; }

    public Guid? CreatedByUserId { get; init; }

    public int? GateCases { get; init; }
}
