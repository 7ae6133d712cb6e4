namespace TrainingPlatform.IntegrationPilots;

internal static partial class IntegrationPilotsErrorCodes
{
    public const string MeasureConfirmed = "TrainingPlatform.IntegrationPilots:MeasureConfirmed";
    public const string SchoolUnknown = "TrainingPlatform.IntegrationPilots:SchoolUnknown";
}
