namespace TrainingPlatform.Subsidies;

/// <summary>Broken rules of the module; each code is its own localisation key.</summary>
internal static partial class SubsidiesErrorCodes
{
    private const string Prefix = "TrainingPlatform.Subsidies:";

    public const string ClaimExists = Prefix + "ClaimExists";
    public const string ClaimNotOpen = Prefix + "ClaimNotOpen";
    public const string ClaimNotWithdrawable = Prefix + "ClaimNotWithdrawable";
    public const string ClassNotCompleted = Prefix + "ClassNotCompleted";
    public const string NothingToSubmit = Prefix + "NothingToSubmit";
    public const string NothingToApprove = Prefix + "NothingToApprove";
    public const string BudgetShort = Prefix + "BudgetShort";
    public const string LineFrozen = Prefix + "LineFrozen";
    public const string LineNotWithdrawable = Prefix + "LineNotWithdrawable";
    public const string LineNotStoppable = Prefix + "LineNotStoppable";
    public const string LineNotReady = Prefix + "LineNotReady";
    public const string LineNotProposed = Prefix + "LineNotProposed";
    public const string LineNotInThisReview = Prefix + "LineNotInThisReview";
    public const string LineHasFailedCheck = Prefix + "LineHasFailedCheck";
    public const string ReasonMissing = Prefix + "ReasonMissing";
    public const string NoteTooLong = Prefix + "NoteTooLong";
    public const string ReasonUnknown = Prefix + "ReasonUnknown";
    public const string ReasonTwice = Prefix + "ReasonTwice";
    public const string DecisionUnknown = Prefix + "DecisionUnknown";
    public const string DecisionsMissing = Prefix + "DecisionsMissing";
    public const string AccountMissing = Prefix + "AccountMissing";
    public const string ReviewerIsSubmitter = Prefix + "ReviewerIsSubmitter";
    public const string ReviewerIsFirstReviewer = Prefix + "ReviewerIsFirstReviewer";
    public const string ReviewerIsSecondReviewer = Prefix + "ReviewerIsSecondReviewer";
    public const string ReviewerIsApprover = Prefix + "ReviewerIsApprover";
    public const string ReviewerIsTrainee = Prefix + "ReviewerIsTrainee";
    public const string ReviewerTookAttendance = Prefix + "ReviewerTookAttendance";
    public const string ReplayIsOver = Prefix + "ReplayIsOver";
    public const string ReplayOutOfScope = Prefix + "ReplayOutOfScope";
    public const string ReplayEditionChanged = Prefix + "ReplayEditionChanged";
    public const string ReplayBroke = Prefix + "ReplayBroke";
}
