using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Amounts;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Eligibility;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.Policy;

/// <summary>A component with the clauses it rests on and what was found.</summary>
internal sealed record Component<T>(T Result, IReadOnlyList<ClauseReference> Clauses, IReadOnlyList<Finding> Findings);

/// <summary>The two components of an entitled person, each decided by itself.</summary>
internal static class ComponentDeterminations
{
    /// <summary>The first failing outcome is the one reason, then a late filing; else the amount.</summary>
    public static Component<TrainingSubsidyDetermination> Training(Subject subject, Filing filing, Attendance attendance)
    {
        var refusal =
            Outcome.FirstFailure(subject, attendance)
            ?? (filing.Training == FilingState.TooLate ? Late(subject, filing, FindingScope.TrainingSubsidy) : null);
        if (refusal is not null)
            return new(
                new TrainingSubsidyDetermination
                {
                    Amount = Yuan.Zero,
                    Reason = refusal.Code,
                    Filing = filing.Training,
                    Lines = [],
                },
                refusal.Clauses,
                [refusal]
            );

        var (amount, lines, findings) = Amounts.TrainingSubsidy.Of(subject, attendance);
        var admittedLate = amount > Yuan.Zero && filing.Training == FilingState.AdmittedLate;
        return new(
            new TrainingSubsidyDetermination
            {
                Amount = amount,
                Payee = PayeeOf(subject, amount),
                Filing = filing.Training,
                Lines = lines,
            },
            admittedLate ? [subject.Edition.LateFiling.Clause] : [],
            admittedLate ? [.. findings, AdmittedLate(subject, filing, FindingScope.TrainingSubsidy)] : findings
        );
    }

    /// <summary>Not offered, not of an entitled group, filed late, or the days attended.</summary>
    public static Component<LivingAllowanceDetermination> Living(Subject subject, Filing filing, Attendance attendance)
    {
        if (subject.Measure.LivingAllowance is not { } rule)
            return Nothing(Refusal(FindingCode.NotOffered, subject.Measure.Clauses), [], filing);
        if (!Amounts.LivingAllowance.IsEntitled(rule, subject))
        {
            var finding = Refusal(rule.RefusalReason, rule.References) with
            {
                Facts = [subject.StatusFact(subject.On(rule.AssessedAt)), subject.Fact(FactName.Hukou, subject.Facts.Trainee.Hukou)],
            };
            return Nothing(finding, rule.References, filing);
        }

        if (filing.Allowance == FilingState.TooLate)
        {
            var late = Late(subject, filing, FindingScope.LivingAllowance);
            return Nothing(late, [.. rule.References, .. late.Clauses], filing);
        }

        var paid = Amounts.LivingAllowance.Of(rule, subject, attendance);
        var admittedLate = paid.Amount > Yuan.Zero && filing.Allowance == FilingState.AdmittedLate;
        var result = new LivingAllowanceDetermination
        {
            Amount = paid.Amount,
            Days = paid.Days,
            Payee = paid.Amount > Yuan.Zero ? rule.Payee : null,
            Filing = filing.Allowance,
            Lines = paid.Lines,
            CreditedDays = paid.PaidDays.ToDictionary(d => d.Day, d => d.Credit),
        };
        return admittedLate
            ? new(
                result,
                [.. rule.References, subject.Edition.LateFiling.Clause],
                [.. paid.Findings, AdmittedLate(subject, filing, FindingScope.LivingAllowance)]
            )
            : new(result, rule.References, paid.Findings);
    }

    private static Component<LivingAllowanceDetermination> Nothing(
        Finding finding,
        IReadOnlyList<ClauseReference> clauses,
        Filing filing
    ) =>
        new(
            new LivingAllowanceDetermination
            {
                Amount = Yuan.Zero,
                Days = 0,
                Reason = finding.Code,
                Filing = filing.Allowance,
                Lines = [],
            },
            clauses,
            [finding]
        );

    /// <summary>The trainee who paid first is paid back, where the measure knows that; else the measure's payee. Nobody at 0.00 (R04).</summary>
    private static Payee? PayeeOf(Subject subject, Yuan amount)
    {
        if (amount == Yuan.Zero)
            return null;
        var rule = subject.Measure.TrainingSubsidy;
        return subject.Class.Prepaid && rule.PayeeIfPrepaid is { } payee ? payee : rule.Payee;
    }

    private static Finding Late(Subject subject, Filing filing, FindingScope scope) =>
        FilingFinding(subject, filing, scope) with
        {
            Code = filing.Condition!.Reason("fail"),
            Kind = filing.Condition.Kind,
            Severity = FindingSeverity.Refuses,
            Clauses = filing.Condition.References,
        };

    private static Finding AdmittedLate(Subject subject, Filing filing, FindingScope scope) => FilingFinding(subject, filing, scope);

    private static Finding FilingFinding(Subject subject, Filing filing, FindingScope scope)
    {
        var (name, filedOn) =
            scope == FindingScope.TrainingSubsidy
                ? (FactName.TrainingFiledOn, subject.Facts.Filing.TrainingFiledOn)
                : (FactName.AllowanceFiledOn, subject.Facts.Filing.AllowanceFiledOn);
        return new Finding
        {
            Code = FindingCode.AdmittedLate,
            Severity = FindingSeverity.Note,
            Scope = scope,
            Clauses = [subject.Edition.LateFiling.Clause],
            Facts =
            [
                subject.Fact(name, filedOn!.Value),
                subject.Fact(FactName.Deadline, filing.DeadlineOn!.Value),
                subject.Fact(FactName.Affected, subject.Facts.Filing.AffectedByEpidemic),
            ],
        };
    }

    private static Finding Refusal(string code, IReadOnlyList<ClauseReference> clauses) =>
        new()
        {
            Code = code,
            Severity = FindingSeverity.Refuses,
            Scope = FindingScope.LivingAllowance,
            Clauses = clauses,
        };
}
