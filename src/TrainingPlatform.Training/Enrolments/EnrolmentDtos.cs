using TrainingPlatform.Application;
using TrainingPlatform.Training.Assessments;

namespace TrainingPlatform.Training.Enrolments;

internal sealed record EnrolmentDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required Guid ClassId { get; init; }

    public required string ClassName { get; init; }

    public required string CourseName { get; init; }

    public required string InstitutionName { get; init; }

    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    public required Guid TraineeId { get; init; }

    public required string TraineeName { get; init; }

    public required string IdMask { get; init; }

    public required EnrolmentStatus Status { get; init; }

    public required DateOnly AppliedOn { get; init; }

    public DateOnly? AdmittedOn { get; init; }

    public DateOnly? WithdrewOn { get; init; }

    public string? WithdrawReason { get; init; }

    /// <summary>Why the institution refused or removed; the person reads it.</summary>
    public string? RefusalReason { get; init; }

    public EnrolmentConsentDto? Consent { get; init; }

    public required int AttendedHours { get; init; }

    public required int PlannedHours { get; init; }

    public AssessmentResultDto? Result { get; init; }

    /// <summary>Stated but not yet verified.</summary>
    public required int OpenFacts { get; init; }

    public NextSessionDto? NextSession { get; init; }

    /// <summary>Text keys; for example of another class on the same days. A warning is no refusal.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public required IReadOnlyList<HistoryEntryDto> History { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

internal sealed record EnrolmentConsentDto(Guid Id, string Version, DateTimeOffset GivenAt, bool GuardianAcknowledged);

/// <summary><c>StartsAt</c> as 09:00.</summary>
internal sealed record NextSessionDto(DateOnly Date, string StartsAt, string Site);

internal sealed record EnrolInput
{
    public Guid ClassId { get; init; }

    public string? ConsentVersion { get; init; }

    public bool ConsentAccepted { get; init; }

    public bool GuardianAcknowledged { get; init; }

    public string? GuardianName { get; init; }
}

internal sealed record EnrolmentReasonInput(string? Reason);

internal sealed record EnrolmentListRequest : PagedAndSortedRequest
{
    public Guid? ClassId { get; init; }

    public string? Status { get; init; }
}
