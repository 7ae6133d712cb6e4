using TrainingPlatform.Application;
using TrainingPlatform.Domain;

namespace TrainingPlatform.IntegrationPilots.Decisions;

/// <summary>Steps follow each other in time.</summary>
internal static class DecisionDays
{
    /// <exception cref="InputException">The day lies before the last step.</exception>
    public static void ExpectNotBefore(DateOnly last, DateOnly on)
    {
        if (on < last)
            throw new InputException([new InputFault("on", IntegrationPilotsErrorCodes.DayBeforeLast) { Data = new Dictionary<string, object?> { ["Day"] = last.ToString("yyyy-MM-dd") } }]);
    }
}
