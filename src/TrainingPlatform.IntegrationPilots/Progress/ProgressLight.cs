namespace TrainingPlatform.IntegrationPilots.Progress;

internal enum ProgressLight
{
    /// <summary>No target: nothing to judge by.</summary>
    None,
    Green,
    Yellow,
    Red,
}

/// <summary>
/// The rule behind every traffic light: the part of the year's target that is due by the end of the period is target × quarters passed ÷ 4;
/// green from all of it, yellow from four fifths, red below. Our own rule, of no document.
/// </summary>
internal static class ProgressLightRule
{
    private const decimal YellowFrom = 0.8m;

    /// <param name="quarter">Quarters passed at the end of the period; 0 is the whole year.</param>
    public static decimal DueBy(decimal yearTarget, int quarter) => quarter == 0 ? yearTarget : yearTarget * quarter / 4;

    public static ProgressLight Of(decimal yearToDate, decimal? due) =>
        due is not > 0 ? ProgressLight.None
        : yearToDate >= due ? ProgressLight.Green
        : yearToDate >= due * YellowFrom ? ProgressLight.Yellow
        : ProgressLight.Red;

    /// <summary>The worst of several.</summary>
    public static ProgressLight Worst(IEnumerable<ProgressLight> lights) => lights.DefaultIfEmpty(ProgressLight.None).Max();
}
