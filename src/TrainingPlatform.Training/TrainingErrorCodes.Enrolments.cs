namespace TrainingPlatform.Training;

internal static partial class TrainingErrorCodes
{
    public const string AccountWithoutIdNumber = Prefix + "AccountWithoutIdNumber";
    public const string PersonAlreadyRegistered = Prefix + "PersonAlreadyRegistered";
    public const string NoTraineeRecord = Prefix + "NoTraineeRecord";
    public const string DivisionNotCounty = Prefix + "DivisionNotCounty";
    public const string BankAccountMalformed = Prefix + "BankAccountMalformed";
    public const string BankAccountIncomplete = Prefix + "BankAccountIncomplete";

    public const string PeriodEndsBeforeItBegins = Prefix + "PeriodEndsBeforeItBegins";
    public const string FactValueUnknown = Prefix + "FactValueUnknown";
    public const string FactAlreadyStated = Prefix + "FactAlreadyStated";
    public const string FactAlreadyDecided = Prefix + "FactAlreadyDecided";
    public const string FactVerifiedByThePerson = Prefix + "FactVerifiedByThePerson";
    public const string VerifiedInTheFuture = Prefix + "VerifiedInTheFuture";
    public const string EvidenceNotFound = Prefix + "EvidenceNotFound";
    public const string EvidenceAlreadyUsed = Prefix + "EvidenceAlreadyUsed";
    public const string EvidenceTooLarge = Prefix + "EvidenceTooLarge";
    public const string EvidenceTypeNotAllowed = Prefix + "EvidenceTypeNotAllowed";
    public const string EvidenceKindUnknown = Prefix + "EvidenceKindUnknown";

    public const string ConsentNotPersonal = Prefix + "ConsentNotPersonal";
    public const string ConsentPurposeUnknown = Prefix + "ConsentPurposeUnknown";
    public const string ConsentNeeded = Prefix + "ConsentNeeded";
    public const string ConsentVersionOld = Prefix + "ConsentVersionOld";
    public const string ConsentAlreadyRevoked = Prefix + "ConsentAlreadyRevoked";
    public const string GuardianNeeded = Prefix + "GuardianNeeded";

    public const string EnrolmentNotInState = Prefix + "EnrolmentNotInState";
    public const string AlreadyEnrolled = Prefix + "AlreadyEnrolled";
    public const string ClassNotOpen = Prefix + "ClassNotOpen";
    public const string ClassFull = Prefix + "ClassFull";

    public const string NotTheInstructor = Prefix + "NotTheInstructor";
    public const string SessionLocked = Prefix + "SessionLocked";
    public const string SessionHasUnmarked = Prefix + "SessionHasUnmarked";
    public const string HoursOutOfSession = Prefix + "HoursOutOfSession";
    public const string HoursContradictMark = Prefix + "HoursContradictMark";
    public const string EnrolmentNotInClass = Prefix + "EnrolmentNotInClass";
    public const string OwnAttendance = Prefix + "OwnAttendance";

    public const string NotTheExaminer = Prefix + "NotTheExaminer";
    public const string ExaminerTeachesTheClass = Prefix + "ExaminerTeachesTheClass";
    public const string OwnAssessment = Prefix + "OwnAssessment";
    public const string TeachingNotEnded = Prefix + "TeachingNotEnded";
    public const string ResultConfirmed = Prefix + "ResultConfirmed";
    public const string ResultsMissing = Prefix + "ResultsMissing";
    public const string ResultsNotConfirmed = Prefix + "ResultsNotConfirmed";
    public const string ScoreOutOfRange = Prefix + "ScoreOutOfRange";
    public const string CertificateUnknown = Prefix + "CertificateUnknown";
    public const string CertificateContradictsResult = Prefix + "CertificateContradictsResult";
    public const string ResitsOutOfRange = Prefix + "ResitsOutOfRange";
}
