using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Budgets;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>The budget is read over the sum of a claim: who fits, fits, and money that comes later heals the rest without a return.</summary>
public class BudgetCheck_Tests
{
    private const string Fund = "F";

    [Fact]
    public void Money_for_one_of_two_lines_passes_the_first_filed_and_says_so_of_the_other()
    {
        var claim = TestClaim.Submitted(Line("A"), Line("B"));

        claim.CheckBudget(Left("5000.00"), TestClaim.At.AddHours(1));

        Budget(claim).ShouldBe([CheckResult.Pass, CheckResult.Fail]);
        claim.Lines[1].Checks.Single(c => c.Code == CheckCodes.Budget).At.ShouldBe(TestClaim.At.AddHours(1));
        Code(() => claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer)).ShouldBe(SubsidiesErrorCodes.LineHasFailedCheck);
    }

    [Fact]
    public void A_smaller_line_behind_one_that_does_not_fit_still_fits()
    {
        var claim = TestClaim.Submitted(Line("A"), Line("B"), Line("C", "1200.00"));

        claim.CheckBudget(Left("5000.00"), TestClaim.At);

        Budget(claim).ShouldBe([CheckResult.Pass, CheckResult.Fail, CheckResult.Pass]);
    }

    [Fact]
    public void More_money_lets_the_line_pass_without_a_return()
    {
        var claim = TestClaim.Submitted(Line("A"), Line("B"));
        claim.CheckBudget(Left("5000.00"), TestClaim.At);

        claim.CheckBudget(Left("6400.00"), TestClaim.At);
        claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer);

        claim.Lines.ShouldAllBe(l => l.Status == SubsidyClaimLineStatus.FirstPassed);
    }

    [Fact]
    public void Before_payment_the_line_that_is_not_reached_waits_and_the_other_is_approved()
    {
        var claim = TestClaim.NoticePassed(Line("A"), Line("B"));
        claim.CheckBudget(Left("5000.00"), TestClaim.At);
        Approve(claim);

        claim.Lines.Select(l => l.Status).ShouldBe([SubsidyClaimLineStatus.ApprovedForPayment, SubsidyClaimLineStatus.NoticePassed]);
        // The approved line is not reserved yet: its money is not there a second time.
        claim.CheckBudget(Left("5000.00"), TestClaim.At);
        Code(() => Approve(claim)).ShouldBe(SubsidiesErrorCodes.BudgetShort);
        claim.CheckBudget(Left("6400.00"), TestClaim.At);
        Approve(claim);
        claim.Lines.ShouldAllBe(l => l.Status == SubsidyClaimLineStatus.ApprovedForPayment);
    }

    [Fact]
    public void What_was_published_comes_before_what_is_filed_later()
    {
        var claim = TestClaim.SecondPassed(Line("A"));
        claim.Redetermine([Line("B")], TestClaim.At);
        claim.Submit(null, TestClaim.Institution, TestClaim.On, TestClaim.DueOn);

        claim.CheckBudget(Left("5000.00"), TestClaim.At);

        claim.Lines[1].Checks.Single(c => c.Code == CheckCodes.Budget).Result.ShouldBe(CheckResult.Fail);
    }

    [Fact]
    public void Without_an_allocation_nobody_can_say()
    {
        var claim = TestClaim.Submitted(Line("A"));

        claim.CheckBudget(BudgetLeft.Unknown, TestClaim.At);

        Budget(claim).ShouldBe([CheckResult.NoData]);
    }

    private static LineDetermination Line(string name, string amount = "3200.00")
    {
        var line = TestClaim.Line(name, amount);
        return line with { Answer = line.Answer! with { Fund = Fund } };
    }

    private static BudgetLeft Left(string amount) => new(new Dictionary<string, Yuan> { [Fund] = Yuan.Parse(amount) });

    private static CheckResult[] Budget(SubsidyClaim claim) =>
        [.. claim.Lines.Select(l => l.Checks.Single(c => c.Code == CheckCodes.Budget).Result)];

    private static void Approve(SubsidyClaim claim) => claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid>());

    private static string Code(Action action) => SubsidyClaim_Tests.Code(action);
}
