namespace TrainingPlatform.Training.Classes;

/// <summary>One line of a timetable before it is a session of a class.</summary>
internal sealed record PlannedSession(DateOnly Date, TimeOnly StartsAt, TimeOnly EndsAt, int Hours, string? Topic = null);
