namespace TrainingPlatform.IntegrationPilots;

internal static partial class IntegrationPilotsErrorCodes
{
    public const string YearReviewed = "TrainingPlatform.IntegrationPilots:YearReviewed";
    public const string ScoresIncomplete = "TrainingPlatform.IntegrationPilots:ScoresIncomplete";
    public const string ReviewMissing = "TrainingPlatform.IntegrationPilots:ReviewMissing";
}
