namespace TrainingPlatform.Subsidies;

internal static partial class SubsidiesErrorCodes
{
    public const string InspectionInFuture = Prefix + "InspectionInFuture";
    public const string InspectionIncomplete = Prefix + "InspectionIncomplete";
    public const string InspectionRectifyBy = Prefix + "InspectionRectifyBy";
    public const string InspectionRectifyEarly = Prefix + "InspectionRectifyEarly";
    public const string InspectionNotOpen = Prefix + "InspectionNotOpen";
}
