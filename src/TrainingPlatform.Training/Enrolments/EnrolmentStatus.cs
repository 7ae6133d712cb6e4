namespace TrainingPlatform.Training.Enrolments;

internal enum EnrolmentStatus
{
    Applied,
    Admitted,
    Refused,
    Attending,
    Completed,
    Withdrawn,
    Removed,
}
