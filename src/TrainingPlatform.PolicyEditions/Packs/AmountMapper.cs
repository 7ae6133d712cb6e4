using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;
using TrainingPlatform.PolicyEditions.Packs.Yaml;

namespace TrainingPlatform.PolicyEditions.Packs;

/// <summary>The dated amounts.</summary>
internal sealed class AmountMapper(NodeValues values, MapNode amounts)
{
    private static readonly string[] Levels = ["SPECIAL", "L5", "L4", "L3", "L2", "L1"];

    public AmountTables Map()
    {
        var at = (MapNode)amounts["assessed_at"]!;
        return new AmountTables
        {
            StandardTableAt = values.Code<AssessedAt>(at, "standard_table") ?? default,
            ProductsAt = values.Code<AssessedAt>(at, "products") ?? default,
            ClassHourRatesAt = values.Code<AssessedAt>(at, "class_hour_rates") ?? default,
            LivingAllowanceAt = values.Code<AllowanceAssessedAt>(at, "living_allowance") ?? default,
            StandardTable = [.. NodeValues.Items(amounts["standard_table"]).Select(Standard)],
            Products = [.. NodeValues.Items(amounts["products"]).Select(Product)],
            ClassHourRates = [.. NodeValues.Items(amounts["class_hour_rates"]).Select(ClassHour)],
            LivingAllowance = [.. NodeValues.Items(amounts["living_allowance"]).Select(Allowance)],
            MaxAllowanceDays = values.IntMap(amounts["living_allowance_max_days_per_training"]),
        };
    }

    private StandardRow Standard(MapNode row) =>
        WithSource(new StandardRow(From(row), To(row), values.Text(row, "category"), Levels.ToDictionary(l => l, l => Money(row, l))), row);

    private ProductRow Product(MapNode row) =>
        WithSource(new ProductRow(From(row), To(row), values.Text(row, "product"), Money(row, "amount")), row);

    private ClassHourRow ClassHour(MapNode row) =>
        WithSource(
            new ClassHourRow(From(row), To(row), values.Text(row, "measure"), values.OptionalText(row, "mode"), Money(row, "rate"))
            {
                CapPerTraining = values.Money(row, "cap_per_training"),
                CapPerPersonYear = values.Money(row, "cap_per_person_year"),
            },
            row
        );

    private LivingAllowanceRow Allowance(MapNode row) =>
        WithSource(
            new LivingAllowanceRow(
                From(row),
                To(row),
                Money(row, "per_day"),
                values.Int(row, "full_day_hours") ?? 0,
                values.Int(row, "half_day_hours") ?? 0,
                values.Ratio(row, "half_day_credit") ?? 0
            ),
            row
        );

    private T WithSource<T>(T row, MapNode map)
        where T : AmountRow => row with { References = NodeValues.References(map), Basis = values.OptionalText(map, "basis") };

    private DateOnly From(MapNode row) => values.Date(row, "from") ?? default;

    private DateOnly To(MapNode row) => values.Date(row, "to") ?? default;

    private Yuan Money(MapNode row, string key) => values.Money(row, key) ?? Yuan.Zero;
}
