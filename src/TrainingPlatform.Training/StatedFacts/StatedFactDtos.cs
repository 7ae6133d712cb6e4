using TrainingPlatform.Application;

namespace TrainingPlatform.Training.StatedFacts;

internal record StatedFactDto
{
    public required Guid Id { get; init; }

    public required StatedFactKind Kind { get; init; }

    public required string Value { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required StatedFactStatus Status { get; init; }

    public string? Source { get; init; }

    public DateOnly? VerifiedOn { get; init; }

    public string? VerifiedByName { get; init; }

    public string? Note { get; init; }

    public string? RefusalReason { get; init; }

    public required IReadOnlyList<AttachmentDto> Attachments { get; init; }

    public required DateTimeOffset StatedAt { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

/// <summary>A fact as the officer sees it: with the person and the class it is needed for.</summary>
internal sealed record FactForReviewDto : StatedFactDto
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public FactForReviewDto(StatedFactDto fact)
        : base(fact) { }

    public string TraineeName { get; init; } = "";

    public string TraineeIdMask { get; init; } = "";

    public DateOnly BirthDate { get; init; }

    public Guid DivisionId { get; init; }

    public string DivisionName { get; init; } = "";

    public string? ClassName { get; init; }

    public Guid? EnrolmentId { get; init; }
}

internal sealed record StateFactInput(
    StatedFactKind Kind,
    string Value,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    IReadOnlyList<Guid>? AttachmentIds
);

internal sealed record VerifyFactInput(string Source, DateOnly VerifiedOn, string? Note);

internal sealed record FactReasonInput(string Reason);

/// <summary><c>Status</c> as text: an empty one means all.</summary>
internal sealed record FactListRequest : PagedAndSortedRequest
{
    public string? Status { get; init; }
}

internal sealed record EvidenceContent(Stream Content, string ContentType, string FileName);
