using System.Globalization;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.Policy.Eligibility;

/// <summary>Outcome conditions: the first that fails is the one reason. They decide the training subsidy only (I6).</summary>
internal static class Outcome
{
    public static Finding? FirstFailure(Subject subject, Attendance attendance)
    {
        var conditions = subject.Measure.TrainingSubsidy.Outcome ?? subject.Edition.Outcome;
        return conditions.Select(c => Evaluate(c, subject, attendance)).FirstOrDefault(f => f is not null);
    }

    private static Finding? Evaluate(OutcomeCondition condition, Subject subject, Attendance attendance) =>
        condition switch
        {
            CompletedCondition => Completed(condition, subject),
            AttendanceRatioCondition c => AttendanceRatio(c, subject, attendance),
            CertificateCondition c => Certificate(c, subject),
            _ => throw PolicyFault.Unsupported("outcome kind", condition.Kind),
        };

    /// <summary>The person did not leave (R10).</summary>
    private static Finding? Completed(OutcomeCondition condition, Subject subject) =>
        subject.Facts.Outcome.Withdrew ? Refuse(condition, subject.Fact(FactName.OutcomeStatus, subject.Facts.Outcome.Status)) : null;

    /// <summary>Attended of planned reaches the threshold, compared without division, inclusive (R09).</summary>
    private static Finding? AttendanceRatio(AttendanceRatioCondition condition, Subject subject, Attendance attendance)
    {
        if (attendance.Attended >= condition.AtLeast * attendance.Planned)
            return null;
        var needed = (int)decimal.Ceiling(condition.AtLeast * attendance.Planned);
        return Refuse(
            condition,
            subject.Fact(FactName.AttendedHours, attendance.Attended),
            subject.Fact(FactName.PlannedHours, attendance.Planned),
            subject.Fact(FactName.Needed, needed),
            subject.Fact(FactName.Threshold, condition.AtLeast.ToString("0.00##", CultureInfo.InvariantCulture))
        );
    }

    /// <summary>A certificate, with no more resits than allowed (R10).</summary>
    private static Finding? Certificate(CertificateCondition condition, Subject subject)
    {
        var outcome = subject.Facts.Outcome;
        if (outcome.Certificate == "NONE" && !condition.NoneAllowed)
            return Refuse(condition, subject.Fact(FactName.Certificate, outcome.Certificate));
        return outcome.Resits > condition.Resits
            ? Refuse(condition, subject.Fact(FactName.Resits, outcome.Resits), subject.Fact(FactName.Limit, condition.Resits.Value))
            : null;
    }

    private static Finding Refuse(OutcomeCondition condition, params FactUsed[] used) =>
        new()
        {
            Code = condition.FailureReason,
            Kind = condition.Kind,
            Severity = FindingSeverity.Refuses,
            Scope = FindingScope.TrainingSubsidy,
            Clauses = condition.References,
            Facts = used,
        };
}
