namespace TrainingPlatform.Policy;

/// <summary>The edition or the facts cannot answer the question: a missing row, a year that the calendar does not hold, a missing fact.</summary>
/// <remarks>"Not entitled" is never a fault, it is a <see cref="Findings.Finding"/>. A fault is never turned into an amount of 0.</remarks>
public sealed class PolicyFault(string code, string message) : Exception(message)
{
    /// <summary>Localisation key is <c>PolicyFault:{Code}</c>.</summary>
    public string Code { get; } = code;

    internal static PolicyFault OutsideCalendar(string calendar, DateOnly day) =>
        new("OutsideCalendar", Invariant($"calendar {calendar} does not hold the year {day.Year} (asked for {day:yyyy-MM-dd})"));

    internal static PolicyFault MissingAmount(string list, string key, DateOnly day) =>
        new("MissingAmount", Invariant($"amounts.{list} has no row for {key} on {day:yyyy-MM-dd}"));

    internal static PolicyFault MissingNumber(string list, string key) => new("MissingNumber", Invariant($"{list} has no value for {key}"));

    internal static PolicyFault IncompleteFacts(string fact) => new("IncompleteFacts", Invariant($"the fact {fact} is needed and missing"));

    internal static PolicyFault UnknownMeasure(string measure, string edition) =>
        new("UnknownMeasure", Invariant($"edition {edition} has no measure {measure}"));

    internal static PolicyFault Unsupported(string what, string value) =>
        new("Unsupported", Invariant($"{what} '{value}' is not in the vocabulary of this version"));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
