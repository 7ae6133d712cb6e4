using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training.StatedFacts;

/// <summary>Which values a kind of fact may have. Statuses are those of the policy pack.</summary>
internal static class FactValues
{
    public static bool Knows(StatedFactKind kind, string value, IReadOnlyCollection<string> packStatuses) =>
        kind switch
        {
            StatedFactKind.Status => packStatuses.Contains(value),
            StatedFactKind.Hukou => value is PersonFactWords.Rural or PersonFactWords.Urban,
            StatedFactKind.Pension => value is PersonFactWords.PensionReceived or PersonFactWords.PensionNotReceived,
            StatedFactKind.GuardianAcknowledgement => value is PersonFactWords.Acknowledged,
            StatedFactKind.Employee => value is PersonFactWords.EmployeeOfApplicant,
            StatedFactKind.FeePaid => value is PersonFactWords.Paid,
            _ => false,
        };
}
