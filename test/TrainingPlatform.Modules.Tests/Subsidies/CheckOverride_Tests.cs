using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>One person answers for one failed check of one line until a day, and somebody else decides.</summary>
public class CheckOverride_Tests
{
    private static readonly ClaimActor Leader = TestClaim.SecondReviewer;

    [Fact]
    public void With_it_the_line_passes_until_its_last_day_and_then_no_more()
    {
        var claim = Failed();

        Override(claim, Leader, TestClaim.On);

        var late = TestClaim.FirstReviewer with { At = TestClaim.At.AddDays(1) };
        Code(() => claim.Decide(ClaimStep.FirstReview, late)).ShouldBe(SubsidiesErrorCodes.LineHasFailedCheck);
        Should.NotThrow(() => claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer));
    }

    [Fact]
    public void It_counts_for_the_named_check_only()
    {
        var claim = Failed(CheckCodes.Identity, CheckCodes.AccountShared);

        Override(claim, Leader, TestClaim.On);

        Code(() => claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer)).ShouldBe(SubsidiesErrorCodes.LineHasFailedCheck);
    }

    [Fact]
    public void Who_gave_it_does_not_decide_next_but_may_after_somebody_else_has()
    {
        var claim = Failed();
        Override(claim, TestClaim.FirstReviewer, TestClaim.On);

        Code(() => claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer)).ShouldBe(SubsidiesErrorCodes.ReviewerOverrodeCheck);
        claim.Decide(ClaimStep.FirstReview, TestClaim.SecondReviewer with { At = TestClaim.At.AddMinutes(5) });
        Should.NotThrow(() => claim.Decide(ClaimStep.SecondReview, TestClaim.FirstReviewer with { At = TestClaim.At.AddMinutes(9) }));
    }

    [Fact]
    public void Nobody_who_gains_by_it_gives_it()
    {
        var roster = new ClassDuties([], []) { RosterPersonKeys = ["key-roster"] };

        Code(() => Override(Failed(), TestClaim.Actor("A at work", "key-A"), TestClaim.On)).ShouldBe(SubsidiesErrorCodes.ReviewerIsTrainee);
        Code(() => Override(Failed(), TestClaim.Institution, TestClaim.On)).ShouldBe(SubsidiesErrorCodes.ReviewerIsSubmitter);
        Code(() => Override(Failed(), TestClaim.Actor("Clerk", "key-roster"), TestClaim.On, roster))
            .ShouldBe(SubsidiesErrorCodes.ReviewerMadeRoster);
    }

    [Fact]
    public void An_answer_of_the_policy_cannot_be_overridden() =>
        Code(() => Override(Failed(CheckCodes.Attendance), Leader, TestClaim.On, code: CheckCodes.Attendance))
            .ShouldBe(SubsidiesErrorCodes.CheckNotOverridable);

    [Fact]
    public void A_check_that_did_not_fail_needs_none() =>
        Code(() => Override(TestClaim.Submitted(TestClaim.Line("A")), Leader, TestClaim.On)).ShouldBe(SubsidiesErrorCodes.CheckNotFailed);

    private static SubsidyClaim Failed(params string[] codes) =>
        TestClaim.Submitted(
            TestClaim.Line("A") with
            {
                Checks = [.. codes.DefaultIfEmpty(CheckCodes.Identity).Select(c => RegisterChecks.Fail(c, RegisterChecks.NameDiffers))],
            }
        );

    private static void Override(
        SubsidyClaim claim,
        ClaimActor actor,
        DateOnly until,
        ClassDuties? duties = null,
        string code = CheckCodes.Identity
    ) => claim.OverrideCheck(claim.Lines[0].Id, code, "old name, seen the paper", until, actor, duties ?? ClassDuties.None);

    private static string Code(Action action) => SubsidyClaim_Tests.Code(action);
}
