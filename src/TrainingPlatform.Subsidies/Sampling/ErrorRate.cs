namespace TrainingPlatform.Subsidies.Sampling;

/// <summary>Share of checked random lines that were not assured, with its 95 % interval (Wilson), in per cent to one decimal.</summary>
/// <param name="Checked">Random lines with a result.</param>
/// <param name="Errors">Null, as are the rates, below ten checked lines.</param>
internal sealed record ErrorRate(int Checked, int? Errors, decimal? Rate, decimal? From, decimal? To)
{
    public const int Least = 10;

    // 1.96, the 97.5 % point of the normal distribution.
    private const decimal Z = 1.959964m;

    public static ErrorRate Of(int errors, int @checked)
    {
        if (@checked < Least)
            return new ErrorRate(@checked, null, null, null, null);
        var (n, p) = ((decimal)@checked, (decimal)errors / @checked);
        var z2 = Z * Z;
        var centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        var half = Z / (1 + z2 / n) * Root(p * (1 - p) / n + z2 / (4 * n * n));
        return new ErrorRate(@checked, errors, PerCent(p), PerCent(Math.Max(0, centre - half)), PerCent(Math.Min(1, centre + half)));
    }

    private static decimal PerCent(decimal share) => decimal.Round(share * 100, 1, MidpointRounding.AwayFromZero);

    /// <summary>Newton's square root.</summary>
    private static decimal Root(decimal square)
    {
        if (square <= 0)
            return 0;
        var root = 1m;
        for (var i = 0; i < 60; i++)
            root = (root + square / root) / 2;
        return root;
    }
}
