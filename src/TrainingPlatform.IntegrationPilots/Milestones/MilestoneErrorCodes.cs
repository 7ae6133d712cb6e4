namespace TrainingPlatform.IntegrationPilots;

internal static partial class IntegrationPilotsErrorCodes
{
    public const string MilestoneBegun = "TrainingPlatform.IntegrationPilots:MilestoneBegun";
    public const string MilestoneUnknown = "TrainingPlatform.IntegrationPilots:MilestoneUnknown";
    public const string MilestoneDaysWrong = "TrainingPlatform.IntegrationPilots:MilestoneDaysWrong";

    /// <summary>One code for each fault of a plan: the name of the fault stands at its end.</summary>
    public const string MilestoneCodeTwice = "TrainingPlatform.IntegrationPilots:MilestoneCodeTwice";
    public const string MilestoneEndsBeforeStart = "TrainingPlatform.IntegrationPilots:MilestoneEndsBeforeStart";
    public const string MilestonePredecessorUnknown = "TrainingPlatform.IntegrationPilots:MilestonePredecessorUnknown";
    public const string MilestoneCircle = "TrainingPlatform.IntegrationPilots:MilestoneCircle";
    public const string MilestoneBeginsBeforePredecessorEnds = "TrainingPlatform.IntegrationPilots:MilestoneBeginsBeforePredecessorEnds";
}
