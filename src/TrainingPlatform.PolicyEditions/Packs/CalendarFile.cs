using System.Globalization;
using TrainingPlatform.Policy.Calendar;

namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>Reads a calendar file: <c>date,kind,name_zh</c> with kind <c>holiday</c> or <c>adjusted_workday</c>.</summary>
internal static class CalendarFile
{
    /// <exception cref="PackFaultException">A row is not of this form.</exception>
    public static WorkingCalendar Read(string name, string text)
    {
        var rows = new List<CalendarRow>();
        var faults = new List<PackFault>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                continue;
            var cells = lines[i].Split(',');
            var isDate = DateOnly.TryParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
            if (isDate && cells.Length > 1 && (cells[1] is "holiday" or "adjusted_workday"))
                rows.Add(new CalendarRow(day, cells[1] == "adjusted_workday", cells.ElementAtOrDefault(2) ?? ""));
            else
                faults.Add(new PackFault(name, i + 1, 1, "", PackFaultCode.WrongForm, "a row is date,holiday|adjusted_workday,name"));
        }

        return faults.Count == 0 ? new WorkingCalendar(name, rows) : throw new PackFaultException(faults);
    }
}
