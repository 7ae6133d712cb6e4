using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Modules.Subsidies;

public class SubsidyClaim_Tests
{
    [Fact]
    public void A_blocked_line_stays_behind_and_never_holds_the_others()
    {
        var claim = TestClaim.Draft(TestClaim.Line("Ready"), TestClaim.Line("Blocked", "3200.00", BlockerCodes.FactsUnverified));

        var filed = claim.Submit(null, TestClaim.Institution, TestClaim.On, TestClaim.DueOn);

        filed.Select(l => l.TraineeName).ShouldBe(["Ready"]);
        claim.Lines.Single(l => l.TraineeName == "Blocked").Status.ShouldBe(SubsidyClaimLineStatus.Draft);
        claim.Status.ShouldBe(SubsidyClaimStatus.Submitted);
        claim.DueOn.ShouldBe(TestClaim.DueOn);
    }

    [Fact]
    public void A_line_that_is_not_entitled_is_shown_with_0_and_cannot_be_filed()
    {
        var claim = TestClaim.Draft(TestClaim.Line("Nothing", "0.00"));

        claim.Lines.Single().Amount.ShouldBe(Yuan.Zero);
        Code(() => claim.Submit(null, TestClaim.Institution, TestClaim.On, null)).ShouldBe(SubsidiesErrorCodes.NothingToSubmit);
    }

    [Fact]
    public void Only_the_chosen_lines_are_filed()
    {
        var claim = TestClaim.Draft(TestClaim.Line("A"), TestClaim.Line("B"));
        var chosen = claim.Lines.Single(l => l.TraineeName == "B");

        claim.Submit([chosen.Id], TestClaim.Institution, TestClaim.On, null).ShouldBe([chosen]);
    }

    [Fact]
    public void A_filed_line_keeps_what_it_was_filed_with()
    {
        var determination = TestClaim.Line("A");
        var claim = TestClaim.Submitted(determination);

        claim.Redetermine([determination with { Answer = determination.Answer! with { Amount = Yuan.Parse("1.00") } }], TestClaim.At);

        claim.Lines.Single().Amount.ShouldBe(Yuan.Parse("3200.00"));
    }

    [Fact]
    public void A_draft_is_worked_out_again_and_gets_a_line_for_a_new_person()
    {
        var determination = TestClaim.Line("A");
        var claim = TestClaim.Draft(determination);

        claim.Redetermine(
            [determination with { Answer = determination.Answer! with { Amount = Yuan.Parse("1.00") } }, TestClaim.Line("B")],
            TestClaim.At
        );

        claim.Lines.Select(l => l.Amount.ToString()).ShouldBe(["1.00", "3200.00"]);
    }

    [Fact]
    public void A_part_of_the_people_is_worked_out_and_the_rest_stays()
    {
        var (a, b) = (TestClaim.Line("A"), TestClaim.Line("B"));
        var claim = TestClaim.Draft(a, b);

        claim.RedeterminePart([b with { Answer = b.Answer! with { Amount = Yuan.Parse("1.00") } }, TestClaim.Line("C")], TestClaim.At);

        claim.Lines.Select(l => $"{l.TraineeName} {l.Amount}").ShouldBe(["A 3200.00", "B 1.00", "C 3200.00"]);
        claim.Status.ShouldBe(SubsidyClaimStatus.Draft);
    }

    [Fact]
    public void Lines_move_alone_through_both_reviews_and_the_notice_to_payment()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"), TestClaim.Line("B"), TestClaim.Line("C"));
        var (a, b, c) = (claim.Lines[0], claim.Lines[1], claim.Lines[2]);

        claim.Review(
            ClaimStep.FirstReview,
            [TestClaim.Review(a), TestClaim.Review(b, ClaimDecision.Return), TestClaim.Review(c, ClaimDecision.Reject)],
            TestClaim.FirstReviewer,
            ClassDuties.None,
            TestClaim.Rules
        );
        claim.Review(ClaimStep.SecondReview, [TestClaim.Review(a)], TestClaim.SecondReviewer, ClassDuties.None, TestClaim.Rules);
        Code(() => claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid>()))
            .ShouldBe(SubsidiesErrorCodes.NothingToApprove);
        claim.GoThroughNotice();
        claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid>());

        a.Status.ShouldBe(SubsidyClaimLineStatus.ApprovedForPayment);
        b.Status.ShouldBe(SubsidyClaimLineStatus.Returned);
        c.Status.ShouldBe(SubsidyClaimLineStatus.Rejected);
        claim.Status.ShouldBe(SubsidyClaimStatus.ApprovedForPayment);
        a.Decisions.Select(d => d.Step)
            .ShouldBe([ClaimStep.Submit, ClaimStep.FirstReview, ClaimStep.SecondReview, ClaimStep.Notice, ClaimStep.PaymentApproval]);
    }

    [Fact]
    public void A_returned_line_can_be_filed_again_and_starts_with_the_first_review()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer, ClaimDecision.Return);

        claim.Submit(null, TestClaim.Institution, TestClaim.On.AddDays(3), TestClaim.DueOn);

        claim.Lines.Single().Status.ShouldBe(SubsidyClaimLineStatus.Submitted);
        claim.Lines.Single().ReturnReasons.ShouldBeEmpty();
        claim.Status.ShouldBe(SubsidyClaimStatus.FirstReview);
    }

    [Fact]
    public void A_claim_ends_when_nothing_filed_is_under_way_and_is_taken_up_again_by_a_late_line()
    {
        var claim = TestClaim.Submitted(
            TestClaim.Line("Refused"),
            TestClaim.Line("Taken back"),
            TestClaim.Line("Never filed", "3200.00", BlockerCodes.FactsUnverified)
        );
        var (refused, late) = (claim.Lines[0], claim.Lines[2]);

        claim.WithdrawLines([claim.Lines[1].Id], TestClaim.Institution);
        claim.Status.ShouldBe(SubsidyClaimStatus.Submitted);
        claim.Review(
            ClaimStep.FirstReview,
            [TestClaim.Review(refused, ClaimDecision.Reject)],
            TestClaim.FirstReviewer,
            ClassDuties.None,
            TestClaim.Rules
        );
        claim.Status.ShouldBe(SubsidyClaimStatus.Closed);
        claim.Redetermine(
            [
                TestClaim.Line("Late") with
                {
                    Person = new LinePerson(late.EnrolmentId, late.TraineeId!.Value, null, null, "Late", "6****2"),
                },
            ],
            TestClaim.At
        );
        claim.Status.ShouldBe(SubsidyClaimStatus.Closed);
        claim.Submit([late.Id], TestClaim.Institution, TestClaim.On.AddDays(9), TestClaim.DueOn);

        (claim.Status, late.Status).ShouldBe((SubsidyClaimStatus.FirstReview, SubsidyClaimLineStatus.Submitted));
    }

    [Fact]
    public void Offers_that_nobody_answered_yet_stay_open_when_one_person_refuses()
    {
        var claim = TestClaim.Proposed(TestClaim.Line("A", "1200.00"), TestClaim.Line("B", "1200.00"));

        claim.RefuseByTrainee(claim.Lines[0].Id, TestClaim.Actor("A", "key-A"));

        claim.Status.ShouldBe(SubsidyClaimStatus.Proposed);
    }

    [Fact]
    public void A_line_on_hold_is_taken_up_again_by_the_step_that_held_it()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer, ClaimDecision.Hold);

        Code(() => claim.Decide(ClaimStep.SecondReview, TestClaim.SecondReviewer)).ShouldBe(SubsidiesErrorCodes.LineNotInThisReview);
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);

        claim.Lines.Single().Status.ShouldBe(SubsidyClaimLineStatus.FirstPassed);
    }

    [Fact]
    public void A_line_with_a_failed_check_cannot_pass()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A") with { Checks = [new CheckOutcome(CheckCodes.ClassFiled, CheckResult.Fail)] });

        Code(() => claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer)).ShouldBe(SubsidiesErrorCodes.LineHasFailedCheck);
    }

    [Fact]
    public void What_nobody_was_asked_is_no_failure() =>
        Should.NotThrow(() => TestClaim.Submitted(TestClaim.Line("A")).Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer));

    [Fact]
    public void A_return_without_a_reason_is_refused()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        var review = new LineReview(claim.Lines.Single().Id, ClaimDecision.Return, [], null);

        Code(() => claim.Review(ClaimStep.FirstReview, [review], TestClaim.FirstReviewer, ClassDuties.None, TestClaim.Rules))
            .ShouldBe(SubsidiesErrorCodes.ReasonMissing);
    }

    [Fact]
    public void A_line_that_changed_since_the_reviews_is_held_and_the_others_are_approved()
    {
        var claim = TestClaim.NoticePassed(TestClaim.Line("A"), TestClaim.Line("B"));

        claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid> { claim.Lines[0].Id });

        claim.Lines[0].Status.ShouldBe(SubsidyClaimLineStatus.OnHold);
        claim.Lines[0].HasFailedCheck.ShouldBeTrue();
        claim.Lines[1].Status.ShouldBe(SubsidyClaimLineStatus.ApprovedForPayment);
        claim.Status.ShouldBe(SubsidyClaimStatus.FirstReview);
    }

    [Fact]
    public void Payment_is_approved_once()
    {
        var claim = TestClaim.NoticePassed(TestClaim.Line("A"));
        claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid>());

        Code(() => claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid>()))
            .ShouldBe(SubsidiesErrorCodes.NothingToApprove);
    }

    [Fact]
    public void A_claim_is_taken_back_whole_only_while_nothing_has_passed()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        claim.Withdraw(TestClaim.Institution);

        claim.Status.ShouldBe(SubsidyClaimStatus.Withdrawn);
        claim.Reopen(TestClaim.Institution);
        claim.Submit(null, TestClaim.Institution, TestClaim.On, null);
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);

        Code(() => claim.Withdraw(TestClaim.Institution)).ShouldBe(SubsidiesErrorCodes.ClaimNotWithdrawable);
    }

    [Fact]
    public void The_amount_leaves_rejected_lines_out()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"), TestClaim.Line("B", "1200.00"));
        claim.Review(
            ClaimStep.FirstReview,
            [TestClaim.Review(claim.Lines[0], ClaimDecision.Reject)],
            TestClaim.FirstReviewer,
            ClassDuties.None,
            TestClaim.Rules
        );

        claim.Amount.ShouldBe(Yuan.Parse("1200.00"));
    }

    internal static string Code(Action action) => Should.Throw<BusinessException>(action).Code;
}
