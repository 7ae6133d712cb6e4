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

    public required IReadOnlyList<EvidenceDto> Attachments { get; init; }

    public required DateTimeOffset StatedAt { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

/// <summary>A fact as the officer sees it: with the person and the class it is needed for.</summary>
internal sealed record FactForReviewDto : StatedFactDto
{
    public required string TraineeName { get; init; }

    public required string TraineeIdMask { get; init; }

    public required DateOnly BirthDate { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public string? ClassName { get; init; }

    public Guid? EnrolmentId { get; init; }
}

internal sealed record EvidenceDto(Guid Id, StatedFactKind Kind, string FileName, string ContentType, long Size, DateTimeOffset CreatedAt);

internal sealed record StateFactInput(StatedFactKind Kind, string Value, DateOnly ValidFrom, DateOnly? ValidTo, IReadOnlyList<Guid>? AttachmentIds);

internal sealed record VerifyFactInput(string Source, DateOnly VerifiedOn, string? Note);

internal sealed record FactReasonInput(string Reason);

internal sealed record FactListRequest : PagedAndSortedRequest
{
    public StatedFactStatus? Status { get; init; }
}

internal sealed record EvidenceContent(Stream Content, string ContentType, string FileName);
