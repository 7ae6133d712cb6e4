using TrainingPlatform.Policy;
using TrainingPlatform.Subsidies;
using TrainingPlatform.Subsidies.CaseFiles;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Enterprises;
using TrainingPlatform.Subsidies.Facts;

namespace TrainingPlatform.Modules.Subsidies;

/// <summary>An enterprise in difficulty trains ten of its staff (M-ENT-DIFF): paid to the enterprise, never more than the real cost per head.</summary>
public class Enterprise_Tests
{
    private static readonly EnterpriseFacts Difficult = new() { Statuses = [new DatedCode("DIFFICULT", new DateOnly(2020, 2, 1))] };

    [Fact]
    public void An_enterprise_in_difficulty_is_paid_for_its_own_staff() =>
        Answer(new EnterpriseMaterial(Difficult, Yuan.Parse("20000.00")), true).ShouldBe(("1500.00", "ENTERPRISE"));

    [Fact]
    public void Never_more_than_the_real_cost_per_head() =>
        Answer(new EnterpriseMaterial(Difficult, Yuan.Parse("9000.00")), true).ShouldBe(("900.00", "ENTERPRISE"));

    [Fact]
    public void Who_is_not_on_the_staff_and_an_enterprise_without_a_verified_status_get_nothing()
    {
        Answer(new EnterpriseMaterial(Difficult, Yuan.Parse("20000.00")), false).ShouldBe(("0.00", null));
        Answer(new EnterpriseMaterial(new EnterpriseFacts(), Yuan.Parse("20000.00")), true).ShouldBe(("0.00", null));
    }

    [Fact]
    public void Without_the_real_cost_the_line_waits_and_is_never_paid_uncapped() =>
        Line(new EnterpriseMaterial(Difficult, null), true).Blockers.ShouldContain(BlockerCodes.CostMissing);

    [Fact]
    public void Nobody_verifies_the_own_statement_and_none_is_decided_twice()
    {
        var statement = new EnterpriseStatement(
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            new StatedByEnterprise(EnterpriseStatementKind.Difficult, new DateOnly(2020, 2, 1), null, null, null),
            new CaseFile("a.pdf", "application/pdf", 1, "key", TestClaim.At),
            TestClaim.Institution
        );

        SubsidyClaim_Tests
            .Code(() => statement.Decide(true, "seen", TestClaim.Actor("Second account", "key-institution")))
            .ShouldBe(SubsidiesErrorCodes.StatementOwn);
        statement.Decide(true, "seen", TestClaim.FirstReviewer);
        SubsidyClaim_Tests
            .Code(() => statement.Decide(false, "no", TestClaim.SecondReviewer))
            .ShouldBe(SubsidiesErrorCodes.StatementDecided);
    }

    private static (string Amount, string? Payee) Answer(EnterpriseMaterial enterprise, bool onStaff)
    {
        var answer = Line(enterprise, onStaff).Answer!;
        return (answer.Amount.ToString(), answer.Payee);
    }

    private static LineDetermination Line(EnterpriseMaterial enterprise, bool onStaff)
    {
        var staff = Enumerable
            .Range(0, 10)
            .Select(_ =>
                TestFacts.Trainee() with
                {
                    EnrolmentId = Guid.CreateVersion7(),
                    TraineeId = Guid.CreateVersion7(),
                    Facts = onStaff ? [TestFacts.Fact("Employee", "EMPLOYEE")] : [],
                }
            );
        var material = TestFacts.Material(TestFacts.Class() with { Measure = "M-ENT-DIFF" }, [.. staff]) with { Enterprise = enterprise };
        return TestFacts.Determine(material, ClaimKind.TrainingSubsidy, TestClaim.On);
    }
}
