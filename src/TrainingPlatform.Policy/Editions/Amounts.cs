using TrainingPlatform.Domain;

namespace TrainingPlatform.Policy.Editions;

/// <summary>The dated amounts of the pack, in yuan per person. No row for a date is a fault, never 0.</summary>
public sealed record AmountTables
{
    public required AssessedAt StandardTableAt { get; init; }

    public required AssessedAt ProductsAt { get; init; }

    public required AssessedAt ClassHourRatesAt { get; init; }

    public required AllowanceAssessedAt LivingAllowanceAt { get; init; }

    public required IReadOnlyList<StandardRow> StandardTable { get; init; }

    public required IReadOnlyList<ProductRow> Products { get; init; }

    public required IReadOnlyList<ClassHourRow> ClassHourRates { get; init; }

    public required IReadOnlyList<LivingAllowanceRow> LivingAllowance { get; init; }

    /// <summary>Days paid at most, by measure id; <c>default</c> for the others.</summary>
    public required IReadOnlyDictionary<string, int> MaxAllowanceDays { get; init; }

    /// <exception cref="PolicyFault">No row for category and date, or no amount for the level.</exception>
    public (StandardRow Row, Yuan Amount) Standard(string category, string level, DateOnly day)
    {
        var row =
            StandardTable.FirstOrDefault(r => r.Category == category && r.Covers(day))
            ?? throw PolicyFault.MissingAmount("standard_table", $"category {category}", day);
        return row.ByLevel.TryGetValue(level, out var amount)
            ? (row, amount)
            : throw PolicyFault.MissingAmount("standard_table", $"category {category}, level {level}", day);
    }

    /// <exception cref="PolicyFault">No row for the product and date.</exception>
    public ProductRow Product(string product, DateOnly day) =>
        Products.FirstOrDefault(r => r.Product == product && r.Covers(day))
        ?? throw PolicyFault.MissingAmount("products", $"product {product}", day);

    /// <summary>No mode is a key of its own.</summary>
    /// <exception cref="PolicyFault">No row for measure, mode and date.</exception>
    public ClassHourRow ClassHour(string measure, string? mode, DateOnly day) =>
        ClassHourRates.FirstOrDefault(r => r.Measure == measure && r.Mode == mode && r.Covers(day))
        ?? throw PolicyFault.MissingAmount(
            "class_hour_rates",
            mode is null ? $"measure {measure}" : $"measure {measure}, mode {mode}",
            day
        );

    /// <exception cref="PolicyFault">No row for the date.</exception>
    public LivingAllowanceRow Allowance(DateOnly day) =>
        LivingAllowance.FirstOrDefault(r => r.Covers(day)) ?? throw PolicyFault.MissingAmount("living_allowance", "the day rate", day);

    public int MaxDays(string measure) =>
        MaxAllowanceDays.TryGetValue(measure, out var days) || MaxAllowanceDays.TryGetValue("default", out days)
            ? days
            : throw PolicyFault.MissingNumber("amounts.living_allowance_max_days_per_training", measure);
}

/// <summary>A row that holds on its dates, both ends included.</summary>
public abstract record AmountRow(DateOnly From, DateOnly To)
{
    public IReadOnlyList<ClauseReference> References { get; init; } = [];

    public string? Basis { get; init; }

    public bool Covers(DateOnly day) => From <= day && day <= To;
}

/// <summary>Standard of one training by category and level.</summary>
public sealed record StandardRow(DateOnly From, DateOnly To, string Category, IReadOnlyDictionary<string, Yuan> ByLevel)
    : AmountRow(From, To);

/// <summary>Fixed amount of one course product.</summary>
public sealed record ProductRow(DateOnly From, DateOnly To, string Product, Yuan Amount) : AmountRow(From, To);

/// <summary>Rate per class hour of a measure, with its caps.</summary>
public sealed record ClassHourRow(DateOnly From, DateOnly To, string Measure, string? Mode, Yuan Rate) : AmountRow(From, To)
{
    public Yuan? CapPerTraining { get; init; }

    public Yuan? CapPerPersonYear { get; init; }

    /// <exception cref="PolicyFault">The measure asks for a cap that the row does not hold: paying without the cap would be worse.</exception>
    public Yuan Cap(SubsidyCap cap) =>
        (cap == SubsidyCap.CapPerTraining ? CapPerTraining : CapPerPersonYear)
        ?? throw PolicyFault.MissingAmount("class_hour_rates", $"{PackCode.Of(cap)} of {Measure}", From);
}

/// <summary>Day rate of the living allowance and the hours that make a day.</summary>
public sealed record LivingAllowanceRow(DateOnly From, DateOnly To, Yuan PerDay, int FullDayHours, int HalfDayHours, decimal HalfDayCredit)
    : AmountRow(From, To);

/// <summary>Least planned class hours of a class: by measure if listed, else by product, else by level (R14).</summary>
public sealed record MinimumClassHours(
    IReadOnlyDictionary<string, int> ByLevel,
    IReadOnlyDictionary<string, int> ByProduct,
    IReadOnlyDictionary<string, int> ByMeasure
)
{
    /// <exception cref="PolicyFault">The list that decides has no number for the class.</exception>
    public int For(string measure, string? product, string? level)
    {
        if (ByMeasure.TryGetValue(measure, out var hours))
            return hours;
        if (product is not null)
            return ByProduct.TryGetValue(product, out hours)
                ? hours
                : throw PolicyFault.MissingNumber("min_class_hours.by_product", product);
        return level is not null && ByLevel.TryGetValue(level, out hours)
            ? hours
            : throw PolicyFault.MissingNumber("min_class_hours.by_level", level ?? "a class without level");
    }
}
