using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Training.Classes;

internal sealed record ClassDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required Guid CourseId { get; init; }

    public required string CourseName { get; init; }

    public required string OccupationName { get; init; }

    public required string Level { get; init; }

    public required string Measure { get; init; }

    public required Guid InstitutionId { get; init; }

    public required string InstitutionName { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required string Name { get; init; }

    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    public required string Slot { get; init; }

    public required int HoursPerDay { get; init; }

    public required int Capacity { get; init; }

    public required string Site { get; init; }

    public required bool Prepaid { get; init; }

    public string? Mode { get; init; }

    public Guid? InstructorUserId { get; init; }

    public string? InstructorName { get; init; }

    public Guid? ExaminerUserId { get; init; }

    public string? ExaminerName { get; init; }

    public required int ClassHours { get; init; }

    public required int SessionCount { get; init; }

    public required int EnrolledCount { get; init; }

    public required int AppliedCount { get; init; }

    public required TrainingClassStatus Status { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public string? FilingNumber { get; init; }

    /// <summary>Text key; null when the class was filed in time or is not filed yet.</summary>
    public string? FilingWarning { get; init; }

    public required IReadOnlyList<ReturnReason> ReturnReasons { get; init; }

    public IReadOnlyList<HistoryEntryDto>? History { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

/// <summary>A class that takes applications, for everybody: no personal data.</summary>
internal sealed record OpenClassDto
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string CourseName { get; init; }

    public required string OccupationName { get; init; }

    public required string Level { get; init; }

    public required string Measure { get; init; }

    public required string InstitutionName { get; init; }

    public required string DivisionName { get; init; }

    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    public required int ClassHours { get; init; }

    public required int SeatsLeft { get; init; }

    public required string Slot { get; init; }

    public required string Site { get; init; }

    public string? Mode { get; init; }
}

internal sealed record ClassInput
{
    public Guid CourseId { get; init; }

    public string? Name { get; init; }

    public DateOnly StartOn { get; init; }

    public DateOnly EndOn { get; init; }

    public string? Slot { get; init; }

    public int HoursPerDay { get; init; }

    public int Capacity { get; init; }

    public string? Site { get; init; }

    public bool Prepaid { get; init; }

    public string? Mode { get; init; }

    public Guid? InstructorUserId { get; init; }

    public Guid? ExaminerUserId { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

internal sealed record ClassListRequest : PagedAndSortedRequest
{
    public TrainingClassStatus? Status { get; init; }

    public Guid? CourseId { get; init; }

    public Guid? InstitutionId { get; init; }
}

internal sealed record OpenClassListRequest : PagedAndSortedRequest
{
    public Guid? DivisionId { get; init; }

    public string? OccupationCode { get; init; }
}
