using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>A check that fails or fails again after the reviews holds its own line, back at the first review, and nobody else's.</summary>
public class OpenFailure_Tests
{
    private static readonly LineDetermination Failed = TestClaim.Line("A") with
    {
        Checks = [RegisterChecks.Fail(CheckCodes.Identity, RegisterChecks.NameDiffers)],
    };

    private static readonly LineDetermination Silent = TestClaim.Line("A") with
    {
        Checks = [new CheckOutcome(CheckCodes.Identity, CheckResult.Unavailable) { NextTryOn = TestClaim.On }],
    };

    private static readonly ClaimActor NextDay = TestClaim.FirstReviewer with { At = TestClaim.At.AddDays(1) };

    [Fact]
    public void A_line_for_whose_check_somebody_answers_is_published_and_approved()
    {
        var claim = Reviewed(until: TestClaim.On, Failed);

        claim.GoThroughNotice();
        claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid>());

        claim.Lines[0].Status.ShouldBe(SubsidyClaimLineStatus.ApprovedForPayment);
        claim.Lines[0].HasFailedCheck.ShouldBeTrue("the check keeps its own result");
    }

    [Fact]
    public void An_answer_that_runs_out_before_the_notice_holds_its_line_and_the_others_are_published()
    {
        var claim = Reviewed(until: TestClaim.On, Failed, TestClaim.Line("B"));

        var published = claim.Publish([.. claim.Lines.Select(l => l.Id)], NextDay);

        published.Select(l => l.TraineeName).ShouldBe(["B"]);
        ShouldBeHeld(claim.Lines[0], ClaimStep.Notice);
        claim.Lines[1].Status.ShouldBe(SubsidyClaimLineStatus.InNotice);
        claim.History[^1].Reason.ShouldBe("Publish 1, Hold 1");
    }

    [Fact]
    public void An_answer_that_runs_out_before_the_approval_holds_its_line_and_the_others_are_approved()
    {
        var claim = Reviewed(until: TestClaim.On, Failed, TestClaim.Line("B"));
        claim.GoThroughNotice();

        claim.ApprovePayment(TestClaim.Approver with { At = NextDay.At }, ClassDuties.None, new HashSet<Guid>());

        ShouldBeHeld(claim.Lines[0], ClaimStep.PaymentApproval);
        claim.Lines[1].Status.ShouldBe(SubsidyClaimLineStatus.ApprovedForPayment);
        claim.Status.ShouldBe(SubsidyClaimStatus.FirstReview);
    }

    [Fact]
    public void A_register_that_answers_no_after_the_reviews_brings_its_line_back_to_the_first_review()
    {
        var claim = Reviewed(until: null, Silent, TestClaim.Line("B"));
        var no = RegisterChecks.Fail(CheckCodes.Identity, RegisterChecks.NotInRegister);

        claim.AnswerChecks(new Dictionary<Guid, List<CheckOutcome>> { [claim.Lines[0].Id] = [no] }, TestClaim.At.AddHours(1));

        (claim.Lines[0].Status, claim.Lines[0].AwaitedStep).ShouldBe((SubsidyClaimLineStatus.OnHold, ClaimStep.FirstReview));
        claim.History[^1].Action.ShouldBe("CheckFailedLate");
        claim.GoThroughNotice();
        claim.Lines[1].Status.ShouldBe(SubsidyClaimLineStatus.NoticePassed);
        // Somebody answers for it, and it goes its way again.
        claim.OverrideCheck(
            claim.Lines[0].Id,
            CheckCodes.Identity,
            "seen the paper",
            TestClaim.On.AddDays(9),
            TestClaim.PrefectureReviewer,
            ClassDuties.None
        );
        claim.Review(ClaimStep.FirstReview, [TestClaim.Review(claim.Lines[0])], TestClaim.FirstReviewer, ClassDuties.None, TestClaim.Rules);
        claim.Lines[0].Status.ShouldBe(SubsidyClaimLineStatus.FirstPassed);
    }

    [Fact]
    public void A_register_that_answers_no_during_a_review_leaves_the_line_where_it_is()
    {
        var claim = TestClaim.Submitted(Silent);
        var no = RegisterChecks.Fail(CheckCodes.Identity, RegisterChecks.NotInRegister);

        claim.AnswerChecks(new Dictionary<Guid, List<CheckOutcome>> { [claim.Lines[0].Id] = [no] }, TestClaim.At);

        claim.Lines[0].Status.ShouldBe(SubsidyClaimLineStatus.Submitted);
    }

    /// <summary>Both reviews passed; somebody answers for the identity of the first line until that day.</summary>
    private static SubsidyClaim Reviewed(DateOnly? until, params LineDetermination[] lines)
    {
        var claim = TestClaim.Submitted(lines);
        if (until is { } day)
            claim.OverrideCheck(
                claim.Lines[0].Id,
                CheckCodes.Identity,
                "seen the paper",
                day,
                TestClaim.PrefectureReviewer,
                ClassDuties.None
            );
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);
        claim.Decide(ClaimStep.SecondReview, TestClaim.SecondReviewer);
        return claim;
    }

    private static void ShouldBeHeld(SubsidyClaimLine line, ClaimStep by)
    {
        (line.Status, line.AwaitedStep).ShouldBe((SubsidyClaimLineStatus.OnHold, ClaimStep.FirstReview));
        line.ReturnReasons.Select(r => r.Code).ShouldBe([ReturnReasonCodes.FactsChanged]);
        line.LastDecision(by, ClaimDecision.Hold).ShouldNotBeNull();
    }
}
