namespace TrainingPlatform.IntegrationPilots;

internal static partial class IntegrationPilotsErrorCodes
{
    public const string DivisionOutOfScope = "TrainingPlatform.IntegrationPilots:DivisionOutOfScope";
}
