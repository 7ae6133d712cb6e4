using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.Policy.Eligibility;

/// <summary>The regular deadline of a class's components and the extension for those whom the epidemic hindered.</summary>
/// <remarks>Source: R12, C18.4. An end of the epidemic that is not declared leaves the extension open.</remarks>
public sealed record FilingWindow
{
    public required DateOnly DeadlineOn { get; init; }

    /// <summary>The regular deadline lies in the epidemic period, so that it is extended for who was hindered.</summary>
    public required bool Extends { get; init; }

    /// <summary>Last day of the extension; null: open.</summary>
    public DateOnly? ExtendedTo { get; init; }

    /// <summary>Clause of the extension.</summary>
    public required ClauseReference Clause { get; init; }

    /// <summary>Deadline of a measure's classes.</summary>
    /// <returns>Null when the measure knows no deadline.</returns>
    /// <exception cref="PolicyFault">No such measure, or a day outside the calendar.</exception>
    public static FilingWindow? Of(string measure, DateOnly classEndOn, PolicyEdition edition)
    {
        var skipped = edition.Measure(measure).SkipEntry;
        var condition = edition
            .CommonEntry.Concat(edition.Measure(measure).Entry)
            .OfType<FiledInTimeCondition>()
            .FirstOrDefault(c => !skipped.Contains(c.Kind));
        return condition is null ? null : Of(condition, classEndOn, edition);
    }

    internal static FilingWindow Of(FiledInTimeCondition condition, DateOnly classEndOn, PolicyEdition edition)
    {
        var rule = edition.LateFiling;
        var deadline = Deadline.After(classEndOn, condition.Months, condition.RollToWorkingDay, edition.Calendar);
        var extends = edition.InEpidemicPeriod(deadline);
        return new FilingWindow
        {
            DeadlineOn = deadline,
            Extends = extends,
            ExtendedTo =
                extends && edition.Event(rule.WindowFromEvent) is { } end
                    ? Deadline.After(end, rule.Months, rule.RollToWorkingDay, edition.Calendar)
                    : null,
            Clause = rule.Clause,
        };
    }

    /// <summary>A component that is not filed yet is in time.</summary>
    /// <param name="affected">Declared to have been hindered by the epidemic.</param>
    public FilingState StateOf(DateOnly? filedOn, bool affected)
    {
        if (filedOn is null || filedOn <= DeadlineOn)
            return FilingState.InTime;
        return affected && Extends && (ExtendedTo is null || filedOn <= ExtendedTo) ? FilingState.AdmittedLate : FilingState.TooLate;
    }
}
