using TrainingPlatform.Application;

namespace TrainingPlatform.Training.IdCorrections;

/// <summary>A correction as the person sees it.</summary>
internal record IdCorrectionDto
{
    public required Guid Id { get; init; }

    public required IdCorrectionStatus Status { get; init; }

    public required string FormerMask { get; init; }

    public required string CorrectedMask { get; init; }

    public required DateOnly FormerBirthDate { get; init; }

    public required DateOnly CorrectedBirthDate { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public string? DecisionNote { get; init; }

    public required IReadOnlyList<AttachmentDto> Attachments { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

/// <summary>A correction as the office sees it.</summary>
internal sealed record IdCorrectionForReviewDto : IdCorrectionDto
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public IdCorrectionForReviewDto(IdCorrectionDto correction)
        : base(correction) { }

    public Guid TraineeId { get; init; }

    public string TraineeName { get; init; } = "";

    public Guid DivisionId { get; init; }

    public string DivisionName { get; init; } = "";

    public string AskedByName { get; init; } = "";

    public string? DecidedByName { get; init; }

    /// <summary>Whoever else is known under the number: a possible double registration. Empty in lists.</summary>
    public IReadOnlyList<PossibleDoubleDto> PossibleDoubles { get; init; } = [];
}

/// <param name="Name">Only of a trainee within the reader's scope.</param>
/// <param name="DivisionName">Null when only an account is known under the number.</param>
internal sealed record PossibleDoubleDto(string? Name, string? DivisionName);

/// <summary>A trainee of the office's county.</summary>
internal sealed record FoundTraineeDto(Guid TraineeId, string Name, string IdMask, DateOnly BirthDate, IReadOnlyList<string> FormerMasks);

/// <param name="Filter">A part of the name, or a full ID number: the one in force or a former one.</param>
internal sealed record FindTraineeInput(string Filter);

internal sealed record AskIdCorrectionInput(string IdNumber, string Reason, IReadOnlyList<Guid>? AttachmentIds);

/// <param name="Source">Register or document that was looked at.</param>
internal sealed record AcceptIdCorrectionInput(string Source);

internal sealed record RefuseIdCorrectionInput(string Reason);

/// <summary>Both numbers in full; every reading is audited.</summary>
internal sealed record RevealedNumbersDto(string Former, string Corrected);

/// <summary><c>Status</c> as text: an empty one means all.</summary>
internal sealed record IdCorrectionListRequest : PagedAndSortedRequest
{
    public string? Status { get; init; }
}
