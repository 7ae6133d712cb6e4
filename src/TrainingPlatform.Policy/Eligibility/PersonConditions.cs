using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.Policy.Eligibility;

/// <summary>Conditions on the person: will, age, pension, status, route.</summary>
internal static class PersonConditions
{
    /// <summary>The person's own consent, dated on or before the first day of class. Nobody else's consent is one.</summary>
    /// <remarks>Source: C16.3 有意愿的, R27. Below the guardian age the guardian must have been informed, whatever else fails.</remarks>
    public static IEnumerable<Finding> Consent(ConsentCondition condition, Subject subject)
    {
        var start = subject.Class.StartOn;
        var consent = subject.Facts.Trainee.Consent;
        if (consent is null)
            yield return subject.Refuse(condition, "missing", subject.Fact(FactName.Consent, ""), subject.Fact(FactName.ClassStart, start));
        else if (!condition.GivenBy.Contains(consent.GivenBy))
            yield return subject.Refuse(condition, "not_self", subject.Fact(FactName.Consent, consent.GivenBy));
        else if (consent.GivenOn > start)
            yield return subject.Refuse(
                condition,
                "missing",
                subject.Fact(FactName.Consent, consent.GivenOn),
                subject.Fact(FactName.ClassStart, start)
            );

        var age = subject.AgeOn(start);
        if (age < condition.GuardianAckBelowAge && !subject.Facts.Trainee.GuardianAcknowledged)
            yield return subject.Refuse(
                condition,
                "guardian",
                subject.Fact(FactName.Age, age),
                subject.Fact(FactName.GuardianAcknowledgement, false)
            );
    }

    /// <summary>Completed years within the limits.</summary>
    public static IEnumerable<Finding> Age(AgeCondition condition, Subject subject)
    {
        var age = subject.AgeOn(subject.On(condition.AssessedAt));
        if (!condition.Test.Holds(age))
            yield return subject.Refuse(condition, condition.Reasons.ContainsKey("fail") ? "fail" : "age", subject.Fact(FactName.Age, age));
    }

    /// <summary>Old enough, and not receiving an old-age pension; both are reported.</summary>
    /// <remarks>Source: R29. The pension replaces an age-and-sex test, so sex need not be known.</remarks>
    public static IEnumerable<Finding> Labourer(LabourerCondition condition, Subject subject)
    {
        var age = subject.AgeOn(subject.On(condition.AssessedAt));
        if (age < condition.MinAge)
            yield return subject.Refuse(
                condition,
                "age",
                subject.Fact(FactName.Age, age),
                subject.Fact(FactName.BirthDate, subject.Facts.Trainee.BirthDate)
            );
        if (condition.PensionNotReceived && subject.Facts.Trainee.ReceivesPension)
            yield return subject.Refuse(condition, "pension", subject.Fact(FactName.Pension, true));
    }

    /// <summary>One of the statuses on the assessed date.</summary>
    public static IEnumerable<Finding> Status(StatusCondition condition, Subject subject)
    {
        var day = subject.On(condition.AssessedAt);
        if (!subject.HasAnyStatus(condition.AnyOf, day))
            yield return subject.Refuse(condition, "fail", subject.StatusFact(day));
    }

    /// <summary>One route suffices. The age is named only if some route fails by nothing else.</summary>
    /// <remarks>Source: C16.3, interpretations I1 and I2.</remarks>
    public static IEnumerable<Finding> Route(RouteCondition condition, Subject subject)
    {
        var day = subject.On(condition.AssessedAt);
        var age = subject.AgeOn(day);
        var byStatus = condition.Routes.Where(r => r.Statuses.All(s => subject.HasAnyStatus(s, day))).ToList();
        if (byStatus.Any(r => r.Ages.All(a => a.Holds(age))))
            yield break;
        yield return byStatus.Count > 0
            ? subject.Refuse(condition, "age", subject.Fact(FactName.Age, age), subject.StatusFact(day))
            : subject.Refuse(condition, "fail", subject.StatusFact(day));
    }

    /// <summary>Works for the enterprise that applies.</summary>
    public static IEnumerable<Finding> Employee(EmployeeOfApplicantCondition condition, Subject subject)
    {
        if (!subject.Facts.Trainee.EmployeeOfApplicant)
            yield return subject.Refuse(condition, "fail", subject.Fact(FactName.Employee, false));
    }

    /// <summary>The enterprise holds one of the statuses on the assessed date.</summary>
    public static IEnumerable<Finding> Enterprise(EnterpriseStatusCondition condition, Subject subject)
    {
        var day = subject.On(condition.AssessedAt);
        var held = subject
            .Facts.Enterprise?.Statuses.Where(s => s.Covers(day))
            .Select(s => s.Code)
            .Distinct()
            .Order(StringComparer.Ordinal);
        var codes = held?.ToList() ?? [];
        if (!condition.AnyOf.Any(codes.Contains))
            yield return subject.Refuse(condition, "fail", subject.Fact(FactName.EnterpriseStatuses, string.Join(", ", codes)));
    }
}
