namespace TrainingPlatform.IntegrationPilots;

/// <summary>Broken rules of the module; each code is its own localisation key. A feature adds its own in its folder.</summary>
internal static partial class IntegrationPilotsErrorCodes
{
    /// <summary>An enterprise's account that has not registered its enterprise yet.</summary>
    public const string NoEnterprise = "TrainingPlatform.IntegrationPilots:NoEnterprise";

    /// <summary>The person of an earlier step would check the own work.</summary>
    public const string SamePerson = "TrainingPlatform.IntegrationPilots:SamePerson";

    public const string DayBeforeLast = "TrainingPlatform.IntegrationPilots:DayBeforeLast";
    public const string DayInFuture = "TrainingPlatform.IntegrationPilots:DayInFuture";
}
