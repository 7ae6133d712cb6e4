namespace TrainingPlatform.Policy.Calendar;

/// <summary>Working days of whole years, from rows of holidays and adjusted work days given as data.</summary>
/// <remarks>
/// A day is a working day if it is an adjusted work day, or Monday to Friday and not a holiday. A question about a year the rows do not hold
/// is a fault that names the year.
/// </remarks>
public sealed class WorkingCalendar
{
    private readonly HashSet<DateOnly> _holidays;
    private readonly HashSet<DateOnly> _adjustedWorkDays;
    private readonly HashSet<int> _years;

    public WorkingCalendar(string name, IEnumerable<CalendarRow> rows)
    {
        var all = rows.ToList();
        Name = name;
        _holidays = [.. all.Where(r => !r.AdjustedWorkDay).Select(r => r.Day)];
        _adjustedWorkDays = [.. all.Where(r => r.AdjustedWorkDay).Select(r => r.Day)];
        _years = [.. all.Select(r => r.Day.Year)];
    }

    public string Name { get; }

    public IReadOnlyList<int> Years => [.. _years.Order()];

    /// <exception cref="PolicyFault">The calendar does not hold the year.</exception>
    public bool IsWorkingDay(DateOnly day)
    {
        if (!_years.Contains(day.Year))
            throw PolicyFault.OutsideCalendar(Name, day);
        return _adjustedWorkDays.Contains(day)
            || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day));
    }

    /// <summary>The day itself if it is a working day, else the next one.</summary>
    public DateOnly FirstWorkingDayFrom(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>Working days in [from, to], in order.</summary>
    public IReadOnlyList<DateOnly> WorkingDays(DateOnly from, DateOnly to)
    {
        var days = new List<DateOnly>();
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (IsWorkingDay(day))
                days.Add(day);
        }

        return days;
    }

    /// <summary>The n-th working day on or after a date; the date itself is the first if it is a working day.</summary>
    public DateOnly NthWorkingDay(DateOnly from, int n)
    {
        var day = FirstWorkingDayFrom(from);
        for (var i = 1; i < n; i++)
            day = FirstWorkingDayFrom(day.AddDays(1));
        return day;
    }
}

/// <summary>One row of the calendar file.</summary>
public sealed record CalendarRow(DateOnly Day, bool AdjustedWorkDay, string Name);
