using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.Policy.Eligibility;

/// <summary>Class hours attended and planned, and the hours attended on each date (make-up included).</summary>
internal sealed record Attendance(int Attended, int Planned, IReadOnlyList<(DateOnly Day, int Hours)> ByDay)
{
    /// <summary>Hours of online days that the measure does not count.</summary>
    public int OnlineHoursNotCounted { get; init; }

    /// <summary>Minutes that count, where minutes decide.</summary>
    public int? CountedMinutes { get; init; }

    public static Attendance Of(Subject subject) => CountsMinutes(subject.Measure) ? ByMinutes(subject) : ByClassDays(subject);

    private static bool CountsMinutes(Measure measure) =>
        measure.OnlineHours.AccumulateMinutes || measure.TrainingSubsidy.Hours == PaidHours.AttendedOnline;

    /// <summary>Online minutes on the dates that count, before the withdrawal, summed and then floored to class hours; no daily limit.</summary>
    /// <remarks>Source: C15.6, R08. Attendance is n of n; 0 of 0 pays nothing and is no reason.</remarks>
    private static Attendance ByMinutes(Subject subject)
    {
        var minutes = subject
            .Facts.Attendance.OnlineMinutes.Where(m => subject.OnlineCounts(m.Key) && subject.BeforeWithdrawal(m.Key))
            .OrderBy(m => m.Key)
            .ToList();
        var perHour = subject.Edition.Parameters.ClassHourMinutes;
        if (perHour <= 0)
            throw PolicyFault.MissingNumber("parameters.class_hour_minutes", "a class hour of at least one minute");
        var sum = minutes.Sum(m => m.Value);
        var hours = subject.Measure.OnlineHours.AccumulateMinutes ? sum / perHour : minutes.Sum(m => m.Value / perHour);
        return new Attendance(hours, hours, [.. minutes.Select(m => (m.Key, Math.Min(m.Value / perHour, subject.MaxHoursPerDay)))])
        {
            CountedMinutes = sum,
        };
    }

    /// <summary>Hours of a class day less absence and leave, nothing from the withdrawal on, then the hours made up.</summary>
    /// <remarks>Source: R09. Online days that do not count stay planned, are no hours, and cannot be made up.</remarks>
    private static Attendance ByClassDays(Subject subject)
    {
        var facts = subject.Facts.Attendance;
        var online = facts.OnlineDays.ToHashSet();
        var attended = new List<(DateOnly Day, int Hours)>(subject.ClassDays.Count);
        var (missed, notCounted) = (0, 0);
        foreach (var (day, hours) in subject.ClassDays)
        {
            if (!subject.BeforeWithdrawal(day))
                continue;
            if (online.Contains(day) && !subject.OnlineCounts(day))
            {
                notCounted += hours;
                continue;
            }

            var away = Math.Min(hours, facts.AbsentHours.GetValueOrDefault(day) + facts.LeaveHours.GetValueOrDefault(day));
            attended.Add((day, hours - away));
            missed += away;
        }

        if (subject.Edition.Parameters.MakeUpCounts)
            MakeUp(subject, attended, missed);
        return new Attendance(attended.Sum(d => d.Hours), subject.PlannedHours, attended) { OnlineHoursNotCounted = notCounted };
    }

    /// <summary>In date order, each day adds at most what is left of the hours missed and at most the daily limit less that day's hours.</summary>
    private static void MakeUp(Subject subject, List<(DateOnly Day, int Hours)> attended, int missed)
    {
        foreach (var (day, hours) in subject.Facts.Attendance.MakeUpHours.OrderBy(m => m.Key))
        {
            if (!subject.BeforeWithdrawal(day))
                continue;
            var at = attended.FindIndex(d => d.Day >= day);
            var isClassDay = at >= 0 && attended[at].Day == day;
            var already = isClassDay ? attended[at].Hours : 0;
            var added = Math.Max(0, Math.Min(hours, Math.Min(missed, subject.MaxHoursPerDay - already)));
            missed -= added;
            if (isClassDay)
                attended[at] = (day, already + added);
            else if (added > 0)
                attended.Insert(at < 0 ? attended.Count : at, (day, added));
        }
    }
}
