using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Reviews;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>WORKFLOWS 4.4: at any time on hold, withdrawn; one line, and no other.</summary>
public class TakenBack_Tests
{
    public static TheoryData<string> Stages =>
        ["Submitted", "FirstPassed", "SecondPassed", "InNotice", "NoticePassed", "ApprovedForPayment", "OnHold", "Returned"];

    [Theory]
    [MemberData(nameof(Stages))]
    public void The_institution_takes_one_line_back_and_the_other_goes_on(string stage)
    {
        var claim = At(stage, TestClaim.Line("A"), TestClaim.Line("B", "1200.00"));
        var (a, b) = (claim.Lines[0], claim.Lines[1]);

        claim.WithdrawLines([a.Id], TestClaim.Institution);

        (a.Status, a.SubmittedOn, a.AwaitedStep).ShouldBe((SubsidyClaimLineStatus.Withdrawn, null, null));
        b.Status.ToString().ShouldBe(stage);
        claim.Amount.ShouldBe(Yuan.Parse("1200.00"));
    }

    [Fact]
    public void A_line_that_was_taken_back_is_filed_anew_only_when_chosen_and_on_that_day()
    {
        var claim = At("NoticePassed", TestClaim.Line("A"));
        var line = claim.Lines[0];
        claim.WithdrawLines([line.Id], TestClaim.Institution);

        Code(() => claim.Submit(null, TestClaim.Institution, TestClaim.On, null)).ShouldBe(SubsidiesErrorCodes.NothingToSubmit);
        claim.Submit([line.Id], TestClaim.Institution, TestClaim.On.AddDays(5), TestClaim.DueOn);

        (line.Status, line.SubmittedOn).ShouldBe((SubsidyClaimLineStatus.Submitted, TestClaim.On.AddDays(5)));
    }

    [Fact]
    public void What_was_never_filed_is_not_taken_back() =>
        Code(() => TakeBackAll(TestClaim.Draft(TestClaim.Line("A")))).ShouldBe(SubsidiesErrorCodes.LineNotWithdrawable);

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_trainee_leaves_the_own_allowance_and_may_take_it_again_on_another_day(string stage)
    {
        var claim = At(stage, ClaimKind.LivingAllowance, TestClaim.Line("A"), TestClaim.Line("B"));
        var line = claim.Lines[0];

        claim.RefuseByTrainee(line.Id, Trainee(line));

        (line.Status, line.SubmittedOn).ShouldBe((SubsidyClaimLineStatus.RefusedByTrainee, null));
        claim.Lines[1].Status.ToString().ShouldBe(stage);
        claim.Confirm(line.Id, Trainee(line), TestClaim.On.AddDays(5), TestClaim.DueOn);
        (line.Status, line.SubmittedOn).ShouldBe((SubsidyClaimLineStatus.Submitted, TestClaim.On.AddDays(5)));
    }

    [Fact]
    public void A_refusal_is_taken_back_also_when_everybody_else_is_through()
    {
        var claim = TestClaim.Proposed(TestClaim.Line("A"));
        claim.RefuseByTrainee(claim.Lines[0].Id, Trainee(claim.Lines[0]));
        claim.Status.ShouldBe(SubsidyClaimStatus.Closed);

        Should.NotThrow(() => claim.Redetermine([], TestClaim.At));
        claim.Confirm(claim.Lines[0].Id, Trainee(claim.Lines[0]), TestClaim.On, TestClaim.DueOn);

        claim.Status.ShouldBe(SubsidyClaimStatus.Submitted);
    }

    [Theory]
    [InlineData("NoticePassed")]
    [InlineData("ApprovedForPayment")]
    public void The_county_stops_a_line_after_its_notice_and_it_starts_again_with_the_first_review(string stage)
    {
        var claim = At(stage, TestClaim.Line("A"), TestClaim.Line("B"));
        var line = claim.Lines[0];

        claim.HoldLines(
            [new LineReview(line.Id, ClaimDecision.Hold, [new(ReturnReasonCodes.UnderInspection)], "a report came")],
            TestClaim.FirstReviewer,
            ClassDuties.None
        );

        (line.Status, line.AwaitedStep).ShouldBe((SubsidyClaimLineStatus.OnHold, ClaimStep.FirstReview));
        line.ReturnReasons.ShouldHaveSingleItem().Text.ShouldBe("a report came");
        claim.Lines[1].Status.ToString().ShouldBe(stage);
        claim.Review(ClaimStep.FirstReview, [TestClaim.Review(line)], TestClaim.FirstReviewer, ClassDuties.None, TestClaim.Rules);
        line.Status.ShouldBe(SubsidyClaimLineStatus.FirstPassed);
    }

    [Fact]
    public void Nobody_stops_a_line_who_had_another_part_in_it_or_while_a_list_is_running()
    {
        var (passed, running) = (At("NoticePassed", TestClaim.Line("A")), At("InNotice", TestClaim.Line("A")));

        Code(() => Hold(passed, TestClaim.SecondReviewer)).ShouldBe(SubsidiesErrorCodes.ReviewerIsSecondReviewer);
        Code(() => Hold(running, TestClaim.FirstReviewer)).ShouldBe(SubsidiesErrorCodes.LineNotStoppable);
    }

    private static void Hold(SubsidyClaim claim, ClaimActor reviewer) =>
        claim.HoldLines(
            [new LineReview(claim.Lines[0].Id, ClaimDecision.Hold, [new(ReturnReasonCodes.UnderInspection)], null)],
            reviewer,
            ClassDuties.None
        );

    private static void TakeBackAll(SubsidyClaim claim) => claim.WithdrawLines([.. claim.Lines.Select(l => l.Id)], TestClaim.Institution);

    private static SubsidyClaim At(string stage, params LineDetermination[] lines) => At(stage, ClaimKind.TrainingSubsidy, lines);

    private static SubsidyClaim At(string stage, ClaimKind kind, params LineDetermination[] lines)
    {
        var claim = kind == ClaimKind.TrainingSubsidy ? TestClaim.Submitted(lines) : TestClaim.Proposed(lines);
        if (kind == ClaimKind.LivingAllowance)
            foreach (var line in claim.Lines)
                claim.Confirm(line.Id, Trainee(line), TestClaim.On, TestClaim.DueOn);
        Action[] steps =
        [
            () =>
                claim.Decide(
                    ClaimStep.FirstReview,
                    TestClaim.FirstReviewer,
                    stage switch
                    {
                        "OnHold" => ClaimDecision.Hold,
                        "Returned" => ClaimDecision.Return,
                        _ => ClaimDecision.Pass,
                    }
                ),
            () => claim.Decide(ClaimStep.SecondReview, TestClaim.SecondReviewer),
            () => claim.Publish([.. claim.Lines.Select(l => l.Id)], TestClaim.FirstReviewer),
            () => claim.PassNotice([.. claim.Lines.Select(l => l.Id)], null, TestClaim.At),
            () => claim.ApprovePayment(TestClaim.Approver, ClassDuties.None, new HashSet<Guid>()),
        ];
        foreach (var step in steps.TakeWhile(_ => claim.Lines[0].Status.ToString() != stage))
            step();
        return claim;
    }

    private static ClaimActor Trainee(SubsidyClaimLine line) =>
        new(line.TraineeUserId!.Value, line.TraineePersonKey, line.TraineeName, TestClaim.At);

    private static string Code(Action action) => SubsidyClaim_Tests.Code(action);
}
