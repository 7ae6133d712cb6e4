namespace TrainingPlatform.Institutions;

/// <summary>Broken rules of the module; each code is its own localisation key.</summary>
internal static class InstitutionsErrorCodes
{
    public const string NotEditable = "TrainingPlatform.Institutions:NotEditable";
    public const string AlreadySubmitted = "TrainingPlatform.Institutions:AlreadySubmitted";
    public const string NotSubmitted = "TrainingPlatform.Institutions:NotSubmitted";
    public const string NotListed = "TrainingPlatform.Institutions:NotListed";
    public const string NotSuspended = "TrainingPlatform.Institutions:NotSuspended";
    public const string CommitmentMissing = "TrainingPlatform.Institutions:CommitmentMissing";
    public const string ReviewerIsRegistrant = "TrainingPlatform.Institutions:ReviewerIsRegistrant";
    public const string AlreadyRegistered = "TrainingPlatform.Institutions:AlreadyRegistered";
    public const string NoInstitution = "TrainingPlatform.Institutions:NoInstitution";
    public const string CodeHasNoForm = "TrainingPlatform.Institutions:CodeHasNoForm";
    public const string CodeCheckFails = "TrainingPlatform.Institutions:CodeCheckFails";
    public const string CodeTaken = "TrainingPlatform.Institutions:CodeTaken";
    public const string PhoneWrong = "TrainingPlatform.Institutions:PhoneWrong";
    public const string AccountWrong = "TrainingPlatform.Institutions:AccountWrong";
    public const string DivisionNotCounty = "TrainingPlatform.Institutions:DivisionNotCounty";
    public const string OccupationCodeWrong = "TrainingPlatform.Institutions:OccupationCodeWrong";
    public const string ReasonUnknown = "TrainingPlatform.Institutions:ReasonUnknown";
    public const string ListedToBeforeFrom = "TrainingPlatform.Institutions:ListedToBeforeFrom";
    public const string FileTooLarge = "TrainingPlatform.Institutions:FileTooLarge";
    public const string FileTypeUnknown = "TrainingPlatform.Institutions:FileTypeUnknown";
    public const string AttachmentKindUnknown = "TrainingPlatform.Institutions:AttachmentKindUnknown";
    public const string StaffRoleUnknown = "TrainingPlatform.Institutions:StaffRoleUnknown";
}
