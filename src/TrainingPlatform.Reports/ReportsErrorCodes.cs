namespace TrainingPlatform.Reports;

/// <summary>Broken rules of the module; each code is its own localisation key.</summary>
internal static partial class ReportsErrorCodes
{
    public const string NothingToPay = "TrainingPlatform.Reports:NothingToPay";
    public const string NothingToExport = "TrainingPlatform.Reports:NothingToExport";
    public const string AccountMissing = "TrainingPlatform.Reports:AccountMissing";
    public const string TotalDiffers = "TrainingPlatform.Reports:TotalDiffers";
    public const string NoChineseFont = "TrainingPlatform.Reports:NoChineseFont";
    public const string TooLong = "TrainingPlatform.Reports:TooLong";
    public const string FormOfOtherKind = "TrainingPlatform.Reports:FormOfOtherKind";
    public const string NotAWorkbook = "TrainingPlatform.Reports:NotAWorkbook";
}
