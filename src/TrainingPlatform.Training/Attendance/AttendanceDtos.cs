using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.OnlineLearning;

namespace TrainingPlatform.Training.Attendance;

/// <param name="Online">An online class has no marks; its rows hold minutes by date.</param>
internal sealed record AttendanceGridDto(IReadOnlyList<AttendanceSessionDto> Sessions, IReadOnlyList<AttendanceRowDto> Rows, bool Online);

/// <summary>A closed session is Locked after <c>LockOn</c>.</summary>
internal sealed record AttendanceSessionDto
{
    public required Guid Id { get; init; }

    public required DateOnly Date { get; init; }

    public required string StartsAt { get; init; }

    public required int Hours { get; init; }

    public required ClassSessionStatus Status { get; init; }

    public DateOnly? LockOn { get; init; }
}

/// <summary>One person's line; a session that is not in <c>Marks</c> is unmarked.</summary>
internal sealed record AttendanceRowDto
{
    public required Guid EnrolmentId { get; init; }

    public required string TraineeName { get; init; }

    public required IReadOnlyDictionary<Guid, AttendanceMarkDto> Marks { get; init; }

    public required int AttendedHours { get; init; }

    public required int PlannedHours { get; init; }

    public DateOnly? LeftOn { get; init; }

    /// <summary>By which the platform's log names the person.</summary>
    public required string Number { get; init; }

    public required IReadOnlyList<OnlineDayDto> OnlineDays { get; init; }

    public required int OnlineMinutes { get; init; }
}

internal sealed record AttendanceMarkDto(AttendanceMark Mark, int Hours);

internal sealed record RecordAttendanceInput(IReadOnlyList<AttendanceEntryInput>? Entries);

internal sealed record AttendanceEntryInput(Guid EnrolmentId, AttendanceMark Mark, int Hours);
