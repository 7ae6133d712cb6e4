namespace TrainingPlatform.Policy;

/// <summary>Names of facts: keys of <see cref="Facts.Sources"/>, of findings and of operands. Localisation key is <c>Fact:{name}</c>.</summary>
public static class FactName
{
    public const string BirthDate = "trainee.birthDate";
    public const string Age = "trainee.age";
    public const string Hukou = "trainee.hukou";
    public const string Statuses = "trainee.statuses";
    public const string Consent = "trainee.consent";
    public const string GuardianAcknowledgement = "trainee.guardianAcknowledged";
    public const string Pension = "trainee.receivesPension";
    public const string Employee = "trainee.employeeOfApplicant";
    public const string ClassStart = "class.startOn";
    public const string ClassEnd = "class.endOn";
    public const string PlannedHours = "class.plannedHours";
    public const string Occupation = "class.occupation";
    public const string Level = "class.level";
    public const string Product = "class.product";
    public const string Slot = "class.slot";
    public const string InstitutionListed = "class.institutionListed";
    public const string ActualCost = "class.actualCost";
    public const string Heads = "class.heads";
    public const string AttendedHours = "attendance.attendedHours";
    public const string OnlineHours = "attendance.onlineHours";
    public const string OnlineMinutes = "attendance.onlineMinutes";
    public const string MissedHours = "attendance.missedHours";
    public const string OutcomeStatus = "outcome.status";
    public const string WithdrewOn = "outcome.withdrewOn";
    public const string Certificate = "outcome.certificate";
    public const string Resits = "outcome.resits";
    public const string TrainingFiledOn = "filing.trainingFiledOn";
    public const string AllowanceFiledOn = "filing.allowanceFiledOn";
    public const string Affected = "filing.affectedByEpidemic";
    public const string History = "history";
    public const string OtherEnrolments = "otherEnrolments";
    public const string EnterpriseStatuses = "enterprise.statuses";
    public const string AllowanceDays = "allowance.days";
    public const string Deadline = "deadline";
    public const string Limit = "limit";
    public const string Minimum = "minimum";
    public const string Needed = "needed";
    public const string Threshold = "threshold";
    public const string CultivatingFrom = "credit.cultivatingFrom";
    public const string InvestedOfYear = "credit.invested";
    public const string SurchargeOfYear = "credit.surcharge";
    public const string WithdrawnInYear = "credit.withdrawn";

    public static IReadOnlyList<string> All { get; } =
    [
        BirthDate,
        Age,
        Hukou,
        Statuses,
        Consent,
        GuardianAcknowledgement,
        Pension,
        Employee,
        ClassStart,
        ClassEnd,
        PlannedHours,
        Occupation,
        Level,
        Product,
        Slot,
        InstitutionListed,
        ActualCost,
        Heads,
        AttendedHours,
        OnlineHours,
        OnlineMinutes,
        MissedHours,
        OutcomeStatus,
        WithdrewOn,
        Certificate,
        Resits,
        TrainingFiledOn,
        AllowanceFiledOn,
        Affected,
        History,
        OtherEnrolments,
        EnterpriseStatuses,
        AllowanceDays,
        Deadline,
        Limit,
        Minimum,
        Needed,
        Threshold,
        CultivatingFrom,
        InvestedOfYear,
        SurchargeOfYear,
        WithdrawnInYear,
    ];
}
