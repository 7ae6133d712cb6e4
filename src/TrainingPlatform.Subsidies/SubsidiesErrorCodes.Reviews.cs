namespace TrainingPlatform.Subsidies;

internal static partial class SubsidiesErrorCodes
{
    public const string ReviewerIsPrefectureReviewer = Prefix + "ReviewerIsPrefectureReviewer";
    public const string ReviewerMadeRoster = Prefix + "ReviewerMadeRoster";
    public const string ReviewerExamined = Prefix + "ReviewerExamined";
    public const string ReviewerOverrodeCheck = Prefix + "ReviewerOverrodeCheck";
    public const string ReviewTaken = Prefix + "ReviewTaken";
    public const string ReviewNotTaken = Prefix + "ReviewNotTaken";
    public const string ReviewNotWaiting = Prefix + "ReviewNotWaiting";
    public const string ReviewerUnknown = Prefix + "ReviewerUnknown";
    public const string StepUnknown = Prefix + "StepUnknown";
    public const string LineDecidedBefore = Prefix + "LineDecidedBefore";
    public const string CheckNotOverridable = Prefix + "CheckNotOverridable";
    public const string CheckNotFailed = Prefix + "CheckNotFailed";
    public const string CheckUnknown = Prefix + "CheckUnknown";
    public const string OverrideTooLong = Prefix + "OverrideTooLong";
    public const string LateFilingDecided = Prefix + "LateFilingDecided";
    public const string LateFilingOwn = Prefix + "LateFilingOwn";
    public const string LateFilingNotLate = Prefix + "LateFilingNotLate";
    public const string FilingDeadlineUnknown = Prefix + "FilingDeadlineUnknown";
    public const string LateFilingExists = Prefix + "LateFilingExists";
    public const string StatementDecided = Prefix + "StatementDecided";
    public const string StatementOwn = Prefix + "StatementOwn";
    public const string StatementKindUnknown = Prefix + "StatementKindUnknown";
    public const string StatementPeriod = Prefix + "StatementPeriod";
    public const string StatementAmount = Prefix + "StatementAmount";
    public const string FileTooLarge = Prefix + "FileTooLarge";
    public const string FileTypeUnknown = Prefix + "FileTypeUnknown";
    public const string ReturnedBefore = Prefix + "ReturnedBefore";
}
