namespace TrainingPlatform.Training.Contracts;

/// <summary>Kinds and values of <see cref="PersonFact"/>. Values of <see cref="Status"/> are the statuses of the pack's vocabulary.</summary>
public static class PersonFactWords
{
    public const string Status = "Status";
    public const string Hukou = "Hukou";
    public const string Pension = "Pension";
    public const string GuardianAcknowledgement = "GuardianAcknowledgement";
    public const string Employee = "Employee";

    /// <summary>The person paid the fee of the training first (先垫后补); the receipt is the evidence.</summary>
    public const string FeePaid = "FeePaid";

    public const string Rural = "RURAL";
    public const string Urban = "URBAN";
    public const string PensionReceived = "RECEIVED";
    public const string PensionNotReceived = "NOT_RECEIVED";
    public const string Acknowledged = "ACKNOWLEDGED";
    public const string EmployeeOfApplicant = "EMPLOYEE";
    public const string Paid = "PAID";

    public const string OutcomeCompleted = "COMPLETED";
    public const string OutcomeWithdrew = "WITHDREW";
    public const string NoCertificate = "NONE";
}
