using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Eligibility;

namespace TrainingPlatform.Policy.Amounts;

/// <summary>What a cap takes away: a line with a negative amount, or null where the cap is not reached.</summary>
internal static class Caps
{
    /// <summary>Most that one training pays.</summary>
    public static DeterminationLine? PerTraining(Subject subject, Yuan amount)
    {
        var row = Row(subject);
        var cap = row.Cap(SubsidyCap.CapPerTraining);
        return Line(
            SentenceKey.CapPerTraining,
            LineOperation.Cap,
            row.References,
            [Operand.Money(OperandName.Amount, amount), Operand.Money(OperandName.Cap, cap)],
            amount,
            cap.Amount,
            cap
        );
    }

    /// <summary>Real cost per head, rounded DOWN so that heads × share never exceeds the cost.</summary>
    /// <remarks>Source: R28.</remarks>
    public static DeterminationLine? Cost(Subject subject, Yuan amount)
    {
        var cost = subject.Class.ActualCost ?? throw PolicyFault.IncompleteFacts(FactName.ActualCost);
        if (subject.Class.Heads is not ({ } heads and > 0))
            throw PolicyFault.IncompleteFacts(FactName.Heads);
        var share = cost.Amount / heads;
        return Line(
            SentenceKey.CostCap,
            LineOperation.CostCap,
            Parameter(subject, "cost_share_rounding"),
            [Operand.Money(OperandName.Amount, amount), Operand.Money(OperandName.Cost, cost), Operand.Persons(OperandName.Heads, heads)],
            amount,
            share,
            Yuan.Down(share)
        );
    }

    /// <summary>Yearly cap per person, less what counted online trainings of the same calendar year already paid; never below 0.</summary>
    /// <remarks>Source: R15.</remarks>
    public static DeterminationLine? PerPersonYear(Subject subject, Yuan amount)
    {
        var row = Row(subject);
        var cap = row.Cap(SubsidyCap.CapPerPersonYear);
        var used = subject
            .Counted(subject.Edition.Vocabulary.CountedStates)
            .Where(h => h.Mode == "ONLINE" && h.StartOn.Year == subject.Class.StartOn.Year)
            .Aggregate(Yuan.Zero, (sum, h) => sum + h.Amount);
        var left = Yuan.Max(Yuan.Zero, cap - used);
        return Line(
            SentenceKey.CapPerPersonYear,
            LineOperation.YearCap,
            row.References,
            [Operand.Money(OperandName.Amount, amount), Operand.Money(OperandName.Cap, cap), Operand.Money(OperandName.Used, used)],
            amount,
            left.Amount,
            left
        );
    }

    private static ClassHourRow Row(Subject subject) =>
        subject.Edition.Amounts.ClassHour(subject.Measure.Id, subject.Class.Mode, subject.On(subject.Edition.Amounts.ClassHourRatesAt));

    private static IReadOnlyList<ClauseReference> Parameter(Subject subject, string name) =>
        subject.Edition.Parameters.All.TryGetValue(name, out var parameter) ? parameter.References : [];

    private static DeterminationLine? Line(
        string sentence,
        LineOperation operation,
        IReadOnlyList<ClauseReference> clauses,
        IReadOnlyList<Operand> operands,
        Yuan amount,
        decimal exactLimit,
        Yuan limit
    ) =>
        limit >= amount
            ? null
            : new DeterminationLine
            {
                Sentence = sentence,
                Clauses = clauses,
                Operation = operation,
                Operands = operands,
                AmountBeforeRounding = decimal.Round(exactLimit - amount.Amount, 10),
                Amount = limit - amount,
            };
}
