namespace TrainingPlatform.Training.Attendance;

/// <summary>A session without a record for a person is unmarked; there is no default mark.</summary>
internal enum AttendanceMark
{
    Present,
    Late,
    LeftEarly,
    Leave,
    Absent,
}
