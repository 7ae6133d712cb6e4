using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.Policy.TaxCredits;

/// <summary>Recognised investment and education surcharges of one calendar year, in yuan.</summary>
public sealed record InvestmentYear(int Year, Yuan Invested, Yuan Surcharge, bool CapitalWithdrawn = false);

/// <summary>Credit of one year: earned, used against the surcharges, carried forward; repaid only in a year of withdrawal.</summary>
public sealed record TaxCreditYear(int Year, Yuan Earned, Yuan Used, Yuan Carried, Yuan? Repay);

/// <summary>Credit of education investment against the two education surcharges, by calendar year.</summary>
/// <remarks>
/// Source: 财税〔2019〕46号 item 3 (R24). The whole year of entering the cultivation list counts. A year of withdrawal earns and uses nothing,
/// all credit used so far is repaid and the balance lapses; later years earn nothing.
/// </remarks>
public static class TaxCredit
{
    public static IReadOnlyList<TaxCreditYear> Of(DateOnly cultivatingFrom, IEnumerable<InvestmentYear> years, TaxCreditRule rule)
    {
        var firstYear = Math.Max(cultivatingFrom.Year, rule.From.Year);
        var result = new List<TaxCreditYear>();
        var balance = Yuan.Zero;
        var usedSoFar = Yuan.Zero;
        var withdrawn = false;
        foreach (var year in years.OrderBy(y => y.Year))
        {
            if (year.CapitalWithdrawn)
            {
                result.Add(new TaxCreditYear(year.Year, Yuan.Zero, Yuan.Zero, Yuan.Zero, usedSoFar));
                (balance, usedSoFar, withdrawn) = (Yuan.Zero, Yuan.Zero, true);
                continue;
            }

            var earned = withdrawn || year.Year < firstYear ? Yuan.Zero : Yuan.HalfUp(year.Invested.Amount * rule.Rate);
            var used = Yuan.Min(balance + earned, year.Surcharge);
            balance = balance + earned - used;
            usedSoFar += used;
            result.Add(new TaxCreditYear(year.Year, earned, used, balance, null));
        }

        return result;
    }
}
