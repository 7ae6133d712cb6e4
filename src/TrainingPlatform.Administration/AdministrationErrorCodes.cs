namespace TrainingPlatform.Administration;

/// <summary>Codes of broken rules; each is a key in both language files.</summary>
internal static class AdministrationErrorCodes
{
    public const string AlreadyAssigned = "TrainingPlatform.Administration:AlreadyAssigned";
    public const string CannotChangeOwnRoles = "TrainingPlatform.Administration:CannotChangeOwnRoles";
    public const string CannotDeleteOneself = "TrainingPlatform.Administration:CannotDeleteOneself";
    public const string CannotGrantNotHeld = "TrainingPlatform.Administration:CannotGrantNotHeld";
    public const string CannotAppoint = "TrainingPlatform.Administration:CannotAppoint";
    public const string AccountInUse = "TrainingPlatform.Administration:AccountInUse";
    public const string EmailTaken = "TrainingPlatform.Administration:EmailTaken";
    public const string NameIsRegistered = "TrainingPlatform.Administration:NameIsRegistered";
    public const string RegisterOnThePage = "TrainingPlatform.Administration:RegisterOnThePage";
    public const string RoleIsStatic = "TrainingPlatform.Administration:RoleIsStatic";
    public const string RoleInUse = "TrainingPlatform.Administration:RoleInUse";
    public const string UnknownRole = "TrainingPlatform.Administration:UnknownRole";
    public const string UnknownDivision = "TrainingPlatform.Administration:UnknownDivision";
    public const string DivisionOutsideArea = "TrainingPlatform.Administration:DivisionOutsideArea";
    public const string IdNumberInvalid = "TrainingPlatform.Administration:IdNumberInvalid";
    public const string PhoneInvalid = "TrainingPlatform.Administration:PhoneInvalid";
    public const string AlreadyRegistered = "TrainingPlatform.Administration:AlreadyRegistered";
    public const string NameMissing = "TrainingPlatform.Administration:NameMissing";
    public const string FieldMissing = "TrainingPlatform.Administration:FieldMissing";
    public const string FieldTooLong = "TrainingPlatform.Administration:FieldTooLong";
    public const string PasswordsDiffer = "TrainingPlatform.Administration:PasswordsDiffer";
    public const string PrivacyNoticeNotAccepted = "TrainingPlatform.Administration:PrivacyNoticeNotAccepted";
    public const string ResetLinkInvalid = "TrainingPlatform.Administration:ResetLinkInvalid";
    public const string UnknownPermission = "TrainingPlatform.Administration:UnknownPermission";
    public const string UnknownProvider = "TrainingPlatform.Administration:UnknownProvider";
    public const string SettingInvalid = "TrainingPlatform.Administration:SettingInvalid";
    public const string MailFailed = "TrainingPlatform.Administration:MailFailed";
}
