namespace TrainingPlatform.Training.Classes;

internal sealed record SessionDto
{
    public required Guid Id { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Local time, "09:00".</summary>
    public required string StartsAt { get; init; }

    public required string EndsAt { get; init; }

    public required int Hours { get; init; }

    public string? Topic { get; init; }

    public string? InstructorName { get; init; }

    public required ClassSessionStatus Status { get; init; }
}

internal sealed record SessionInput
{
    public DateOnly Date { get; init; }

    public string? StartsAt { get; init; }

    /// <summary>Without it the session ends when its class hours are over.</summary>
    public string? EndsAt { get; init; }

    public int Hours { get; init; }

    public string? Topic { get; init; }
}

internal sealed record SessionsInput(IReadOnlyList<SessionInput>? Items);

/// <summary>Asks for a timetable before a class exists. With a course the days stop when its hours are used up.</summary>
internal sealed record TimetableInput
{
    public DateOnly StartOn { get; init; }

    public DateOnly EndOn { get; init; }

    public int HoursPerDay { get; init; }

    public string? Slot { get; init; }

    public Guid? CourseId { get; init; }
}

/// <param name="Mode">How the course's measure is held by the pack in force; null: in the room.</param>
internal sealed record TimetablePreviewDto(IReadOnlyList<TimetableDayDto> Items, int ClassHours, string? Mode);

internal sealed record TimetableDayDto(DateOnly Date, int Hours);
