using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.Policy.Mutation;

/// <summary>What holds for the example pack and no worked case can say: a case expects an answer, never a fault.</summary>
internal static class PackProperties
{
    private static readonly DateOnly Before = new(2019, 12, 31);
    private static readonly DateOnly After = new(2022, 1, 1);

    /// <summary>The name of the first property that does not hold, or null.</summary>
    public static string? FirstBroken(PolicyEdition edition) =>
        AskedFor(edition.Amounts, Before) + AskedFor(edition.Amounts, After) > 0 ? "no amount outside its dates" : null;

    /// <summary>How many amounts answer on the day; outside their dates each is a fault, never a number.</summary>
    private static int AskedFor(AmountTables amounts, DateOnly day)
    {
        Action[] questions =
        [
            .. amounts.StandardTable.Select(r => (Action)(() => amounts.Standard(r.Category, "L5", day))),
            .. amounts.Products.Select(r => (Action)(() => amounts.Product(r.Product, day))),
            .. amounts.ClassHourRates.Select(r => (Action)(() => amounts.ClassHour(r.Measure, r.Mode, day))),
            () => amounts.Allowance(day),
        ];
        return questions.Count(Answers);
    }

    private static bool Answers(Action question)
    {
        try
        {
            question();
            return true;
        }
        catch (PolicyFault)
        {
            return false;
        }
    }
}
