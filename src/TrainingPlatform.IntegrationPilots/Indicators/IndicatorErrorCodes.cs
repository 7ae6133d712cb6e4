namespace TrainingPlatform.IntegrationPilots;

internal static partial class IntegrationPilotsErrorCodes
{
    public const string IndicatorUnknown = "TrainingPlatform.IntegrationPilots:IndicatorUnknown";
    public const string IndicatorComputed = "TrainingPlatform.IntegrationPilots:IndicatorComputed";
    public const string QuantityWrong = "TrainingPlatform.IntegrationPilots:QuantityWrong";
    public const string TargetTwice = "TrainingPlatform.IntegrationPilots:TargetTwice";
    public const string PeriodWrong = "TrainingPlatform.IntegrationPilots:PeriodWrong";
    public const string DayOutsidePeriod = "TrainingPlatform.IntegrationPilots:DayOutsidePeriod";
    public const string ReportNotEntered = "TrainingPlatform.IntegrationPilots:ReportNotEntered";
    public const string ReportSignedOff = "TrainingPlatform.IntegrationPilots:ReportSignedOff";
    public const string PilotUnknown = "TrainingPlatform.IntegrationPilots:PilotUnknown";
}
