namespace TrainingPlatform.Policy.Findings;

/// <summary>Codes of findings. A refusal's code is the reason string of the pack; the others are ours. Text key: <c>Finding:{code}</c>.</summary>
public static class FindingCode
{
    public const string ConsentMissing = "CONSENT_MISSING";
    public const string NotOffered = "NOT_OFFERED";
    public const string NotAllowanceGroup = "NOT_ALLOWANCE_GROUP";
    public const string LateFiling = "LATE_FILING";
    public const string AdmittedLate = "ADMITTED_LATE";
    public const string CappedPerTraining = "CAPPED_PER_TRAINING";
    public const string CappedPerPersonYear = "CAPPED_PER_PERSON_YEAR";
    public const string CappedAtCost = "CAPPED_AT_COST";
    public const string ResultFactorReduced = "RESULT_FACTOR_REDUCED";
    public const string AllowanceDaysCapped = "ALLOWANCE_DAYS_CAPPED";
    public const string DaysAfterPeriodEnd = "DAYS_AFTER_PERIOD_END";
    public const string DaysCreditedElsewhere = "DAYS_CREDITED_ELSEWHERE";
    public const string OnlineNotCounted = "ONLINE_NOT_COUNTED";

    /// <summary>Reasons of the pack that refuse entry or a component.</summary>
    public static IReadOnlyList<string> Refusals { get; } =
    [
        ConsentMissing,
        "CONSENT_NOT_PERSONAL",
        "GUARDIAN_ACK_MISSING",
        "UNDER_MIN_AGE",
        "RECEIVING_PENSION",
        "OUT_OF_MEASURE_PERIOD",
        "AGE_OVER_LIMIT",
        "NOT_IN_TARGET_GROUP",
        "NOT_EMPLOYEE",
        "ENTERPRISE_STATUS",
        "INSTITUTION_NOT_LISTED",
        "CLASS_BELOW_MIN_HOURS",
        "ANNUAL_LIMIT",
        "DUPLICATE_OCCUPATION_LEVEL",
        "DUPLICATE_PRODUCT",
        "LOWER_LEVEL_AFTER_HIGHER",
        "OVERLAPPING_CLASS",
        LateFiling,
        "WITHDREW",
        "ATTENDANCE_BELOW_THRESHOLD",
        "NO_CERTIFICATE",
        NotOffered,
        NotAllowanceGroup,
    ];

    /// <summary>Every code that the engine and the example packs can produce.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Refusals,
        AdmittedLate,
        CappedPerTraining,
        CappedPerPersonYear,
        CappedAtCost,
        ResultFactorReduced,
        AllowanceDaysCapped,
        DaysAfterPeriodEnd,
        DaysCreditedElsewhere,
        OnlineNotCounted,
    ];
}
