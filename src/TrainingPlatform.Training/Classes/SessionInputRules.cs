using System.Globalization;
using TrainingPlatform.Application;
using TrainingPlatform.Training.Policies;

namespace TrainingPlatform.Training.Classes;

/// <summary>Checks a timetable that an institution wrote itself; faults name the row and the field.</summary>
internal static class SessionInputRules
{
    private const int MaxSessions = 1000;

    public static IReadOnlyList<PlannedSession> Read(SessionsInput input, TrainingClass trainingClass, ClassRules rules)
    {
        var rows = input.Items ?? [];
        var check = new InputCheck()
            .That(rows.Count > 0, "items", TrainingErrorCodes.TimetableEmpty)
            .That(rows.Count <= MaxSessions, "items", TrainingErrorCodes.TimetableTooLong);
        check.ThrowIfAny();
        var planned = rows.Select((row, i) => Read(check, row, $"items[{i}]", trainingClass, rules)).ToList();
        check.ThrowIfAny();
        CheckDays(check, planned, rules);
        check.ThrowIfAny();
        return planned;
    }

    private static PlannedSession Read(InputCheck check, SessionInput row, string at, TrainingClass trainingClass, ClassRules rules)
    {
        check.That(
            row.Date >= trainingClass.StartOn && row.Date <= trainingClass.EndOn,
            at + ".date",
            TrainingErrorCodes.SessionOutsideClass
        );
        check.Range(at + ".hours", row.Hours, 1, rules.MaxHoursPerDay).Text(at + ".topic", row.Topic, 256, required: false);
        var starts = Time(check, row.StartsAt, at + ".startsAt");
        var least = starts.ToTimeSpan() + TimeSpan.FromMinutes(row.Hours * rules.ClassHourMinutes);
        check.That(least < TimeSpan.FromDays(1), at + ".startsAt", TrainingErrorCodes.TimeWrong);
        var ends = string.IsNullOrEmpty(row.EndsAt)
            ? starts.AddMinutes(row.Hours * rules.ClassHourMinutes)
            : Time(check, row.EndsAt, at + ".endsAt");
        check.That(ends.ToTimeSpan() >= least, at + ".endsAt", TrainingErrorCodes.SessionTooShort, ("Minutes", rules.ClassHourMinutes));
        return new PlannedSession(row.Date, starts, ends, row.Hours, string.IsNullOrWhiteSpace(row.Topic) ? null : row.Topic.Trim());
    }

    private static TimeOnly Time(InputCheck check, string? text, string member)
    {
        var ok = TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        check.That(ok, member, TrainingErrorCodes.TimeWrong);
        return time;
    }

    private static void CheckDays(InputCheck check, IReadOnlyList<PlannedSession> planned, ClassRules rules)
    {
        foreach (var day in planned.GroupBy(p => p.Date))
        {
            var inOrder = day.OrderBy(p => p.StartsAt).ToList();
            var overlap = inOrder.Zip(inOrder.Skip(1)).Any(pair => pair.Second.StartsAt < pair.First.EndsAt);
            check.That(!overlap, "items", TrainingErrorCodes.SessionsOverlap, ("Date", day.Key.ToString("O")));
            var hours = day.Sum(p => p.Hours);
            check.That(
                hours <= rules.MaxHoursPerDay,
                "items",
                TrainingErrorCodes.DayTooLong,
                ("Date", day.Key.ToString("O")),
                ("Max", rules.MaxHoursPerDay)
            );
        }
    }
}
