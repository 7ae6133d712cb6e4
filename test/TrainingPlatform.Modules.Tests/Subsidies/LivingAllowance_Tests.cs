using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;

namespace TrainingPlatform.Modules.Subsidies;

public class LivingAllowance_Tests
{
    private readonly ClaimActor _trainee = TestClaim.Actor("A", "key-A");

    [Fact]
    public void A_confirmed_line_with_nothing_missing_moves_by_itself()
    {
        var claim = TestClaim.Proposed(TestClaim.Line("A", "1200.00"), TestClaim.Line("B", "1200.00"));

        claim.Confirm(claim.Lines[0].Id, _trainee, TestClaim.On, TestClaim.DueOn);

        claim.Lines[0].Status.ShouldBe(SubsidyClaimLineStatus.Submitted);
        claim.Lines[0].SubmittedOn.ShouldBe(TestClaim.On);
        claim.Lines[1].Status.ShouldBe(SubsidyClaimLineStatus.Proposed);
    }

    [Fact]
    public void A_confirmed_line_waits_for_what_is_missing_and_then_moves()
    {
        var blocked = TestClaim.Line("A", "1200.00", BlockerCodes.FactsUnverified);
        var claim = TestClaim.Proposed(blocked);
        claim.Confirm(claim.Lines[0].Id, _trainee, TestClaim.On, TestClaim.DueOn);
        claim.Lines[0].Status.ShouldBe(SubsidyClaimLineStatus.Confirmed);

        claim.Redetermine([blocked with { Blockers = [] }], TestClaim.At);
        claim.SubmitConfirmed(TestClaim.On.AddDays(1), TestClaim.DueOn, TestClaim.At);

        claim.Lines[0].Status.ShouldBe(SubsidyClaimLineStatus.Submitted);
        claim.Lines[0].Decisions.ShouldAllBe(d => d.ByUserId == _trainee.UserId);
    }

    [Fact]
    public void A_refusal_may_be_taken_back()
    {
        var claim = TestClaim.Proposed(TestClaim.Line("A", "1200.00"));

        claim.RefuseByTrainee(claim.Lines[0].Id, _trainee);
        claim.Lines[0].Status.ShouldBe(SubsidyClaimLineStatus.RefusedByTrainee);
        claim.Status.ShouldBe(SubsidyClaimStatus.Closed);
        claim.Confirm(claim.Lines[0].Id, _trainee, TestClaim.On, null);

        claim.Lines[0].Status.ShouldBe(SubsidyClaimLineStatus.Submitted);
    }

    [Fact]
    public void What_is_filed_is_not_confirmed_twice_and_can_still_be_let_go_by_the_person()
    {
        var claim = TestClaim.Proposed(TestClaim.Line("A", "1200.00"));
        claim.Confirm(claim.Lines[0].Id, _trainee, TestClaim.On, null);

        SubsidyClaim_Tests
            .Code(() => claim.Confirm(claim.Lines[0].Id, _trainee, TestClaim.On, null))
            .ShouldBe(SubsidiesErrorCodes.LineNotProposed);
        claim.RefuseByTrainee(claim.Lines[0].Id, _trainee);
        claim.Lines[0].Status.ShouldBe(SubsidyClaimLineStatus.RefusedByTrainee);
        SubsidyClaim_Tests.Code(() => claim.RefuseByTrainee(claim.Lines[0].Id, _trainee)).ShouldBe(SubsidiesErrorCodes.LineNotProposed);
    }

    [Fact]
    public void The_institution_cannot_file_what_the_person_has_not_confirmed() =>
        SubsidyClaim_Tests
            .Code(() => TestClaim.Proposed(TestClaim.Line("A", "1200.00")).Submit(null, TestClaim.Institution, TestClaim.On, null))
            .ShouldBe(SubsidiesErrorCodes.NothingToSubmit);
}
