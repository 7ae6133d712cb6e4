using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.Policy.TaxCredits;

/// <summary>Writes down how each year's credit came about. Nothing is worked out anew: the figures are those of <see cref="TaxCredit.Of"/>.</summary>
/// <remarks>Source: R24.</remarks>
internal static class TaxCreditLines
{
    public static IReadOnlyList<TaxCreditYearDetermination> Of(
        IReadOnlyList<InvestmentYear> years,
        IReadOnlyList<TaxCreditYear> credits,
        TaxCreditRule rule
    )
    {
        var result = new List<TaxCreditYearDetermination>();
        var carried = Yuan.Zero;
        foreach (var (facts, credit) in years.OrderBy(y => y.Year).Zip(credits))
        {
            var lines = credit.Repay is { } repay ? [Single(SentenceKey.CreditRepaid, repay, rule)] : Used(facts, credit, carried, rule);
            result.Add(new TaxCreditYearDetermination { Result = credit, Lines = lines });
            carried = credit.Carried;
        }

        return result;
    }

    private static List<DeterminationLine> Used(InvestmentYear facts, TaxCreditYear credit, Yuan carried, TaxCreditRule rule)
    {
        var lines = new List<DeterminationLine>();
        if (carried > Yuan.Zero)
            lines.Add(Single(SentenceKey.CreditCarriedIn, carried, rule));
        var counts = credit.Earned > Yuan.Zero || facts.Invested == Yuan.Zero;
        lines.Add(counts ? Earned(facts.Invested, credit.Earned, rule) : NotEarned(facts.Invested, rule));
        var available = carried + credit.Earned;
        lines.Add(
            Line(
                SentenceKey.CreditCeiling,
                LineOperation.Cap,
                [Operand.Money(OperandName.Amount, available), Operand.Money(OperandName.Cap, facts.Surcharge)],
                (credit.Used - available).Amount,
                credit.Used - available,
                rule
            )
        );
        return lines;
    }

    private static DeterminationLine Earned(Yuan invested, Yuan earned, TaxCreditRule rule) =>
        Line(
            SentenceKey.CreditEarned,
            LineOperation.Product,
            [Operand.Money(OperandName.Amount, invested), Operand.Ratio(OperandName.Factor, rule.Rate)],
            invested.Amount * rule.Rate,
            earned,
            rule
        );

    /// <summary>Before the year of cultivation, or after a withdrawal.</summary>
    private static DeterminationLine NotEarned(Yuan invested, TaxCreditRule rule) =>
        Line(
            SentenceKey.CreditNotEarned,
            LineOperation.Product,
            [Operand.Money(OperandName.Amount, invested), Operand.Ratio(OperandName.Factor, 0)],
            0,
            Yuan.Zero,
            rule
        );

    private static DeterminationLine Single(string sentence, Yuan amount, TaxCreditRule rule) =>
        Line(sentence, LineOperation.Product, [Operand.Money(OperandName.Amount, amount)], amount.Amount, amount, rule);

    private static DeterminationLine Line(
        string sentence,
        LineOperation operation,
        IReadOnlyList<Operand> operands,
        decimal before,
        Yuan amount,
        TaxCreditRule rule
    ) =>
        new()
        {
            Sentence = sentence,
            Clauses = [rule.Clause],
            Operation = operation,
            Operands = operands,
            AmountBeforeRounding = before,
            Amount = amount,
        };
}
