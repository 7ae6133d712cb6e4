namespace TrainingPlatform.Training;

/// <summary>Broken rules of the module; each code is its own localisation key.</summary>
internal static partial class TrainingErrorCodes
{
    private const string Prefix = "TrainingPlatform.Training:";

    public const string CourseNotEditable = Prefix + "CourseNotEditable";
    public const string CourseAlreadySubmitted = Prefix + "CourseAlreadySubmitted";
    public const string CourseNotSubmitted = Prefix + "CourseNotSubmitted";
    public const string CourseNotApproved = Prefix + "CourseNotApproved";
    public const string ReviewerIsSubmitter = Prefix + "ReviewerIsSubmitter";
    public const string InstitutionNotListed = Prefix + "InstitutionNotListed";
    public const string NoInstitution = Prefix + "NoInstitution";
    public const string ClassNotEditable = Prefix + "ClassNotEditable";
    public const string ClassAlreadySubmitted = Prefix + "ClassAlreadySubmitted";
    public const string ClassNotSubmitted = Prefix + "ClassNotSubmitted";
    public const string ClassNotApproved = Prefix + "ClassNotApproved";
    public const string ClassNotRunning = Prefix + "ClassNotRunning";
    public const string ClassTeachingNotEnded = Prefix + "ClassTeachingNotEnded";
    public const string ClassNotCancellable = Prefix + "ClassNotCancellable";
    public const string ClassStartsLater = Prefix + "ClassStartsLater";
    public const string ClassEndsLater = Prefix + "ClassEndsLater";
    public const string ClassStaffMissing = Prefix + "ClassStaffMissing";
    public const string ClassHasOpenSessions = Prefix + "ClassHasOpenSessions";
    public const string ClassTooLarge = Prefix + "ClassTooLarge";
    public const string InstructorIsExaminer = Prefix + "InstructorIsExaminer";
    public const string TimetableHoursDiffer = Prefix + "TimetableHoursDiffer";
    public const string SessionClosed = Prefix + "SessionClosed";
    public const string SessionInFuture = Prefix + "SessionInFuture";
    public const string SessionNotOpen = Prefix + "SessionNotOpen";
    public const string SessionNotClosed = Prefix + "SessionNotClosed";
}
