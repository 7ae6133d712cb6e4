using TrainingPlatform.Training.Courses;

namespace TrainingPlatform.Training;

public class Course_Tests
{
    private static readonly Guid Clerk = TestClass.Clerk;
    private static readonly Guid Reviewer = TestClass.Reviewer;
    private static readonly DateTimeOffset At = TestClass.At;

    [Fact]
    public void Class_hours_are_theory_and_practice_together() => Draft().ClassHours.ShouldBe(320);

    [Fact]
    public void Cannot_be_approved_by_who_filed_it() =>
        Code(() => Submitted().Approve(Clerk, At)).ShouldBe(TrainingErrorCodes.ReviewerIsSubmitter);

    [Fact]
    public void Cannot_be_approved_before_it_is_filed() =>
        Code(() => Draft().Approve(Reviewer, At)).ShouldBe(TrainingErrorCodes.CourseNotSubmitted);

    [Fact]
    public void An_approved_course_cannot_be_changed()
    {
        var course = Submitted();
        course.Approve(Reviewer, At);

        Code(() => course.Edit(Content())).ShouldBe(TrainingErrorCodes.CourseNotEditable);
    }

    [Fact]
    public void A_returned_course_shows_every_reason_and_can_be_changed()
    {
        var course = Submitted();

        course.Return([new("Course.SyllabusMissing"), new("Course.HoursTooFew", "60")], Reviewer, At);

        course.ReturnReasons.Count.ShouldBe(2);
        course.IsEditable.ShouldBeTrue();
    }

    [Fact]
    public void Only_an_approved_course_is_retired() =>
        Code(() => Submitted().Retire(Clerk, At)).ShouldBe(TrainingErrorCodes.CourseNotApproved);

    private static Course Draft() =>
        new(Guid.CreateVersion7(), "CRS6528012020000001", Guid.CreateVersion7(), Guid.CreateVersion7(), Content());

    private static Course Submitted()
    {
        var course = Draft();
        course.Submit(Clerk, At);
        return course;
    }

    private static CourseContent Content() =>
        new()
        {
            Name = "Sewing for beginners",
            OccupationCode = "6-05-01-03",
            OccupationName = "Sewing worker",
            Level = "L5",
            Category = "A",
            Measure = "M-LPT",
            TheoryHours = 120,
            PracticeHours = 200,
        };

    private static string Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
