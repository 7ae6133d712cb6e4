using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.Eligibility;

namespace TrainingPlatform.Policy.Amounts;

/// <summary>The amount before rounding, as a product of named operands: one function per method of the pack.</summary>
internal sealed record AmountBase(string Sentence, IReadOnlyList<ClauseReference> Clauses, IReadOnlyList<Operand> Operands, decimal Value)
{
    public static AmountBase Of(Subject subject, Attendance attendance)
    {
        var rule = subject.Measure.TrainingSubsidy;
        var method = subject.Class.Product is not null ? rule.ProductMethod ?? rule.Method : rule.Method;
        return method switch
        {
            AmountMethod.StandardTable => StandardTable(subject),
            AmountMethod.PerClassHour => PerClassHour(subject, attendance),
            AmountMethod.FixedByProduct => FixedByProduct(subject),
            _ => throw PolicyFault.Unsupported("method", method.ToString()),
        };
    }

    /// <summary>Standard of category and level on the date the pack names.</summary>
    private static AmountBase StandardTable(Subject subject)
    {
        var category = subject.Class.Category ?? throw PolicyFault.IncompleteFacts("class.category");
        var level = subject.Class.Level ?? throw PolicyFault.IncompleteFacts(FactName.Level);
        var (row, amount) = subject.Edition.Amounts.Standard(category, level, subject.On(subject.Edition.Amounts.StandardTableAt));
        return new AmountBase(
            SentenceKey.StandardTable,
            ClausesOf(subject, row),
            [Operand.Money(OperandName.Standard, amount)],
            amount.Amount
        );
    }

    /// <summary>Rate × planned class hours, or × the class hours attended online.</summary>
    private static AmountBase PerClassHour(Subject subject, Attendance attendance)
    {
        var amounts = subject.Edition.Amounts;
        var row = amounts.ClassHour(subject.Measure.Id, subject.Class.Mode, subject.On(amounts.ClassHourRatesAt));
        var hours = subject.Measure.TrainingSubsidy.Hours == PaidHours.Planned ? subject.PlannedHours : attendance.Attended;
        return new AmountBase(
            SentenceKey.PerClassHour,
            ClausesOf(subject, row),
            [Operand.Hours(OperandName.Hours, hours), Operand.PerClassHour(OperandName.Rate, row.Rate)],
            hours * row.Rate.Amount
        );
    }

    /// <summary>Fixed amount of the course product on the date the pack names.</summary>
    private static AmountBase FixedByProduct(Subject subject)
    {
        var product = subject.Class.Product ?? throw PolicyFault.IncompleteFacts(FactName.Product);
        var row = subject.Edition.Amounts.Product(product, subject.On(subject.Edition.Amounts.ProductsAt));
        return new AmountBase(
            SentenceKey.FixedByProduct,
            ClausesOf(subject, row),
            [Operand.Money(OperandName.Standard, row.Amount)],
            row.Amount.Amount
        );
    }

    /// <summary>The clauses of the measure and of the row.</summary>
    private static IReadOnlyList<ClauseReference> ClausesOf(Subject subject, AmountRow row) =>
        [.. subject.Measure.Clauses.Concat(row.References).Distinct()];

    public AmountBase Times(string name, decimal factor, IReadOnlyList<ClauseReference> clauses) =>
        new(
            name == OperandName.Uplift ? Sentence + SentenceKey.WithUplift : Sentence,
            [.. Clauses.Concat(clauses).Distinct()],
            [.. Operands, Operand.Ratio(name, factor)],
            Value * factor
        );

    public DeterminationLine ToLine() =>
        new()
        {
            Sentence = Sentence,
            Clauses = Clauses,
            Operation = LineOperation.Product,
            Operands = Operands,
            AmountBeforeRounding = Value,
            Amount = Yuan.HalfUp(Value),
        };
}
