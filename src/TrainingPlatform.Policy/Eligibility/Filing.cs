using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.Policy.Eligibility;

/// <summary>How a component was filed.</summary>
public enum FilingState
{
    InTime,
    AdmittedLate,
    TooLate,
}

/// <summary>Filing of the components against one deadline. Null: the measure has no such component, or no deadline applies.</summary>
internal sealed record Filing(FiledInTimeCondition? Condition, DateOnly? DeadlineOn, FilingState Training, FilingState? Allowance)
{
    /// <summary>Only when every component is too late is the entry refused; one side's delay never blocks the other.</summary>
    public bool AllTooLate => Training == FilingState.TooLate && (Allowance is null || Allowance == FilingState.TooLate);

    /// <summary>Tests each component against class end + months, rolled, and then against the late window (R12, C18.4).</summary>
    /// <exception cref="PolicyFault">The deadline lies in a year that the calendar does not hold.</exception>
    public static Filing Of(Subject subject)
    {
        var condition = subject.EntryConditions().OfType<FiledInTimeCondition>().FirstOrDefault();
        var offered = subject.Measure.LivingAllowance is not null;
        if (condition is null)
            return new Filing(null, null, FilingState.InTime, offered ? FilingState.InTime : null);
        var deadline = Deadline.After(subject.Class.EndOn, condition.Months, condition.RollToWorkingDay, subject.Edition.Calendar);
        var filing = subject.Facts.Filing;
        return new Filing(
            condition,
            deadline,
            StateOf(filing.TrainingFiledOn, deadline, subject),
            offered ? StateOf(filing.AllowanceFiledOn, deadline, subject) : null);
    }

    private static FilingState StateOf(DateOnly? filedOn, DateOnly deadline, Subject subject)
    {
        if (filedOn is null || filedOn <= deadline)
            return FilingState.InTime;
        if (!subject.Facts.Filing.AffectedByEpidemic || !subject.InEpidemicPeriod(deadline))
            return FilingState.TooLate;
        var rule = subject.Edition.LateFiling;
        if (subject.Event(rule.WindowFromEvent) is not { } end)
            return FilingState.AdmittedLate;
        var last = Deadline.After(end, rule.Months, rule.RollToWorkingDay, subject.Edition.Calendar);
        return filedOn <= last ? FilingState.AdmittedLate : FilingState.TooLate;
    }
}
