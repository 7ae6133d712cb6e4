namespace TrainingPlatform.IntegrationPilots;

internal static partial class IntegrationPilotsErrorCodes
{
    public const string CityNotInState = "TrainingPlatform.IntegrationPilots:CityNotInState";
    public const string CityAlreadyThere = "TrainingPlatform.IntegrationPilots:CityAlreadyThere";
    public const string RequirementUnknown = "TrainingPlatform.IntegrationPilots:RequirementUnknown";
}
