namespace TrainingPlatform.Training.Classes;

internal enum TrainingClassStatus
{
    Draft,
    Submitted,
    Returned,
    Approved,
    Running,
    TeachingEnded,
    Completed,
    Cancelled,
}

internal enum ClassSessionStatus
{
    Planned,
    Open,
    Closed,
    Locked,
}
