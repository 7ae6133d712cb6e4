namespace TrainingPlatform.Training.Classes;

/// <summary>Turns days and hours into sessions: by day a morning and an afternoon, in the evening one session. Pure.</summary>
internal static class Timetable
{
    public const int MaxHoursPerSession = 4;

    private static readonly TimeOnly Morning = new(9, 0);
    private static readonly TimeOnly Afternoon = new(14, 0);
    private static readonly TimeOnly Evening = new(19, 0);

    /// <summary>Fills the days in order until the total is reached; the last day may be shorter.</summary>
    /// <param name="totalHours">Class hours of the course; null fills every day.</param>
    public static IReadOnlyList<PlannedSession> Fill(
        IEnumerable<DateOnly> days,
        string slot,
        int hoursPerDay,
        int classHourMinutes,
        int? totalHours
    )
    {
        var sessions = new List<PlannedSession>();
        var left = totalHours ?? int.MaxValue;
        foreach (var day in days.TakeWhile(_ => left > 0))
        {
            var hours = Math.Min(hoursPerDay, left);
            sessions.AddRange(OfDay(day, slot, hours, classHourMinutes));
            left -= hours;
        }
        return sessions;
    }

    public static int MaxHoursOf(string slot, int maxHoursPerDay) =>
        slot == ClassSlots.Evening ? Math.Min(MaxHoursPerSession, maxHoursPerDay) : Math.Min(2 * MaxHoursPerSession, maxHoursPerDay);

    private static IEnumerable<PlannedSession> OfDay(DateOnly day, string slot, int hours, int minutes)
    {
        if (slot == ClassSlots.Evening)
            return [Session(day, Evening, hours, minutes)];
        var morning = Math.Min(hours, MaxHoursPerSession);
        return hours > morning
            ? [Session(day, Morning, morning, minutes), Session(day, Afternoon, hours - morning, minutes)]
            : [Session(day, Morning, morning, minutes)];
    }

    private static PlannedSession Session(DateOnly day, TimeOnly startsAt, int hours, int minutes) =>
        new(day, startsAt, startsAt.AddMinutes(hours * minutes), hours);
}
