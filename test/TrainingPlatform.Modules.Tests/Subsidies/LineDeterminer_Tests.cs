using TrainingPlatform.Policy.Canonical;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>Case LPT-02 of the worked cases through the facts of Training: 40 days, 3200.00 and 1200.00.</summary>
public class LineDeterminer_Tests
{
    private static readonly DateOnly Filed = new(2020, 7, 2);

    [Fact]
    public void LPT_02_pays_3200_to_the_institution_for_320_hours()
    {
        var line = Determine(ClaimKind.TrainingSubsidy, Trainee());

        line.Answer!.Amount.ShouldBe(Yuan.Parse("3200.00"));
        line.Answer.Payee.ShouldBe("INSTITUTION");
        (line.Answer.AttendedHours, line.Answer.PlannedHours).ShouldBe((320, 320));
        line.Blockers.ShouldBe([BlockerCodes.InstitutionAccountMissing]);
    }

    [Fact]
    public void LPT_02_pays_1200_to_the_person_for_40_days()
    {
        var line = Determine(ClaimKind.LivingAllowance, Trainee());

        line.Answer!.Amount.ShouldBe(Yuan.Parse("1200.00"));
        line.Answer.Days.ShouldBe(40m);
        line.Blockers.ShouldBeEmpty();
        line.Checks.ShouldNotContain(c => c.Result == CheckResult.Fail);
    }

    [Fact]
    public void The_hash_is_that_of_the_stored_text_and_the_same_every_time()
    {
        var trainee = Trainee();
        var (first, again) = (Determine(ClaimKind.TrainingSubsidy, trainee).Answer!, Determine(ClaimKind.TrainingSubsidy, trainee).Answer!);

        first.Hash.ShouldBe(CanonicalJson.Hash(System.Text.Encoding.UTF8.GetBytes(first.DeterminationJson)));
        again.ShouldBe(first);
    }

    [Fact]
    public void An_unverified_statement_blocks_only_when_verifying_it_would_change_the_amount()
    {
        var unverified = Trainee() with { Facts = [Fact("Status", "REGISTERED_UNEMPLOYED", true), Fact("Hukou", "RURAL", false)] };

        Determine(ClaimKind.LivingAllowance, unverified).Blockers.ShouldContain(BlockerCodes.FactsUnverified);
        Determine(ClaimKind.LivingAllowance, unverified).Answer!.Amount.ShouldBe(Yuan.Zero);
        Determine(ClaimKind.TrainingSubsidy, unverified).Blockers.ShouldNotContain(BlockerCodes.FactsUnverified);
    }

    [Fact]
    public void Missing_account_open_attendance_and_unconfirmed_result_are_named_each()
    {
        var trainee = Trainee() with { Account = null, OpenSessions = 2, ResultConfirmed = false };

        Determine(ClaimKind.LivingAllowance, trainee).Blockers.ShouldBe([BlockerCodes.AttendanceOpen, BlockerCodes.AccountMissing]);
        Determine(ClaimKind.TrainingSubsidy, trainee).Blockers.ShouldContain(BlockerCodes.ResultUnconfirmed);
    }

    [Fact]
    public void A_refusing_finding_fails_the_check_it_belongs_to()
    {
        var line = Determine(ClaimKind.TrainingSubsidy, Trainee() with { Certificate = "NONE" });

        line.Answer!.Eligible.ShouldBeFalse();
        line.Checks.Single(c => c.Code == CheckCodes.Result)
            .ShouldBe(new CheckOutcome(CheckCodes.Result, CheckResult.Fail, "NO_CERTIFICATE"));
        line.Checks.Single(c => c.Code == CheckCodes.Identity).Result.ShouldBe(CheckResult.NoData);
    }

    [Fact]
    public void A_question_the_edition_cannot_answer_blocks_the_line_and_is_never_0()
    {
        var line = Determine(ClaimKind.TrainingSubsidy, Trainee() with { Certificate = "UNHEARD_OF" });

        line.Answer.ShouldBeNull();
        line.Blockers.ShouldContain(BlockerCodes.PolicyCannotAnswer);
    }

    private static LineDetermination Determine(ClaimKind kind, EnrolmentFacts trainee) =>
        TestFacts.Determine(TestFacts.Material(TestFacts.Class(), trainee), kind, Filed);

    private static EnrolmentFacts Trainee() => TestFacts.Trainee();

    private static PersonFact Fact(string kind, string value, bool verified) => TestFacts.Fact(kind, value, verified);
}
