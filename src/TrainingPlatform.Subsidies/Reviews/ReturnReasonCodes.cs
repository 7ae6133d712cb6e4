namespace TrainingPlatform.Subsidies.Reviews;

/// <summary>Reasons to return, reject or hold a line; text <c>ReturnReason:{code}</c>.</summary>
internal static class ReturnReasonCodes
{
    public const string IdentityUnclear = "IdentityUnclear";
    public const string StatusEvidenceUnclear = "StatusEvidenceUnclear";
    public const string ConsentUnclear = "ConsentUnclear";
    public const string AttendanceUnclear = "AttendanceUnclear";
    public const string ResultUnclear = "ResultUnclear";
    public const string CertificateUnclear = "CertificateUnclear";
    public const string AccountUnclear = "AccountUnclear";
    public const string ClassFilingUnclear = "ClassFilingUnclear";
    public const string DuplicateSuspected = "DuplicateSuspected";
    public const string UnderInspection = "UnderInspection";
    public const string FactsChanged = "FactsChanged";
    public const string NotEntitled = "NotEntitled";

    public static readonly IReadOnlyList<string> All =
    [
        IdentityUnclear,
        StatusEvidenceUnclear,
        ConsentUnclear,
        AttendanceUnclear,
        ResultUnclear,
        CertificateUnclear,
        AccountUnclear,
        ClassFilingUnclear,
        DuplicateSuspected,
        UnderInspection,
        FactsChanged,
        NotEntitled,
    ];
}
