namespace TrainingPlatform.Subsidies.Claims;

/// <summary>Named checks of a line; text <c>Check:{code}</c>.</summary>
internal static class CheckCodes
{
    public const string Identity = "Identity";
    public const string Facts = "Facts";
    public const string Consent = "Consent";
    public const string TargetGroup = "TargetGroup";
    public const string InstitutionListed = "InstitutionListed";
    public const string Course = "Course";
    public const string ClassFiled = "ClassFiled";
    public const string ClassHours = "ClassHours";
    public const string Period = "Period";
    public const string AttendanceClosed = "AttendanceClosed";
    public const string Attendance = "Attendance";
    public const string Result = "Result";
    public const string Certificate = "Certificate";
    public const string Overlap = "Overlap";
    public const string Limits = "Limits";
    public const string Duplicates = "Duplicates";
    public const string Filing = "Filing";
    public const string Account = "Account";
    public const string FeePaid = "FeePaid";
    public const string AccountHolder = "AccountHolder";
    public const string AccountShared = "AccountShared";
    public const string Holds = "Holds";
    public const string Budget = "Budget";
    public const string Unchanged = "Unchanged";

    public static readonly IReadOnlyList<string> All =
    [
        Identity,
        Facts,
        Consent,
        TargetGroup,
        InstitutionListed,
        Course,
        ClassFiled,
        ClassHours,
        Period,
        AttendanceClosed,
        Attendance,
        Result,
        Certificate,
        Overlap,
        Limits,
        Duplicates,
        Filing,
        FeePaid,
        Account,
        AccountHolder,
        AccountShared,
        Holds,
        Budget,
        Unchanged,
    ];
}

/// <summary>What holds a line back until somebody supplies it; text <c>Blocker:{code}</c>.</summary>
internal static class BlockerCodes
{
    public const string FactsUnverified = "FactsUnverified";
    public const string AttendanceOpen = "AttendanceOpen";
    public const string ResultUnconfirmed = "ResultUnconfirmed";
    public const string AccountMissing = "AccountMissing";
    public const string InstitutionAccountMissing = "InstitutionAccountMissing";
    public const string CostMissing = "CostMissing";
    public const string ReceiptMissing = "ReceiptMissing";
    public const string ConsentMissing = "ConsentMissing";
    public const string PolicyCannotAnswer = "PolicyCannotAnswer";

    public static readonly IReadOnlyList<string> All =
    [
        FactsUnverified,
        AttendanceOpen,
        ResultUnconfirmed,
        AccountMissing,
        InstitutionAccountMissing,
        ReceiptMissing,
        CostMissing,
        ConsentMissing,
        PolicyCannotAnswer,
    ];
}
