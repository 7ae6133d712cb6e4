using TrainingPlatform.Application;
using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Enrolments;

namespace TrainingPlatform.Training.OnlineLearning;

/// <summary>Minutes of one person on one date, as they are to be written.</summary>
internal sealed record OnlineEntry(Guid EnrolmentId, DateOnly Date, int Minutes);

/// <summary>What one entry breaks: the member it stands in, and the rule's code.</summary>
internal sealed record OnlineFault(string Member, string Code);

/// <summary>The online log of a class as it stands on a day, and what may still be written into it.</summary>
internal sealed class OnlineLog(TrainingClass trainingClass, IReadOnlyList<Enrolment> people, IReadOnlyList<OnlineDay> days, DateOnly today)
{
    private readonly Dictionary<(Guid, DateOnly), OnlineDay> _days = days.ToDictionary(d => (d.EnrolmentId, d.Date));

    public TrainingClass Class => trainingClass;

    public IReadOnlyDictionary<Guid, Enrolment> People { get; } = people.ToDictionary(p => p.Id);

    /// <summary>Dates whose lessons were closed and are locked: they take nothing new.</summary>
    public required IReadOnlySet<DateOnly> LockedDates { get; init; }

    public OnlineDay? Find(OnlineEntry entry) => _days.GetValueOrDefault((entry.EnrolmentId, entry.Date));

    public bool IsKnown(OnlineEntry entry) => Find(entry)?.Minutes == entry.Minutes;

    /// <returns>Null when the entry may be written; what already stands so is never a fault.</returns>
    public OnlineFault? FaultOf(OnlineEntry entry)
    {
        if (!People.TryGetValue(entry.EnrolmentId, out var person))
            return new("enrolmentId", TrainingErrorCodes.EnrolmentNotInClass);
        if (entry.Date < trainingClass.StartOn || entry.Date > today)
            return new("date", TrainingErrorCodes.OnlineDateOutsideClass);
        if (!person.MayBeMarkedOn(entry.Date))
            return new("date", TrainingErrorCodes.OnlineAfterLeaving);
        if (entry.Minutes is < 0 or > OnlineDay.MostMinutes)
            return new("minutes", TrainingErrorCodes.OnlineMinutesOutOfRange);
        return IsKnown(entry) || !IsLocked(entry) ? null : new("date", TrainingErrorCodes.OnlineDayLocked);
    }

    private bool IsLocked(OnlineEntry entry) => LockedDates.Contains(entry.Date) || today > Find(entry)?.LockOn;
}
