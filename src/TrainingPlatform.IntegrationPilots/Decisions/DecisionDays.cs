using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Decisions;

/// <summary>Steps follow each other in time.</summary>
internal static class DecisionDays
{
    /// <summary>The steps as they were taken: two made in one run share the millisecond of their identifiers, so the day and the moment come first.</summary>
    public static IOrderedEnumerable<T> InOrder<T>(this IEnumerable<T> decisions)
        where T : DatedDecision => decisions.OrderBy(d => d.On).ThenBy(d => d.At).ThenBy(d => d.Id);

    /// <exception cref="InputException">The day lies before the last step.</exception>
    public static void ExpectNotBefore(DateOnly last, DateOnly on)
    {
        if (on < last)
            throw new InputException([
                new InputFault("on", IntegrationPilotsErrorCodes.DayBeforeLast)
                {
                    Data = new Dictionary<string, object?> { ["Day"] = last.ToString("yyyy-MM-dd") },
                },
            ]);
    }
}
