namespace TrainingPlatform.Training.StatedFacts;

internal enum StatedFactKind
{
    Status,
    Hukou,
    Pension,
    GuardianAcknowledgement,
    Employee,
    FeePaid,

    /// <summary>Of files only: an ID number is corrected, never stated.</summary>
    IdNumber,
}

internal enum StatedFactStatus
{
    Stated,
    Verified,
    Refused,
    Withdrawn,
}
