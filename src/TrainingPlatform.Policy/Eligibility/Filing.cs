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
        var window = FilingWindow.Of(condition, subject.Class.EndOn, subject.Edition);
        var (filing, affected) = (subject.Facts.Filing, subject.Facts.Filing.AffectedByEpidemic);
        return new Filing(
            condition,
            window.DeadlineOn,
            window.StateOf(filing.TrainingFiledOn, affected),
            offered ? window.StateOf(filing.AllowanceFiledOn, affected) : null
        );
    }
}
