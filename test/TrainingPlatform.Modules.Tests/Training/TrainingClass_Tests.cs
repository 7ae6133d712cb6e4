using TrainingPlatform.Training.Classes;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Training;

public class TrainingClass_Tests
{
    [Fact]
    public void Refuses_one_person_as_instructor_and_examiner() =>
        Code(() => TestClass.Draft(TestClass.Plan() with { ExaminerUserId = TestClass.Instructor }))
            .ShouldBe(TrainingErrorCodes.InstructorIsExaminer);

    [Fact]
    public void Adds_up_its_class_hours_from_the_timetable() => TestClass.Draft().ClassHours.ShouldBe(16);

    [Fact]
    public void Cannot_be_filed_without_an_examiner() =>
        Code(() => TestClass.Draft(TestClass.Plan() with { ExaminerUserId = null }).Submit(16, false, TestClass.Clerk, TestClass.At))
            .ShouldBe(TrainingErrorCodes.ClassStaffMissing);

    [Theory]
    [InlineData(15)]
    [InlineData(17)]
    public void Cannot_be_filed_when_the_timetable_misses_the_hours_of_the_course(int courseHours) =>
        Code(() => TestClass.Draft().Submit(courseHours, false, TestClass.Clerk, TestClass.At))
            .ShouldBe(TrainingErrorCodes.TimetableHoursDiffer);

    [Fact]
    public void Filed_late_it_is_filed_with_a_warning()
    {
        var trainingClass = TestClass.Draft();

        trainingClass.Submit(TestClass.CourseHours, late: true, TestClass.Clerk, TestClass.At);

        trainingClass.Status.ShouldBe(TrainingClassStatus.Submitted);
        trainingClass.FiledLate.ShouldBeTrue();
    }

    [Fact]
    public void Cannot_be_approved_by_who_filed_it() =>
        Code(() => TestClass.Submitted().Approve("FIL1", TestClass.Clerk, TestClass.At)).ShouldBe(TrainingErrorCodes.ReviewerIsSubmitter);

    [Fact]
    public void Gets_its_filing_number_with_the_approval() => TestClass.Approved().FilingNumber.ShouldBe("FIL6528012020000001");

    [Fact]
    public void The_timetable_stays_as_it_was_approved() =>
        Code(() => TestClass.Approved().PlanSessions([])).ShouldBe(TrainingErrorCodes.ClassNotEditable);

    [Fact]
    public void Cannot_start_before_its_first_day() =>
        Code(() => TestClass.Approved().Start(TestClass.StartOn.AddDays(-1), TestClass.Clerk, TestClass.At))
            .ShouldBe(TrainingErrorCodes.ClassStartsLater);

    [Fact]
    public void Cannot_end_teaching_before_its_last_day() =>
        Code(() => TestClass.Running().EndTeaching(TestClass.EndOn.AddDays(-1), TestClass.Clerk, TestClass.At))
            .ShouldBe(TrainingErrorCodes.ClassEndsLater);

    [Fact]
    public void Cannot_be_completed_while_a_session_takes_attendance() =>
        Code(() => TestClass.TeachingEnded(sessionsClosed: false).Complete(TestClass.Clerk, TestClass.At))
            .ShouldBe(TrainingErrorCodes.ClassHasOpenSessions);

    [Fact]
    public void Completion_tells_the_modules_above()
    {
        var trainingClass = TestClass.TeachingEnded();
        trainingClass.TakeEvents();

        trainingClass.Complete(TestClass.Clerk, TestClass.At);

        trainingClass.TakeEvents().ShouldBe([new TrainingClassCompleted(trainingClass.Id)]);
    }

    [Fact]
    public void Cannot_be_cancelled_once_teaching_has_ended() =>
        Code(() => TestClass.TeachingEnded().Cancel("no trainees", TestClass.Clerk, TestClass.At))
            .ShouldBe(TrainingErrorCodes.ClassNotCancellable);

    [Fact]
    public void A_running_class_can_be_cancelled_with_its_reason()
    {
        var trainingClass = TestClass.Running();

        trainingClass.Cancel("flood", TestClass.Clerk, TestClass.At);

        trainingClass.Status.ShouldBe(TrainingClassStatus.Cancelled);
        trainingClass.History[^1].Reason.ShouldBe("flood");
    }

    [Fact]
    public void A_session_takes_no_attendance_before_its_day() =>
        Code(() => TestClass.Running().Sessions[0].Open(TestClass.StartOn.AddDays(-1))).ShouldBe(TrainingErrorCodes.SessionInFuture);

    private static string Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
