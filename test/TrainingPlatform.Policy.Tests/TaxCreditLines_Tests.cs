using System.Text.RegularExpressions;
using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.Policy.TaxCredits;

namespace TrainingPlatform.Policy;

public partial class TaxCreditLines_Tests
{
    public static TheoryData<string, string, string> Cases =>
        new()
        {
            { "TAX-01", "2020-03-01", "2020:1000000:120000 2021:0:100000 2022:0:150000" },
            { "TAX-03", "2020-01-01", "2020:1000000:120000 2021:0:100000:withdrawn" },
            { "TAX-04", "2020-01-01", "2020:333333.33:1000000" },
            { "TAX-05", "2020-11-15", "2019:100000:50000 2020:300000:50000 2021:100000:50000" },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_lines_of_a_year_add_up_and_follow_from_their_operands(string id, string from, string years)
    {
        var facts = Facts(from, years);

        var determination = Determine.TaxCredit(facts, Seed.Edition);

        foreach (var year in determination.Years)
        {
            year.Lines.Sum(l => l.Amount.Amount).ShouldBe((year.Result.Repay ?? year.Result.Used).Amount, $"{id} {year.Result.Year}");
            foreach (var line in year.Lines)
                LineEvaluator
                    .Evaluate(line)
                    .ShouldBe((line.AmountBeforeRounding, line.Amount.Amount), $"{id} {year.Result.Year} {line.Sentence}");
        }
        determination.Years.Select(y => y.Result).ShouldBe(TaxCredit.Of(facts.CultivatingFrom, facts.Years, Seed.Edition.TaxCredit!));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Facts_and_determination_come_back_from_their_bytes_unchanged(string id, string from, string years)
    {
        var facts = Facts(from, years);
        var bytes = CanonicalJson.Write(Determine.TaxCredit(facts, Seed.Edition));

        CanonicalJson.Write(CanonicalJson.ReadTaxCredit(bytes)).ShouldBe(bytes, id);
        CanonicalJson
            .Write(CanonicalJson.ReadTaxCreditFacts(CanonicalJson.Write(facts)))
            .ShouldBe(CanonicalJson.Write(facts with { Years = [.. facts.Years.Reverse()] }), id);
    }

    private static TaxCreditFacts Facts(string from, string years) =>
        new()
        {
            CultivatingFrom = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            Years =
            [
                .. YearText()
                    .Matches(years)
                    .Select(m => new InvestmentYear(
                        int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture),
                        Yuan.Parse(m.Groups[2].Value),
                        Yuan.Parse(m.Groups[3].Value),
                        m.Groups[4].Success
                    )),
            ],
        };

    [GeneratedRegex(@"(\d{4}):([\d.]+):([\d.]+)(:withdrawn)?")]
    private static partial Regex YearText();
}
