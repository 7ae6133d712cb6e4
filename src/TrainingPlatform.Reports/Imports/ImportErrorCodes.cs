namespace TrainingPlatform.Reports;

internal static partial class ReportsErrorCodes
{
    public const string FileMissing = "TrainingPlatform.Reports:FileMissing";
    public const string FileTooLarge = "TrainingPlatform.Reports:FileTooLarge";
    public const string FileUnreadable = "TrainingPlatform.Reports:FileUnreadable";
    public const string HeadingMissing = "TrainingPlatform.Reports:HeadingMissing";
    public const string TooManyRows = "TrainingPlatform.Reports:TooManyRows";
    public const string ModeUnknown = "TrainingPlatform.Reports:ModeUnknown";
}
