using TrainingPlatform.Subsidies.Checks;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>Four answers of a check, and none of them stands for another.</summary>
public class RegisterChecks_Tests
{
    private static readonly DateOnly Next = new(2020, 6, 11);

    [Fact]
    public void Nobody_asked_is_no_data() => Identity(RegisterAnswer.NotConnected).Result.ShouldBe(CheckResult.NoData);

    [Fact]
    public void The_register_agrees() => Identity(Says(("lookup", "Trainee"))).Result.ShouldBe(CheckResult.Pass);

    [Theory]
    [InlineData("lookup", "Somebody else", RegisterChecks.NameDiffers)]
    [InlineData("other", "Trainee", RegisterChecks.NotInRegister)]
    public void The_register_says_otherwise(string key, string name, string detail) =>
        Identity(Says((key, name))).ShouldBe(new CheckOutcome(CheckCodes.Identity, CheckResult.Fail, RegisterChecks.DetailPrefix + detail));

    [Fact]
    public void A_silent_register_does_not_block_and_names_the_day_of_the_next_try()
    {
        var identity = Identity(RegisterAnswer.NoAnswer);

        (identity.Result, identity.NextTryOn).ShouldBe((CheckResult.Unavailable, Next));
        var claim = Filed(identity);
        Should.NotThrow(() => claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer));
    }

    [Fact]
    public void A_late_answer_is_taken_by_a_line_that_waits_and_a_failure_stops_it()
    {
        var claim = Filed(Identity(RegisterAnswer.NoAnswer));

        claim.AnswerChecks(
            new Dictionary<Guid, List<CheckOutcome>> { [claim.Lines[0].Id] = [Identity(Says(("other", "Trainee")))] },
            TestClaim.At.AddDays(1)
        );

        claim.Lines[0].Checks.Single(c => c.Code == CheckCodes.Identity).Result.ShouldBe(CheckResult.Fail);
        SubsidyClaim_Tests
            .Code(() => claim.Decide(ClaimStep.FirstReview, TestClaim.FirstReviewer))
            .ShouldBe(TrainingPlatform.Subsidies.SubsidiesErrorCodes.LineHasFailedCheck);
    }

    [Fact]
    public void An_account_with_two_payees_fails_and_with_one_passes()
    {
        var trainee = TestFacts.Trainee();
        var material = TestFacts.Material(TestFacts.Class(), trainee);

        Shared(material with { AccountPayees = Payees(trainee.TraineeId) }).Result.ShouldBe(CheckResult.Pass);
        Shared(material with { AccountPayees = Payees(trainee.TraineeId, Guid.CreateVersion7()) }).Result.ShouldBe(CheckResult.Fail);
    }

    [Theory]
    [InlineData(ClaimKind.LivingAllowance, true)]
    [InlineData(ClaimKind.TrainingSubsidy, false)]
    public void A_line_fails_while_its_own_payee_is_on_hold_and_not_for_the_other(object kind, bool traineeIsPaid)
    {
        var trainee = TestFacts.Trainee();
        var material = TestFacts.Material(TestFacts.Class(), trainee);

        CheckOutcome Held(Guid payee) =>
            TestFacts
                .Determine(material with { HeldPayees = new HashSet<Guid> { payee } }, (ClaimKind)kind, TestClaim.On)
                .Checks.Single(c => c.Code == CheckCodes.Holds);

        Held(traineeIsPaid ? trainee.TraineeId : material.Class.InstitutionId)
            .ShouldBe(new CheckOutcome(CheckCodes.Holds, CheckResult.Fail, RegisterChecks.DetailPrefix + RegisterChecks.PayeeOnHold));
        Held(traineeIsPaid ? material.Class.InstitutionId : trainee.TraineeId).Result.ShouldBe(CheckResult.Pass);
    }

    [Fact]
    public void One_certificate_number_for_two_people_fails()
    {
        var (one, two) = (
            TestFacts.Trainee(),
            TestFacts.Trainee() with
            {
                EnrolmentId = Guid.CreateVersion7(),
                TraineeId = Guid.CreateVersion7(),
            }
        );

        var line = TestFacts.Determine(TestFacts.Material(TestFacts.Class(), one, two), ClaimKind.TrainingSubsidy, TestClaim.On);

        line.Checks.Single(c => c.Code == CheckCodes.Certificate)
            .Detail.ShouldBe(RegisterChecks.DetailPrefix + RegisterChecks.NumberRepeated);
    }

    [Theory]
    [InlineData("former", CheckResult.Pass)]
    [InlineData("somebody", CheckResult.Fail)]
    public void A_certificate_issued_under_the_former_number_is_the_persons_own(string issuedTo, object result)
    {
        var trainee = TestFacts.Trainee() with { CertificateNumber = "CERT-1", FormerIdKeys = ["former"] };
        var register = new RegisterAnswers(RegisterAnswer.NotConnected, Says(("CERT-1", issuedTo)), RegisterAnswer.NotConnected, Next);
        var material = TestFacts.Material(TestFacts.Class(), trainee) with { Registers = register };

        RegisterChecks
            .Of(material, trainee, ClaimKind.TrainingSubsidy, null)
            .Single(c => c.Code == CheckCodes.Certificate)
            .Result.ShouldBe((CheckResult)result);
    }

    [Fact]
    public void Every_named_check_is_stored_whatever_it_says()
    {
        var line = TestFacts.Determine(TestFacts.Material(TestFacts.Class(), TestFacts.Trainee()), ClaimKind.TrainingSubsidy, TestClaim.On);

        line.Checks.Select(c => c.Code).Order().ShouldBe(CheckCodes.All.Except([CheckCodes.Unchanged, CheckCodes.FeePaid]).Order());
    }

    private static SubsidyClaim Filed(CheckOutcome identity) => TestClaim.Submitted(TestClaim.Line("A") with { Checks = [identity] });

    private static CheckOutcome Shared(ClaimMaterial material) =>
        TestFacts.Determine(material, ClaimKind.LivingAllowance, TestClaim.On).Checks.Single(c => c.Code == CheckCodes.AccountShared);

    private static ILookup<string, Guid> Payees(params Guid[] payees) => payees.ToLookup(_ => "account");

    private static CheckOutcome Identity(RegisterAnswer answer) =>
        RegisterChecks
            .Of(
                TestFacts.Material(TestFacts.Class(), TestFacts.Trainee()) with
                {
                    Registers = new RegisterAnswers(answer, RegisterAnswer.NotConnected, RegisterAnswer.NotConnected, Next),
                },
                TestFacts.Trainee(),
                ClaimKind.LivingAllowance,
                null
            )
            .Single(c => c.Code == CheckCodes.Identity);

    private static RegisterAnswer Says(params (string Key, string Value)[] rows) =>
        new(RegisterState.Answered, rows.ToDictionary(r => r.Key, r => r.Value));
}
