using System.Globalization;
using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Eligibility;
using TrainingPlatform.Policy.Findings;

namespace TrainingPlatform.Policy.Amounts;

/// <summary>One paid date: the credit and the row whose rate it is paid at.</summary>
internal readonly record struct PaidDay(DateOnly Day, decimal Credit, LivingAllowanceRow Row);

/// <summary>Days paid, their lines and the findings of what was cut.</summary>
internal sealed record AllowanceAmount(
    Yuan Amount,
    IReadOnlyList<PaidDay> PaidDays,
    IReadOnlyList<DeterminationLine> Lines,
    IReadOnlyList<Finding> Findings
)
{
    public decimal Days => PaidDays.Sum(d => d.Credit);
}

/// <summary>Living allowance per date from the hours attended on it, in yuan, rounded once half up.</summary>
/// <remarks>Source: C15.1, C16.4, R02. Independent of completion, certificate and attendance ratio (I6).</remarks>
internal static class LivingAllowance
{
    /// <summary>One of the entitled groups holds on the assessed date; every part named of a group must hold.</summary>
    public static bool IsEntitled(LivingAllowanceRule rule, Subject subject)
    {
        var day = subject.On(rule.AssessedAt);
        return rule.AnyOf.Any(g =>
            (g.Status is null || subject.HasAnyStatus([g.Status], day))
            && (g.AndStatus is null || subject.HasAnyStatus([g.AndStatus], day))
            && (g.Hukou is null || subject.Facts.Trainee.Hukou == g.Hukou)
        );
    }

    /// <exception cref="PolicyFault">No day rate for a date with attended hours.</exception>
    public static AllowanceAmount Of(LivingAllowanceRule rule, Subject subject, Attendance attendance)
    {
        var findings = new List<Finding>();
        var credited = attendance
            .ByDay.Where(d => d.Hours > 0)
            .Where(d => subject.Edition.Parameters.PayDaysAfterPeriodEnd || d.Day <= subject.Measure.Effective.To || Note(d.Day))
            .Select(d => Credit(d.Day, d.Hours, subject))
            .ToList();
        var paid = UpToMaximum(credited, subject, findings, rule);
        var lines = Lines(paid, rule);
        return new AllowanceAmount(lines.Aggregate(Yuan.Zero, (sum, l) => sum + l.Amount), paid, lines, findings);

        bool Note(DateOnly day)
        {
            if (findings.All(f => f.Code != FindingCode.DaysAfterPeriodEnd))
                findings.Add(Reduction(FindingCode.DaysAfterPeriodEnd, rule, subject.Fact(FactName.AllowanceDays, day)));
            return false;
        }
    }

    /// <summary>1 from the full-day hours, part of a day from the half-day hours; another class on the date leaves the rest of 1.</summary>
    private static PaidDay Credit(DateOnly day, int hours, Subject subject)
    {
        var amounts = subject.Edition.Amounts;
        var row = amounts.Allowance(amounts.LivingAllowanceAt == AllowanceAssessedAt.EachDay ? day : subject.Class.StartOn);
        var credit =
            hours >= row.FullDayHours ? 1m
            : hours >= row.HalfDayHours ? row.HalfDayCredit
            : 0m;
        var left = Math.Max(0m, 1m - subject.Facts.CreditedDays.GetValueOrDefault(day));
        return new PaidDay(day, Math.Min(credit, left), row);
    }

    /// <summary>Dates in order, up to the maximum of the measure.</summary>
    private static List<PaidDay> UpToMaximum(List<PaidDay> credited, Subject subject, List<Finding> findings, LivingAllowanceRule rule)
    {
        decimal maximum = subject.Edition.Amounts.MaxDays(subject.Measure.Id);
        var total = 0m;
        var paid = new List<PaidDay>();
        foreach (var day in credited.Where(d => d.Credit > 0))
        {
            var credit = Math.Min(day.Credit, Math.Max(0m, maximum - total));
            total += credit;
            if (credit > 0)
                paid.Add(day with { Credit = credit });
        }

        var earned = credited.Sum(d => d.Credit);
        if (earned > total)
            findings.Add(
                Reduction(
                    FindingCode.AllowanceDaysCapped,
                    rule,
                    subject.Fact(FactName.AllowanceDays, Text(earned)),
                    subject.Fact(FactName.Limit, Text(maximum))
                )
            );
        if (subject.Facts.CreditedDays.Any(c => c.Value > 0 && credited.Any(d => d.Day == c.Key)))
            findings.Add(Reduction(FindingCode.DaysCreditedElsewhere, rule) with { Severity = FindingSeverity.Note });
        return paid;
    }

    /// <summary>One line per day rate; a last line where rounding once differs from the sum of rounded lines.</summary>
    private static IReadOnlyList<DeterminationLine> Lines(IReadOnlyList<PaidDay> paid, LivingAllowanceRule rule)
    {
        var lines = paid.GroupBy(d => d.Row).Select(g => Line(g.Key, g.Sum(d => d.Credit), rule)).ToList();
        var exact = lines.Sum(l => l.AmountBeforeRounding);
        var sum = lines.Aggregate(Yuan.Zero, (s, l) => s + l.Amount);
        if (Yuan.HalfUp(exact) != sum)
            lines.Add(
                new DeterminationLine
                {
                    Sentence = SentenceKey.RoundOnce,
                    Clauses = rule.References,
                    Operation = LineOperation.RoundOnce,
                    Operands = [Operand.Exact(OperandName.Exact, exact), Operand.Money(OperandName.Sum, sum)],
                    AmountBeforeRounding = exact - sum.Amount,
                    Amount = Yuan.HalfUp(exact) - sum,
                }
            );
        return lines;
    }

    private static DeterminationLine Line(LivingAllowanceRow row, decimal days, LivingAllowanceRule rule) =>
        new()
        {
            Sentence = SentenceKey.LivingAllowance,
            Clauses = [.. rule.References.Concat(row.References).Distinct()],
            Operation = LineOperation.Product,
            Operands = [Operand.Days(OperandName.Days, days), Operand.PerDay(OperandName.Rate, row.PerDay)],
            AmountBeforeRounding = days * row.PerDay.Amount,
            Amount = Yuan.HalfUp(days * row.PerDay.Amount),
        };

    private static Finding Reduction(string code, LivingAllowanceRule rule, params FactUsed[] used) =>
        new()
        {
            Code = code,
            Severity = FindingSeverity.Reduces,
            Scope = FindingScope.LivingAllowance,
            Clauses = rule.References,
            Facts = used,
        };

    private static string Text(decimal days) => days.ToString("0.####", CultureInfo.InvariantCulture);
}
