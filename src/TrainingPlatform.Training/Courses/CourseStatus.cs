namespace TrainingPlatform.Training.Courses;

internal enum CourseStatus
{
    Draft,
    Submitted,
    Returned,
    Approved,
    Retired,
}
