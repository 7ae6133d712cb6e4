namespace TrainingPlatform.IntegrationPilots;

internal static partial class IntegrationPilotsErrorCodes
{
    public const string BaseNotInState = "TrainingPlatform.IntegrationPilots:BaseNotInState";
    public const string BaseWithoutMoney = "TrainingPlatform.IntegrationPilots:BaseWithoutMoney";
    public const string SpendingOverBudget = "TrainingPlatform.IntegrationPilots:SpendingOverBudget";
    public const string VoucherCounted = "TrainingPlatform.IntegrationPilots:VoucherCounted";
    public const string OccupancyTooHigh = "TrainingPlatform.IntegrationPilots:OccupancyTooHigh";
}
