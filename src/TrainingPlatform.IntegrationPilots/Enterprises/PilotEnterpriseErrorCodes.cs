namespace TrainingPlatform.IntegrationPilots;

internal static partial class IntegrationPilotsErrorCodes
{
    public const string EnterpriseNotInState = "TrainingPlatform.IntegrationPilots:EnterpriseNotInState";
    public const string EnterpriseAlreadyInPilot = "TrainingPlatform.IntegrationPilots:EnterpriseAlreadyInPilot";
    public const string PartnerUnknown = "TrainingPlatform.IntegrationPilots:PartnerUnknown";
}
