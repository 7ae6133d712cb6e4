using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>From the amount that the pack names, and for what was drawn, the prefecture looks again before anything is published.</summary>
public class PrefectureReview_Tests
{
    private static readonly ReviewRules Low = TestClaim.Rules with { PrefectureFrom = Yuan.Parse("6400.00") };

    [Fact]
    public void A_batch_below_the_threshold_needs_the_county_only()
    {
        var claim = Passed(Low with { PrefectureFrom = Yuan.Parse("6400.01") });

        claim.Lines.ShouldAllBe(l => l.IsReadyForNotice && !l.NeedsPrefectureReview);
    }

    [Fact]
    public void A_batch_that_reaches_the_threshold_waits_for_the_prefecture()
    {
        var claim = Passed(Low);

        claim.Lines.ShouldAllBe(l =>
            l.Status == SubsidyClaimLineStatus.SecondPassed && !l.IsReadyForNotice && l.AwaitedStep == ClaimStep.PrefectureReview
        );
        claim.Status.ShouldBe(SubsidyClaimStatus.PrefectureReview);
        claim.DueOn.ShouldBe(TestClaim.DueOn);
        SubsidyClaim_Tests.Code(() => Approve(claim)).ShouldBe(SubsidiesErrorCodes.NothingToApprove);

        claim.Decide(ClaimStep.PrefectureReview, TestClaim.PrefectureReviewer);

        claim.Lines.ShouldAllBe(l => l.Status == SubsidyClaimLineStatus.PrefecturePassed && l.IsReadyForNotice);
        claim.DueOn.ShouldBeNull();
        claim.GoThroughNotice();
        Should.NotThrow(() => Approve(claim));
    }

    [Fact]
    public void Drafts_and_refused_lines_do_not_count_towards_the_threshold()
    {
        var claim = TestClaim.Draft(
            TestClaim.Line("A"),
            TestClaim.Line("B"),
            TestClaim.Line("Blocked", "3200.00", BlockerCodes.FactsUnverified)
        );
        claim.Submit(null, TestClaim.Institution, TestClaim.On, TestClaim.DueOn);
        claim.Review(
            ClaimStep.FirstReview,
            [TestClaim.Review(Line(claim, "A")), TestClaim.Review(Line(claim, "B"), ClaimDecision.Reject)],
            TestClaim.FirstReviewer,
            ClassDuties.None,
            Low
        );

        claim.Review(ClaimStep.SecondReview, [TestClaim.Review(Line(claim, "A"))], TestClaim.SecondReviewer, ClassDuties.None, Low);

        Line(claim, "A").IsReadyForNotice.ShouldBeTrue();
    }

    [Fact]
    public void A_line_that_passed_before_the_batch_reached_the_threshold_waits_as_well()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"), TestClaim.Line("B"));
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);
        claim.Review(
            ClaimStep.SecondReview,
            [TestClaim.Review(Line(claim, "A"))],
            TestClaim.SecondReviewer,
            ClassDuties.None,
            TestClaim.Rules
        );
        Line(claim, "A").IsReadyForNotice.ShouldBeTrue();

        claim.Review(ClaimStep.SecondReview, [TestClaim.Review(Line(claim, "B"))], TestClaim.SecondReviewer, ClassDuties.None, Low);

        claim.Lines.ShouldAllBe(l => l.PrefectureReasons.Contains(PrefectureReviewReasons.Threshold));
    }

    [Fact]
    public void A_sampled_line_waits_alone_and_the_others_go_on()
    {
        var claim = Passed(TestClaim.Rules);

        claim.RequirePrefectureReview([claim.Lines[0].Id], PrefectureReviewReasons.Sample, TestClaim.DueOn, TestClaim.At);

        claim.Lines[0].AwaitedStep.ShouldBe(ClaimStep.PrefectureReview);
        claim.Lines[0].DueOn.ShouldBe(TestClaim.DueOn);
        claim.Lines[1].IsReadyForNotice.ShouldBeTrue();
    }

    [Fact]
    public void A_returned_line_does_not_escape_the_sample()
    {
        var determination = TestClaim.Line("A");
        var claim = TestClaim.Submitted(determination);
        claim.RequirePrefectureReview([claim.Lines[0].Id], PrefectureReviewReasons.Sample, null, TestClaim.At);
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer, ClaimDecision.Return);
        claim.Submit(null, TestClaim.Institution, TestClaim.On, TestClaim.DueOn);

        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);
        claim.Decide(ClaimStep.SecondReview, TestClaim.SecondReviewer);

        claim.Lines[0].IsReadyForNotice.ShouldBeFalse();
    }

    [Fact]
    public void Who_decided_in_the_county_does_not_decide_in_the_prefecture()
    {
        var claim = Passed(Low);

        SubsidyClaim_Tests
            .Code(() => claim.Decide(ClaimStep.PrefectureReview, TestClaim.SecondReviewer))
            .ShouldBe(SubsidiesErrorCodes.ReviewerIsSecondReviewer);
        claim.Decide(ClaimStep.PrefectureReview, TestClaim.PrefectureReviewer);
        claim.GoThroughNotice();
        SubsidyClaim_Tests
            .Code(() => claim.ApprovePayment(TestClaim.PrefectureReviewer, ClassDuties.None, new HashSet<Guid>()))
            .ShouldBe(SubsidiesErrorCodes.ReviewerIsPrefectureReviewer);
    }

    [Fact]
    public void A_line_is_returned_once_with_all_reasons()
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"));
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer, ClaimDecision.Return);
        claim.Submit(null, TestClaim.Institution, TestClaim.On, TestClaim.DueOn);
        var another = new LineReview(claim.Lines[0].Id, ClaimDecision.Return, [new(ReturnReasonCodes.ConsentUnclear)], null);

        SubsidyClaim_Tests
            .Code(() => claim.Review(ClaimStep.FirstReview, [another], TestClaim.FirstReviewer, ClassDuties.None, TestClaim.Rules))
            .ShouldBe(SubsidiesErrorCodes.ReturnedBefore);
        Should.NotThrow(() => claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer, ClaimDecision.Return));
    }

    private static SubsidyClaim Passed(ReviewRules rules)
    {
        var claim = TestClaim.Submitted(TestClaim.Line("A"), TestClaim.Line("B"));
        claim.Review(
            ClaimStep.FirstReview,
            [.. claim.Lines.Select(l => TestClaim.Review(l))],
            TestClaim.FirstReviewer,
            ClassDuties.None,
            rules
        );
        claim.Review(
            ClaimStep.SecondReview,
            [.. claim.Lines.Select(l => TestClaim.Review(l))],
            TestClaim.SecondReviewer,
            ClassDuties.None,
            rules
        );
        return claim;
    }

    private static SubsidyClaimLine Line(SubsidyClaim claim, string name) => claim.Lines.Single(l => l.TraineeName == name);

    private static void Approve(SubsidyClaim claim) => claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid>());
}
