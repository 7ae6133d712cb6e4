namespace TrainingPlatform.Training;

internal static partial class TrainingErrorCodes
{
    public const string AccountWithoutIdNumber = "TrainingPlatform.Training:AccountWithoutIdNumber";
    public const string PersonAlreadyRegistered = "TrainingPlatform.Training:PersonAlreadyRegistered";
    public const string NoTraineeRecord = "TrainingPlatform.Training:NoTraineeRecord";
    public const string DivisionNotCounty = "TrainingPlatform.Training:DivisionNotCounty";
    public const string BankAccountMalformed = "TrainingPlatform.Training:BankAccountMalformed";
    public const string BankAccountIncomplete = "TrainingPlatform.Training:BankAccountIncomplete";

    public const string PeriodEndsBeforeItBegins = "TrainingPlatform.Training:PeriodEndsBeforeItBegins";
    public const string FactValueUnknown = "TrainingPlatform.Training:FactValueUnknown";
    public const string FactAlreadyStated = "TrainingPlatform.Training:FactAlreadyStated";
    public const string FactAlreadyDecided = "TrainingPlatform.Training:FactAlreadyDecided";
    public const string FactVerifiedByThePerson = "TrainingPlatform.Training:FactVerifiedByThePerson";
    public const string VerifiedInTheFuture = "TrainingPlatform.Training:VerifiedInTheFuture";
    public const string EvidenceNotFound = "TrainingPlatform.Training:EvidenceNotFound";
    public const string EvidenceAlreadyUsed = "TrainingPlatform.Training:EvidenceAlreadyUsed";
    public const string EvidenceTooLarge = "TrainingPlatform.Training:EvidenceTooLarge";
    public const string EvidenceTypeNotAllowed = "TrainingPlatform.Training:EvidenceTypeNotAllowed";
    public const string EvidenceKindUnknown = "TrainingPlatform.Training:EvidenceKindUnknown";

    public const string IdNumberMalformed = "TrainingPlatform.Training:IdNumberMalformed";
    public const string IdNumberUnchanged = "TrainingPlatform.Training:IdNumberUnchanged";
    public const string IdNumberTaken = "TrainingPlatform.Training:IdNumberTaken";
    public const string IdCorrectionPending = "TrainingPlatform.Training:IdCorrectionPending";
    public const string IdCorrectionDecided = "TrainingPlatform.Training:IdCorrectionDecided";
    public const string IdCorrectionOfOneself = "TrainingPlatform.Training:IdCorrectionOfOneself";
    public const string IdCorrectionOwnRequest = "TrainingPlatform.Training:IdCorrectionOwnRequest";
    public const string IdCorrectionEvidenceMissing = "TrainingPlatform.Training:IdCorrectionEvidenceMissing";

    public const string ConsentNotPersonal = "TrainingPlatform.Training:ConsentNotPersonal";
    public const string ConsentPurposeUnknown = "TrainingPlatform.Training:ConsentPurposeUnknown";
    public const string ConsentNeeded = "TrainingPlatform.Training:ConsentNeeded";
    public const string ConsentVersionOld = "TrainingPlatform.Training:ConsentVersionOld";
    public const string ConsentAlreadyRevoked = "TrainingPlatform.Training:ConsentAlreadyRevoked";
    public const string GuardianNeeded = "TrainingPlatform.Training:GuardianNeeded";

    public const string EnrolmentNotInState = "TrainingPlatform.Training:EnrolmentNotInState";
    public const string AlreadyEnrolled = "TrainingPlatform.Training:AlreadyEnrolled";
    public const string ClassNotOpen = "TrainingPlatform.Training:ClassNotOpen";
    public const string ClassFull = "TrainingPlatform.Training:ClassFull";

    public const string NotTheInstructor = "TrainingPlatform.Training:NotTheInstructor";
    public const string SessionLocked = "TrainingPlatform.Training:SessionLocked";
    public const string SessionHasUnmarked = "TrainingPlatform.Training:SessionHasUnmarked";
    public const string HoursOutOfSession = "TrainingPlatform.Training:HoursOutOfSession";
    public const string HoursContradictMark = "TrainingPlatform.Training:HoursContradictMark";
    public const string EnrolmentNotInClass = "TrainingPlatform.Training:EnrolmentNotInClass";
    public const string OwnAttendance = "TrainingPlatform.Training:OwnAttendance";

    public const string ClassHeldOnline = "TrainingPlatform.Training:ClassHeldOnline";
    public const string ClassNotOnline = "TrainingPlatform.Training:ClassNotOnline";
    public const string OnlineDateUnreadable = "TrainingPlatform.Training:OnlineDateUnreadable";
    public const string OnlineDateOutsideClass = "TrainingPlatform.Training:OnlineDateOutsideClass";
    public const string OnlineAfterLeaving = "TrainingPlatform.Training:OnlineAfterLeaving";
    public const string OnlineMinutesOutOfRange = "TrainingPlatform.Training:OnlineMinutesOutOfRange";
    public const string OnlineDayTwice = "TrainingPlatform.Training:OnlineDayTwice";
    public const string OnlineDayLocked = "TrainingPlatform.Training:OnlineDayLocked";

    public const string NotTheExaminer = "TrainingPlatform.Training:NotTheExaminer";
    public const string ExaminerTeachesTheClass = "TrainingPlatform.Training:ExaminerTeachesTheClass";
    public const string OwnAssessment = "TrainingPlatform.Training:OwnAssessment";
    public const string TeachingNotEnded = "TrainingPlatform.Training:TeachingNotEnded";
    public const string ResultConfirmed = "TrainingPlatform.Training:ResultConfirmed";
    public const string ResultsMissing = "TrainingPlatform.Training:ResultsMissing";
    public const string ResultsNotConfirmed = "TrainingPlatform.Training:ResultsNotConfirmed";
    public const string ScoreOutOfRange = "TrainingPlatform.Training:ScoreOutOfRange";
    public const string CertificateUnknown = "TrainingPlatform.Training:CertificateUnknown";
    public const string CertificateContradictsResult = "TrainingPlatform.Training:CertificateContradictsResult";
    public const string ResitsOutOfRange = "TrainingPlatform.Training:ResitsOutOfRange";
}
