using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.Policy.Eligibility;

/// <summary>Conditions on the class: period, catalogue, minimum hours.</summary>
internal static class ClassConditions
{
    /// <summary>The date named by the measure lies in its period. The clause is the measure's own unless the pack names another.</summary>
    /// <remarks>Source: effective.ref of the measure; interpretation I3.</remarks>
    public static IEnumerable<Finding> InPeriod(ClassInPeriodCondition condition, Subject subject)
    {
        var period = subject.Measure.Effective;
        var day = subject.On(period.PeriodTest);
        if (period.From <= day && day <= period.To)
            yield break;
        var own = condition.References.Count == 0 || condition.References.Any(r => r.Id == ClauseReference.OwnPeriod);
        var name = period.PeriodTest == AssessedAt.ClassStart ? FactName.ClassStart : FactName.ClassEnd;
        yield return subject.Refuse(condition, "fail", subject.Fact(name, day)) with
        {
            Clauses = own ? period.References : condition.References,
        };
    }

    /// <summary>The institution is in the published catalogue (R19).</summary>
    public static IEnumerable<Finding> InstitutionListed(InstitutionListedCondition condition, Subject subject)
    {
        if (!subject.Class.InstitutionListed)
            yield return subject.Refuse(condition, "fail", subject.Fact(FactName.InstitutionListed, false));
    }

    /// <summary>Planned class hours reach the minimum: by measure if listed, else by product, else by level (R14).</summary>
    public static IEnumerable<Finding> MinHours(MinClassHoursCondition condition, Subject subject)
    {
        var planned = subject.PlannedHours;
        var minimum = subject.Edition.MinimumClassHours.For(subject.Measure.Id, subject.Class.Product, subject.Class.Level);
        if (planned < minimum)
            yield return subject.Refuse(
                condition,
                "fail",
                subject.Fact(FactName.PlannedHours, planned),
                subject.Fact(FactName.Minimum, minimum)
            );
    }
}
