using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>Four eyes are four eyes of two people, not two accounts or two roles of one.</summary>
public class ReviewDuties_Tests
{
    [Fact]
    public void The_second_reviewer_is_another_person_than_the_first()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);

        Code(() => claim.Decide(ClaimStep.SecondReview, TestClaim.FirstReviewer)).ShouldBe(SubsidiesErrorCodes.ReviewerIsFirstReviewer);
    }

    [Fact]
    public void A_second_account_of_the_first_reviewer_is_the_same_person()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);

        Code(() => claim.Decide(ClaimStep.SecondReview, TestClaim.Actor("Other account", "key-first")))
            .ShouldBe(SubsidiesErrorCodes.ReviewerIsFirstReviewer);
    }

    [Fact]
    public void A_rotated_key_does_not_make_two_people_of_one()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);
        var rotated = TestClaim.Actor("Other account", "key-first-2") with { PersonKeys = ["key-first-2", "key-first"] };

        Code(() => claim.Decide(ClaimStep.SecondReview, rotated)).ShouldBe(SubsidiesErrorCodes.ReviewerIsFirstReviewer);
    }

    [Fact]
    public void Two_accounts_without_an_id_number_are_two_people()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        claim.Decide(ClaimStep.FirstReview, TestClaim.Actor("One", null));

        Should.NotThrow(() => claim.Decide(ClaimStep.SecondReview, TestClaim.Actor("Two", null)));
    }

    [Theory]
    [InlineData(ClaimStep.FirstReview)]
    [InlineData(ClaimStep.SecondReview)]
    public void Who_filed_the_line_does_not_review_it(object step)
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        if ((ClaimStep)step == ClaimStep.SecondReview)
            claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);

        Code(() => claim.Decide((ClaimStep)step, TestClaim.Institution)).ShouldBe(SubsidiesErrorCodes.ReviewerIsSubmitter);
    }

    [Fact]
    public void Nobody_reviews_the_own_line() =>
        Code(() => TestClaim.Submitted(TestClaim.Line("A")).Decide(ClaimStep.FirstReview, TestClaim.Actor("A at work", "key-A")))
            .ShouldBe(SubsidiesErrorCodes.ReviewerIsTrainee);

    [Fact]
    public void Who_entered_attendance_of_the_class_does_not_review_it_under_any_account()
    {
        var teacher = TestClaim.Actor("Teacher", "key-teacher");
        var duties = new ClassDuties([teacher.UserId], ["key-teacher"]);

        Code(() => TestClaim.Submitted(TestClaim.Line("A")).Decide(ClaimStep.FirstReview, teacher, duties: duties))
            .ShouldBe(SubsidiesErrorCodes.ReviewerTookAttendance);
        Code(() =>
                TestClaim
                    .Submitted(TestClaim.Line("A"))
                    .Decide(ClaimStep.FirstReview, TestClaim.Actor("Again", "key-teacher"), duties: duties)
            )
            .ShouldBe(SubsidiesErrorCodes.ReviewerTookAttendance);
    }

    [Fact]
    public void Payment_is_approved_by_a_third_person()
    {
        var claim = TestClaim.NoticePassed(TestClaim.Line("A"));

        Code(() => Approve(claim, TestClaim.FirstReviewer)).ShouldBe(SubsidiesErrorCodes.ReviewerIsFirstReviewer);
        Code(() => Approve(claim, TestClaim.SecondReviewer)).ShouldBe(SubsidiesErrorCodes.ReviewerIsSecondReviewer);
        Should.NotThrow(() => Approve(claim, TestClaim.Approver));
    }

    [Fact]
    public void An_objection_is_decided_by_somebody_who_decided_nothing_of_the_line_before()
    {
        var claim = TestClaim.SecondPassed(TestClaim.Line("A"), TestClaim.Line("B"));
        var line = claim.Lines[0];
        claim.Publish([line.Id, claim.Lines[1].Id], TestClaim.FirstReviewer);

        Code(() => claim.DismissObjection(line.Id, "nothing", TestClaim.FirstReviewer, ClassDuties.None))
            .ShouldBe(SubsidiesErrorCodes.ReviewerIsFirstReviewer);
        Code(() => claim.DismissObjection(line.Id, "nothing", TestClaim.Actor("A at work", "key-A"), ClassDuties.None))
            .ShouldBe(SubsidiesErrorCodes.ReviewerIsTrainee);
        claim.DismissObjection(line.Id, "nothing", TestClaim.Approver, ClassDuties.None);
        claim.PassNotice([line.Id, claim.Lines[1].Id], null, TestClaim.At);

        Code(() => Approve(claim, TestClaim.Approver)).ShouldBe(SubsidiesErrorCodes.ReviewerIsInvestigator);
    }

    private static void Approve(SubsidyClaim claim, ClaimActor approver) =>
        claim.ApprovePayment(approver, ClassDuties.None, new HashSet<Guid>());

    private static string Code(Action action) => SubsidyClaim_Tests.Code(action);
}
