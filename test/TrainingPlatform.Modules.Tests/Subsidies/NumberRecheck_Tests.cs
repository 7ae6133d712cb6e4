using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>A person's ID number was corrected: what becomes of a line of theirs that is not paid yet.</summary>
public class NumberRecheck_Tests
{
    private static readonly LineDetermination Filed = TestClaim.Line();
    private static readonly LineDetermination Otherwise = Filed with { Answer = TestClaim.Line(amount: "0.00").Answer };
    private static readonly CheckOutcome Unknown = RegisterChecks.Fail(CheckCodes.Identity, RegisterChecks.NotInRegister);

    [Fact]
    public void A_line_in_review_that_is_no_longer_what_was_filed_cannot_pass()
    {
        var claim = TestClaim.Submitted(Filed);

        Recheck(claim, Otherwise);

        Check(claim, CheckCodes.Unchanged).ShouldBe(CheckResult.Fail);
        SubsidyClaim_Tests
            .Code(() => claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer))
            .ShouldBe(TrainingPlatform.Subsidies.SubsidiesErrorCodes.LineHasFailedCheck);
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer, ClaimDecision.Return);
        claim.Lines[0].Status.ShouldBe(SubsidyClaimLineStatus.Returned);
    }

    [Fact]
    public void A_line_whose_answer_stands_goes_on_and_its_identity_is_checked_under_the_new_number()
    {
        var claim = TestClaim.SecondPassed(Filed);

        Recheck(claim, Filed with { Checks = [new CheckOutcome(CheckCodes.Identity, CheckResult.Pass)] });

        Check(claim, CheckCodes.Identity).ShouldBe(CheckResult.Pass);
        claim.Lines[0].Status.ShouldBe(SubsidyClaimLineStatus.SecondPassed);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void After_the_reviews_a_changed_line_or_one_unknown_to_the_register_goes_back_to_the_first(bool approved)
    {
        var claim = approved ? TestClaim.NoticePassed(Filed) : TestClaim.SecondPassed(Filed);
        if (approved)
            claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid>());

        Recheck(claim, approved ? Otherwise : Filed with { Checks = [Unknown] });

        var line = claim.Lines[0];
        (line.Status, line.HeldAt, line.ReturnReasons.Single().Code).ShouldBe(
            (SubsidyClaimLineStatus.OnHold, ClaimStep.FirstReview, ReturnReasonCodes.FactsChanged)
        );
        line.Amount.ShouldBe(Yuan.Parse("3200.00"));
    }

    private static void Recheck(SubsidyClaim claim, LineDetermination now) =>
        claim.Recheck(new Dictionary<Guid, LineDetermination> { [claim.Lines[0].Id] = now }, TestClaim.At.AddDays(1));

    private static CheckResult Check(SubsidyClaim claim, string code) => claim.Lines[0].Checks.Single(c => c.Code == code).Result;
}
