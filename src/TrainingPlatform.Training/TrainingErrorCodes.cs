namespace TrainingPlatform.Training;

/// <summary>Broken rules of the module; each code is its own localisation key.</summary>
internal static partial class TrainingErrorCodes
{
    public const string CourseNotEditable = "TrainingPlatform.Training:CourseNotEditable";
    public const string CourseAlreadySubmitted = "TrainingPlatform.Training:CourseAlreadySubmitted";
    public const string CourseNotSubmitted = "TrainingPlatform.Training:CourseNotSubmitted";
    public const string CourseNotApproved = "TrainingPlatform.Training:CourseNotApproved";
    public const string ReviewerIsSubmitter = "TrainingPlatform.Training:ReviewerIsSubmitter";
    public const string InstitutionNotListed = "TrainingPlatform.Training:InstitutionNotListed";
    public const string NoInstitution = "TrainingPlatform.Training:NoInstitution";
    public const string ClassNotEditable = "TrainingPlatform.Training:ClassNotEditable";
    public const string ClassAlreadySubmitted = "TrainingPlatform.Training:ClassAlreadySubmitted";
    public const string ClassNotSubmitted = "TrainingPlatform.Training:ClassNotSubmitted";
    public const string ClassNotApproved = "TrainingPlatform.Training:ClassNotApproved";
    public const string ClassTeachingNotEnded = "TrainingPlatform.Training:ClassTeachingNotEnded";
    public const string ClassNotCancellable = "TrainingPlatform.Training:ClassNotCancellable";
    public const string ClassStartsLater = "TrainingPlatform.Training:ClassStartsLater";
    public const string ClassEndsLater = "TrainingPlatform.Training:ClassEndsLater";
    public const string ClassStaffMissing = "TrainingPlatform.Training:ClassStaffMissing";
    public const string ClassHasOpenSessions = "TrainingPlatform.Training:ClassHasOpenSessions";
    public const string ClassTooLarge = "TrainingPlatform.Training:ClassTooLarge";
    public const string InstructorIsExaminer = "TrainingPlatform.Training:InstructorIsExaminer";
    public const string TimetableHoursDiffer = "TrainingPlatform.Training:TimetableHoursDiffer";
    public const string SessionInFuture = "TrainingPlatform.Training:SessionInFuture";
    public const string SessionNotOpen = "TrainingPlatform.Training:SessionNotOpen";
    public const string SessionNotClosed = "TrainingPlatform.Training:SessionNotClosed";
    public const string ReasonUnknown = "TrainingPlatform.Training:ReasonUnknown";
    public const string OccupationUnknown = "TrainingPlatform.Training:OccupationUnknown";
    public const string LevelUnknown = "TrainingPlatform.Training:LevelUnknown";
    public const string MeasureUnknown = "TrainingPlatform.Training:MeasureUnknown";
    public const string ProductUnknown = "TrainingPlatform.Training:ProductUnknown";
    public const string HoursBelowMinimum = "TrainingPlatform.Training:HoursBelowMinimum";
    public const string EndBeforeStart = "TrainingPlatform.Training:EndBeforeStart";
    public const string ModeNotOffered = "TrainingPlatform.Training:ModeNotOffered";
    public const string ModeNeeded = "TrainingPlatform.Training:ModeNeeded";
    public const string SlotUnknown = "TrainingPlatform.Training:SlotUnknown";
    public const string StaffUnknown = "TrainingPlatform.Training:StaffUnknown";
    public const string ClassStartPassed = "TrainingPlatform.Training:ClassStartPassed";
    public const string TimetableEmpty = "TrainingPlatform.Training:TimetableEmpty";
    public const string SessionOutsideClass = "TrainingPlatform.Training:SessionOutsideClass";
    public const string SessionTooShort = "TrainingPlatform.Training:SessionTooShort";
    public const string SessionsOverlap = "TrainingPlatform.Training:SessionsOverlap";
    public const string DayTooLong = "TrainingPlatform.Training:DayTooLong";
    public const string TimetableTooLong = "TrainingPlatform.Training:TimetableTooLong";
    public const string TimeWrong = "TrainingPlatform.Training:TimeWrong";
    public const string ClassNotRunning = "TrainingPlatform.Training:ClassNotRunning";
    public const string SessionClosed = "TrainingPlatform.Training:SessionClosed";
    public const string CalendarMissing = "TrainingPlatform.Training:CalendarMissing";
}
