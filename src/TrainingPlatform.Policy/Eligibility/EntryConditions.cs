using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.Policy.Eligibility;

/// <summary>Evaluates every entry condition of the pack and of the measure; every failing one is reported.</summary>
internal static class EntryConditionsEvaluation
{
    /// <summary>The common conditions and the measure's own, without the kinds the measure skips. CONSENT cannot be skipped.</summary>
    public static IEnumerable<Condition> EntryConditions(this Subject subject) =>
        subject
            .Edition.CommonEntry.Concat(subject.Measure.Entry)
            .Where(c => c is ConsentCondition || !subject.Measure.SkipEntry.Contains(c.Kind));

    /// <summary>Findings of all failing conditions; empty when entitled.</summary>
    public static IReadOnlyList<Finding> EvaluateEntry(this Subject subject, Filing filing)
    {
        var findings = subject.EntryConditions().SelectMany(c => Evaluate(c, subject, filing)).ToList();

        // The same level already paid says more than a higher one: the duplicate hides it (R01 before R21).
        return findings.Any(f => f.Kind == "NO_DUPLICATE") ? [.. findings.Where(f => f.Kind != "NO_LOWER_LEVEL")] : findings;
    }

    private static IEnumerable<Finding> Evaluate(Condition condition, Subject subject, Filing filing) =>
        condition switch
        {
            ConsentCondition c => PersonConditions.Consent(c, subject),
            AgeCondition c => PersonConditions.Age(c, subject),
            LabourerCondition c => PersonConditions.Labourer(c, subject),
            RouteCondition c => PersonConditions.Route(c, subject),
            StatusCondition c => PersonConditions.Status(c, subject),
            EmployeeOfApplicantCondition c => PersonConditions.Employee(c, subject),
            EnterpriseStatusCondition c => PersonConditions.Enterprise(c, subject),
            ClassInPeriodCondition c => ClassConditions.InPeriod(c, subject),
            InstitutionListedCondition c => ClassConditions.InstitutionListed(c, subject),
            MinClassHoursCondition c => ClassConditions.MinHours(c, subject),
            AnnualLimitCondition c => HistoryConditions.AnnualLimit(c, subject),
            NoDuplicateCondition c => HistoryConditions.NoDuplicate(c, subject),
            NoLowerLevelCondition c => HistoryConditions.NoLowerLevel(c, subject),
            NoOverlapCondition c => HistoryConditions.NoOverlap(c, subject),
            FiledInTimeCondition c => FiledInTime(c, subject, filing),
            _ => throw PolicyFault.Unsupported("condition kind", condition.Kind),
        };

    /// <summary>Every component is too late (R12, C18.4).</summary>
    private static IEnumerable<Finding> FiledInTime(FiledInTimeCondition condition, Subject subject, Filing filing)
    {
        if (!filing.AllTooLate)
            yield break;
        var used = new List<FactUsed> { subject.Fact(FactName.Deadline, filing.DeadlineOn!.Value) };
        if (subject.Facts.Filing.TrainingFiledOn is { } training)
            used.Add(subject.Fact(FactName.TrainingFiledOn, training));
        if (filing.Allowance is not null && subject.Facts.Filing.AllowanceFiledOn is { } allowance)
            used.Add(subject.Fact(FactName.AllowanceFiledOn, allowance));
        yield return subject.Refuse(condition, "fail", [.. used]);
    }
}
