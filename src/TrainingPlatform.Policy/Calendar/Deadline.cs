namespace TrainingPlatform.Policy.Calendar;

/// <summary>Last day of a period of months (R23): the same day of the month, or the last day of a shorter month; then rolled.</summary>
public static class Deadline
{
    /// <exception cref="PolicyFault">The day lies outside the calendar and has to be rolled.</exception>
    public static DateOnly After(DateOnly from, int months, bool rollToWorkingDay, WorkingCalendar calendar)
    {
        var last = from.AddMonths(months);
        return rollToWorkingDay ? calendar.FirstWorkingDayFrom(last) : last;
    }
}

/// <summary>Public notice before payment (R11).</summary>
/// <param name="LastDay">Last day of the notice.</param>
/// <param name="EarliestPayment">The next working day after it.</param>
public sealed record Publicity(DateOnly FirstDay, DateOnly LastDay, DateOnly EarliestPayment)
{
    /// <summary>The first working day on or after the start is day 1.</summary>
    /// <exception cref="PolicyFault">A day of the notice lies outside the calendar, or the notice has no day.</exception>
    public static Publicity Of(DateOnly start, int workingDays, WorkingCalendar calendar)
    {
        if (workingDays < 1)
            throw PolicyFault.MissingNumber("parameters.publicity_working_days", "a notice of at least one day");
        var last = calendar.NthWorkingDay(start, workingDays);
        return new Publicity(calendar.FirstWorkingDayFrom(start), last, calendar.FirstWorkingDayFrom(last.AddDays(1)));
    }
}
