using System.Globalization;

namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>Instants as an office says them.</summary>
internal static class BusinessTime
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    /// <summary>For example 10:24, local time of the business calendar.</summary>
    public static string Minute(DateTimeOffset at) => at.ToOffset(Shanghai).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Shanghai).DateTime);

    /// <summary>The first instant of a business day.</summary>
    public static DateTimeOffset Start(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Shanghai).ToUniversalTime();
}
