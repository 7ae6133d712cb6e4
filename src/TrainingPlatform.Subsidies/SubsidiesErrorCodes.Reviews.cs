namespace TrainingPlatform.Subsidies;

internal static partial class SubsidiesErrorCodes
{
    public const string ReviewerIsPrefectureReviewer = Prefix + "ReviewerIsPrefectureReviewer";
    public const string ReturnedBefore = Prefix + "ReturnedBefore";
}
