using TrainingPlatform.Subsidies.Contracts;

namespace TrainingPlatform.Subsidies.Budgets;

/// <summary>Shares in percent, floored to a tenth, hidden where they would tell of single people.</summary>
internal static class Rates
{
    /// <summary>Fewest people a cell may show.</summary>
    public const int Least = 10;

    public static RateCell Of(int part, int whole) =>
        whole < Least || part is > 0 and < Least || (whole - part) is > 0 and < Least
            ? new RateCell(null, whole > 0)
            : new RateCell(Floor(part, whole), false);

    public static decimal Floor(long part, long whole) => whole == 0 ? 0m : decimal.Floor(1000m * part / whole) / 10m;
}
