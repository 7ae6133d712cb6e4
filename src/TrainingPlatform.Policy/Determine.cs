using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Amounts;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Eligibility;
using TrainingPlatform.Policy.Findings;
using TrainingPlatform.Policy.TaxCredits;

namespace TrainingPlatform.Policy;

/// <summary>What is owed for one trainee in one class, by one edition of the policy. Pure: the same facts and edition give the same answer.</summary>
/// <remarks>Entry conditions decide both components; outcome conditions only the training subsidy; filing is tested per component.</remarks>
public static class Determine
{
    /// <summary>Subsidy owed for the training, in yuan to the fen, with the line of every clause applied.</summary>
    /// <exception cref="PolicyFault">The edition or the facts cannot answer. "Not entitled" is an answer, not a fault.</exception>
    public static Determination TrainingSubsidy(Facts facts, PolicyEdition edition) =>
        Answer(facts, edition, training: true, living: false);

    /// <summary>Living allowance owed to the trainee, in yuan to the fen, with the days it is paid for.</summary>
    /// <exception cref="PolicyFault">The edition or the facts cannot answer. "Not entitled" is an answer, not a fault.</exception>
    public static Determination LivingAllowance(Facts facts, PolicyEdition edition) =>
        Answer(facts, edition, training: false, living: true);

    /// <summary>Both components at once.</summary>
    /// <exception cref="PolicyFault">The edition or the facts cannot answer. "Not entitled" is an answer, not a fault.</exception>
    public static Determination Both(Facts facts, PolicyEdition edition) => Answer(facts, edition, training: true, living: true);

    /// <summary>Credit of checked investment against the education surcharges, year by year, with its lines (R24).</summary>
    /// <exception cref="PolicyFault">The edition has no tax credit.</exception>
    public static TaxCreditDetermination TaxCredit(TaxCreditFacts facts, PolicyEdition edition)
    {
        var rule = edition.TaxCredit ?? throw PolicyFault.MissingNumber("industry_education", "tax_credit");
        return new TaxCreditDetermination
        {
            Edition = edition.Reference,
            Clauses = [rule.Clause],
            Years = TaxCreditLines.Of(facts.Years, TaxCredits.TaxCredit.Of(facts.CultivatingFrom, facts.Years, rule), rule),
        };
    }

    private static Determination Answer(Facts facts, PolicyEdition edition, bool training, bool living)
    {
        var subject = new Subject(Canonical.FactsOrder.Sort(facts), edition);
        var filing = Filing.Of(subject);
        var refusals = subject.EvaluateEntry(filing);
        if (refusals.Count > 0)
            return Refused(subject, filing, refusals, training, living);

        var attendance = Attendance.Of(subject);
        var subsidy = training ? ComponentDeterminations.Training(subject, filing, attendance) : null;
        var allowance = living ? ComponentDeterminations.Living(subject, filing, attendance) : null;
        return new Determination
        {
            Edition = edition.Reference,
            Measure = subject.Measure.Id,
            Eligible = true,
            Group = subject.StatisticsGroup(),
            Reasons = subsidy?.Result.Reason is { } reason ? [reason] : [],
            Clauses = Sorted(subject.Measure.Clauses.Concat(subsidy?.Clauses ?? []).Concat(allowance?.Clauses ?? [])),
            Attendance = new AttendanceRatio(attendance.Attended, attendance.Planned),
            TrainingSubsidy = subsidy?.Result,
            LivingAllowance = allowance?.Result,
            FilingDeadlineOn = filing.DeadlineOn,
            Findings = [.. Notes(subject, attendance), .. subsidy?.Findings ?? [], .. allowance?.Findings ?? []],
        };
    }

    /// <summary>After an entry failure nothing is due, and the clauses are those of the failing conditions alone.</summary>
    private static Determination Refused(Subject subject, Filing filing, IReadOnlyList<Finding> refusals, bool training, bool living) =>
        new()
        {
            Edition = subject.Edition.Reference,
            Measure = subject.Measure.Id,
            Eligible = false,
            Group = subject.StatisticsGroup(),
            Reasons = [.. refusals.Select(f => f.Code).Distinct().Order(StringComparer.Ordinal)],
            Clauses = Sorted(refusals.SelectMany(f => f.Clauses)),
            TrainingSubsidy = training
                ? new TrainingSubsidyDetermination
                {
                    Amount = Yuan.Zero,
                    Filing = filing.Training,
                    Lines = [],
                }
                : null,
            LivingAllowance = living
                ? new LivingAllowanceDetermination
                {
                    Amount = Yuan.Zero,
                    Days = 0,
                    Filing = filing.Allowance,
                    Lines = [],
                }
                : null,
            FilingDeadlineOn = filing.DeadlineOn,
            Findings = refusals,
        };

    private static IEnumerable<Finding> Notes(Subject subject, Attendance attendance)
    {
        if (attendance.OnlineHoursNotCounted > 0)
            yield return new Finding
            {
                Code = FindingCode.OnlineNotCounted,
                Severity = FindingSeverity.Reduces,
                Scope = FindingScope.Entry,
                Clauses = subject.Measure.Clauses,
                Facts = [subject.Fact(FactName.OnlineHours, attendance.OnlineHoursNotCounted)],
            };
    }

    private static IReadOnlyList<ClauseReference> Sorted(IEnumerable<ClauseReference> clauses) =>
        [.. clauses.Distinct().OrderBy(c => c.Id, StringComparer.Ordinal)];
}
