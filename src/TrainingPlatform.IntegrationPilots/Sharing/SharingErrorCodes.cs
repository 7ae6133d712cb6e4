namespace TrainingPlatform.IntegrationPilots;

internal static partial class IntegrationPilotsErrorCodes
{
    public const string ResourceWithdrawn = "TrainingPlatform.IntegrationPilots:ResourceWithdrawn";
    public const string ResourceOwn = "TrainingPlatform.IntegrationPilots:ResourceOwn";
    public const string ResourceTaken = "TrainingPlatform.IntegrationPilots:ResourceTaken";
    public const string ResourceClosed = "TrainingPlatform.IntegrationPilots:ResourceClosed";
    public const string BookingNotInState = "TrainingPlatform.IntegrationPilots:BookingNotInState";
    public const string BookingOtherSide = "TrainingPlatform.IntegrationPilots:BookingOtherSide";
    public const string BookingHoursTooMany = "TrainingPlatform.IntegrationPilots:BookingHoursTooMany";
    public const string BookingDayPassed = "TrainingPlatform.IntegrationPilots:BookingDayPassed";
    public const string TimesWrong = "TrainingPlatform.IntegrationPilots:TimesWrong";
}
