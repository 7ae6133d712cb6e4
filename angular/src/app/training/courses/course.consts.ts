export const CourseLimits = { name: 128, syllabus: 8000, maxHours: 2000 };

/** Products of the policy pack's vocabulary. */
export const CourseProducts = ['GYB', 'SYB', 'IYB', 'ONLINE_STARTUP', 'SAFETY'];

/** Why a course is sent back; the server takes any code, the texts are `ReturnReason:{code}`. */
export const CourseReturnReasons = ['SyllabusUnclear', 'HoursUnclear', 'LevelUnclear', 'MeasureWrong', 'OutsideScope', 'Other'];
