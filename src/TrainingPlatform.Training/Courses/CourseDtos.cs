using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.Training.Courses;

internal sealed record CourseDto
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required Guid InstitutionId { get; init; }

    public required string InstitutionName { get; init; }

    public required Guid DivisionId { get; init; }

    public required string DivisionName { get; init; }

    public required string Name { get; init; }

    public required string OccupationCode { get; init; }

    public required string OccupationName { get; init; }

    public required string Level { get; init; }

    public required string Category { get; init; }

    public string? Product { get; init; }

    public required string Measure { get; init; }

    public required int TheoryHours { get; init; }

    public required int PracticeHours { get; init; }

    public required int ClassHours { get; init; }

    public string? Syllabus { get; init; }

    public required CourseStatus Status { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public required IReadOnlyList<ReturnReason> ReturnReasons { get; init; }

    public IReadOnlyList<HistoryEntryDto>? History { get; init; }

    public required string ConcurrencyStamp { get; init; }
}

/// <summary>The form of a course. The cost category follows from the occupation and is never taken from the caller.</summary>
internal sealed record CourseInput
{
    public string? Name { get; init; }

    public string? OccupationCode { get; init; }

    public string? Level { get; init; }

    public string? Product { get; init; }

    public string? Measure { get; init; }

    public int TheoryHours { get; init; }

    public int PracticeHours { get; init; }

    public string? Syllabus { get; init; }

    public string? ConcurrencyStamp { get; init; }
}

internal sealed record CourseListRequest : PagedAndSortedRequest
{
    public CourseStatus? Status { get; init; }

    public Guid? InstitutionId { get; init; }
}
