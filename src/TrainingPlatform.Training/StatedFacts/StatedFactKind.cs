namespace TrainingPlatform.Training.StatedFacts;

internal enum StatedFactKind
{
    Status,
    Hukou,
    Pension,
    GuardianAcknowledgement,
    Employee,
    FeePaid,
}

internal enum StatedFactStatus
{
    Stated,
    Verified,
    Refused,
    Withdrawn,
}
