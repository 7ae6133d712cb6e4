namespace TrainingPlatform.Institutions;

/// <summary>Broken rules of the module; each code is its own localisation key.</summary>
internal static class InstitutionsErrorCodes
{
    private const string Prefix = "TrainingPlatform.Institutions:";

    public const string NotEditable = Prefix + "NotEditable";
    public const string AlreadySubmitted = Prefix + "AlreadySubmitted";
    public const string NotSubmitted = Prefix + "NotSubmitted";
    public const string NotListed = Prefix + "NotListed";
    public const string NotSuspended = Prefix + "NotSuspended";
    public const string CommitmentMissing = Prefix + "CommitmentMissing";
    public const string ReviewerIsRegistrant = Prefix + "ReviewerIsRegistrant";
    public const string AlreadyRegistered = Prefix + "AlreadyRegistered";
    public const string NoInstitution = Prefix + "NoInstitution";
    public const string CodeHasNoForm = Prefix + "CodeHasNoForm";
    public const string CodeCheckFails = Prefix + "CodeCheckFails";
    public const string CodeTaken = Prefix + "CodeTaken";
    public const string PhoneWrong = Prefix + "PhoneWrong";
    public const string AccountWrong = Prefix + "AccountWrong";
    public const string DivisionNotCounty = Prefix + "DivisionNotCounty";
    public const string OccupationCodeWrong = Prefix + "OccupationCodeWrong";
    public const string ReasonUnknown = Prefix + "ReasonUnknown";
    public const string ListedToBeforeFrom = Prefix + "ListedToBeforeFrom";
    public const string FileTooLarge = Prefix + "FileTooLarge";
    public const string FileTypeUnknown = Prefix + "FileTypeUnknown";
    public const string AttachmentKindUnknown = Prefix + "AttachmentKindUnknown";
    public const string StaffRoleUnknown = Prefix + "StaffRoleUnknown";
}
