using System.Globalization;
using TrainingPlatform.Domain;
using TrainingPlatform.Policy.Editions;

namespace TrainingPlatform.Policy;

/// <summary>One step of a calculation as a clerk would write it; recomputable from its operands alone. Lines of a component add up to it.</summary>
/// <remarks>Rounding happens here and nowhere else (R28).</remarks>
public sealed record DeterminationLine
{
    /// <summary>Key of the sentence that prints the line, see <see cref="SentenceKey"/>.</summary>
    public required string Sentence { get; init; }

    public required IReadOnlyList<ClauseReference> Clauses { get; init; }

    public required LineOperation Operation { get; init; }

    public required IReadOnlyList<Operand> Operands { get; init; }

    /// <summary>Yuan before rounding, ten decimals.</summary>
    public required decimal AmountBeforeRounding { get; init; }

    /// <summary>Yuan to the fen; negative where the line takes something away.</summary>
    public required Yuan Amount { get; init; }
}

/// <summary>How the amount of a line follows from its operands, by their names.</summary>
public enum LineOperation
{
    /// <summary>Product of all operands, rounded half up.</summary>
    Product,

    /// <summary><c>amount × factor</c> rounded half up, less <c>amount</c>.</summary>
    Scale,

    /// <summary><c>min(amount, cap) − amount</c>.</summary>
    Cap,

    /// <summary><c>min(amount, cost / heads rounded down) − amount</c>.</summary>
    CostCap,

    /// <summary><c>min(amount, max(0, cap − used)) − amount</c>.</summary>
    YearCap,

    /// <summary><c>exact</c> rounded half up, less <c>sum</c>: what rounding once differs from rounding each line.</summary>
    RoundOnce,
}

/// <summary>A named value of a line with its unit; the text is the same in every culture.</summary>
public sealed record Operand(string Name, string Value, OperandUnit Unit)
{
    public decimal Number =>
        decimal.Parse(Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public static Operand Money(string name, Yuan value) => new(name, value.ToString(), OperandUnit.Yuan);

    public static Operand PerClassHour(string name, Yuan value) => new(name, value.ToString(), OperandUnit.YuanPerClassHour);

    public static Operand PerDay(string name, Yuan value) => new(name, value.ToString(), OperandUnit.YuanPerDay);

    public static Operand Exact(string name, decimal value) => new(name, Text(value, "0.00########"), OperandUnit.Yuan);

    public static Operand Hours(string name, int value) => new(name, Text(value, "0"), OperandUnit.ClassHour);

    public static Operand Days(string name, decimal value) => new(name, Text(value, "0.####"), OperandUnit.Day);

    public static Operand Persons(string name, int value) => new(name, Text(value, "0"), OperandUnit.Person);

    public static Operand Ratio(string name, decimal value) => new(name, Text(value, "0.00##"), OperandUnit.Ratio);

    private static string Text(decimal value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

/// <summary>Units of operands.</summary>
public enum OperandUnit
{
    Yuan,
    YuanPerClassHour,
    YuanPerDay,
    ClassHour,
    Day,
    Person,
    Ratio,
}

/// <summary>Names of operands, as in the sentences: <c>{rate}</c>.</summary>
public static class OperandName
{
    public const string Standard = "standard";
    public const string Rate = "rate";
    public const string Hours = "hours";
    public const string Days = "days";
    public const string Uplift = "uplift";
    public const string Factor = "factor";
    public const string Amount = "amount";
    public const string Cap = "cap";
    public const string Used = "used";
    public const string Cost = "cost";
    public const string Heads = "heads";
    public const string Exact = "exact";
    public const string Sum = "sum";

    public static IReadOnlyList<string> All { get; } =
    [Standard, Rate, Hours, Days, Uplift, Factor, Amount, Cap, Used, Cost, Heads, Exact, Sum];
}

/// <summary>Keys of the sentences that print lines; text key is <c>Sentence:{key}</c>.</summary>
public static class SentenceKey
{
    public const string StandardTable = "StandardTable";
    public const string PerClassHour = "PerClassHour";
    public const string FixedByProduct = "FixedByProduct";
    public const string WithUplift = "WithUplift";
    public const string ShortageUplift = "ShortageUplift";
    public const string ResultFactor = "ResultFactor";
    public const string CapPerTraining = "CapPerTraining";
    public const string CapPerPersonYear = "CapPerPersonYear";
    public const string CostCap = "CostCap";
    public const string LivingAllowance = "LivingAllowance";
    public const string RoundOnce = "RoundOnce";
    public const string CreditCarriedIn = "CreditCarriedIn";
    public const string CreditEarned = "CreditEarned";
    public const string CreditNotEarned = "CreditNotEarned";
    public const string CreditCeiling = "CreditCeiling";
    public const string CreditRepaid = "CreditRepaid";

    /// <summary>Every key; the three methods also exist with <c>WithUplift</c> at the end, for a shortage occupation.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        StandardTable,
        PerClassHour,
        FixedByProduct,
        StandardTable + WithUplift,
        PerClassHour + WithUplift,
        FixedByProduct + WithUplift,
        ShortageUplift,
        ResultFactor,
        CapPerTraining,
        CapPerPersonYear,
        CostCap,
        LivingAllowance,
        RoundOnce,
        CreditCarriedIn,
        CreditEarned,
        CreditNotEarned,
        CreditCeiling,
        CreditRepaid,
    ];
}
