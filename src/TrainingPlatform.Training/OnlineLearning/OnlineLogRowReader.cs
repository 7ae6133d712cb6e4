using System.Globalization;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training.OnlineLearning;

/// <summary>Reads a platform's log row by row against the class. Pure: the same file gives the same outcome, and after it was taken nothing new.</summary>
internal sealed class OnlineLogRowReader(OnlineLog book)
{
    private static readonly string[] DateFormats =
    [
        "yyyy-MM-dd",
        "yyyy/M/d",
        "yyyy-M-d",
        "yyyyMMdd",
        "MM/dd/yyyy HH:mm:ss",
        "yyyy-MM-dd HH:mm:ss",
    ];
    private readonly Dictionary<string, Guid> _people = book.People.Values.ToDictionary(
        p => p.Number,
        p => p.Id,
        StringComparer.OrdinalIgnoreCase
    );
    private readonly HashSet<(Guid, DateOnly)> _seen = [];
    private readonly List<OnlineEntry> _entries = [];
    private readonly List<(int Row, string Column, string Code)> _faults = [];

    public IReadOnlyList<OnlineEntry> Entries => _entries;

    public IReadOnlyList<(int Row, string Column, string Code)> Faults => _faults;

    public int New => _entries.Count(e => book.Find(e) is null);

    public int Changed => _entries.Count - New - Unchanged;

    public int Unchanged => _entries.Count(book.IsKnown);

    /// <summary>One fault per row, the first; two rows of one person on one date are not added up by guess.</summary>
    public void Read(OnlineLogRow row)
    {
        if (!_people.TryGetValue(row.Enrolment?.Trim() ?? "", out var enrolmentId))
            Fault(row, OnlineLogColumns.Enrolment, TrainingErrorCodes.EnrolmentNotInClass);
        else if (!DateOnly.TryParseExact(row.Date?.Trim(), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            Fault(row, OnlineLogColumns.Date, TrainingErrorCodes.OnlineDateUnreadable);
        else if (!int.TryParse(row.Minutes?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes))
            Fault(row, OnlineLogColumns.Minutes, TrainingErrorCodes.OnlineMinutesOutOfRange);
        else if (!_seen.Add((enrolmentId, date)))
            Fault(row, OnlineLogColumns.Date, TrainingErrorCodes.OnlineDayTwice);
        else
            Take(row, new OnlineEntry(enrolmentId, date, minutes));
    }

    private void Take(OnlineLogRow row, OnlineEntry entry)
    {
        if (book.FaultOf(entry) is { } fault)
            Fault(row, ColumnOf(fault.Member), fault.Code);
        else
            _entries.Add(entry);
    }

    private void Fault(OnlineLogRow row, string column, string code) => _faults.Add((row.Row, column, code));

    private static string ColumnOf(string member) =>
        member switch
        {
            "date" => OnlineLogColumns.Date,
            "minutes" => OnlineLogColumns.Minutes,
            _ => OnlineLogColumns.Enrolment,
        };
}
