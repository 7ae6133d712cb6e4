using System.Globalization;
using TrainingPlatform.Policy;
using TrainingPlatform.Policy.Calendar;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.Policy.TaxCredits;
using TrainingPlatform.PolicyEditions.Packs;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Cases;

/// <summary>Worked dates of the public notice and worked tax credits.</summary>
internal static class AuxiliaryCases
{
    public static Dictionary<string, string?> Publicity(MapNode node, PolicyEdition edition)
    {
        var start = new NodeValues(null).Date(node, "start") ?? default;
        var notice = Policy.Calendar.Publicity.Of(start, edition.Parameters.PublicityWorkingDays, edition.Calendar);
        return new() { ["last_day"] = Text(notice.LastDay), ["earliest_payment"] = Text(notice.EarliestPayment) };
    }

    /// <exception cref="PolicyFault">The pack has no tax credit.</exception>
    public static Dictionary<string, string?> TaxCredit(MapNode node, PolicyEdition edition)
    {
        var rule = edition.TaxCredit ?? throw new PolicyFault("MissingNumber", "the pack has no industry_education.tax_credit");
        var values = new NodeValues(null);
        RefuseDoubleYears(node, "years");
        RefuseDoubleYears(node, "expect");
        var years = NodeValues
            .Items(node["years"])
            .Select(y => new InvestmentYear(
                values.Int(y, "year") ?? 0,
                values.Money(y, "invested") ?? default,
                values.Money(y, "surcharge") ?? default,
                y.Has("withdrawn")
            ))
            .ToList();
        PackLoader.ThrowIfAny(values.Faults);
        var credits = Policy.TaxCredits.TaxCredit.Of(values.Date(node, "cultivating_from") ?? default, years, rule);
        return credits
            .SelectMany(c => Fields(c.Year, ("used", c.Used.ToString()), ("carried", c.Carried.ToString()), ("repay", c.Repay?.ToString())))
            .ToDictionary(f => f.Key, f => f.Value);
    }

    public static Dictionary<string, string?> ExpectedTaxCredit(MapNode node) =>
        NodeValues
            .Items(node["expect"])
            .SelectMany(e =>
                Fields(
                    new NodeValues(null).Int(e, "year") ?? 0,
                    ("used", e.Text("used")),
                    ("carried", e.Text("carried")),
                    ("repay", e.Text("repay"))
                )
            )
            .ToDictionary(f => f.Key, f => f.Value);

    private static void RefuseDoubleYears(MapNode node, string list) =>
        PackLoader.ThrowIfAny([
            .. NodeValues
                .Items(node[list])
                .GroupBy(y => y.Text("year"))
                .SelectMany(g => g.Skip(1))
                .Select(y => new PackFault(
                    y.Mark.File,
                    y.Mark.Line,
                    y.Mark.Column,
                    $"tax_credit.{node.Text("id")}.{list}",
                    PackFaultCode.Duplicate,
                    $"the year {y.Text("year")} stands twice"
                )),
        ]);

    private static IEnumerable<(string Key, string? Value)> Fields(int year, params (string Name, string? Value)[] fields) =>
        fields.Select(f => (string.Create(CultureInfo.InvariantCulture, $"{year}.{f.Name}"), f.Value));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
