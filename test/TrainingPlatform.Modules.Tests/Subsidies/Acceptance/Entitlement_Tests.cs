using TrainingPlatform.Policy;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Subsidies.Facts;
using TrainingPlatform.Training.Contracts;
using OtherEnrolment = TrainingPlatform.Training.Contracts.OtherEnrolment;

namespace TrainingPlatform.Modules.Subsidies.Acceptance;

/// <summary>Attendance on the edge, and what the same person does elsewhere.</summary>
public class Entitlement_Tests
{
    [Fact]
    public void Attendance_exactly_at_the_threshold_is_paid_and_one_hour_under_is_not()
    {
        var at = Line(Absent(64));
        var under = Line(Absent(65));

        (at.Answer!.AttendedHours, at.Answer.PlannedHours, at.Answer.Amount.ToString()).ShouldBe((256, 320, "3200.00"));
        (under.Answer!.AttendedHours, under.Answer.Amount.ToString()).ShouldBe((255, "0.00"));
        under
            .Checks.Single(c => c.Code == CheckCodes.Attendance)
            .ShouldBe(new CheckOutcome(CheckCodes.Attendance, CheckResult.Fail, "ATTENDANCE_BELOW_THRESHOLD"));
        at.Checks.Single(c => c.Code == CheckCodes.Attendance).Result.ShouldBe(CheckResult.Pass);
    }

    [Fact]
    public void A_class_elsewhere_that_overlaps_by_one_session_refuses_and_one_that_ends_the_day_before_does_not()
    {
        var first = TestClaim.Class().StartOn;

        var overlapping = Line(TestFacts.Trainee() with { Others = [Elsewhere(first.AddDays(-20), first)] });
        var apart = Line(TestFacts.Trainee() with { Others = [Elsewhere(first.AddDays(-20), first.AddDays(-1))] });

        overlapping.Answer!.Amount.ShouldBe(Yuan.Zero);
        overlapping.Checks.Single(c => c.Code == CheckCodes.Overlap).Detail.ShouldBe("OVERLAPPING_CLASS");
        apart.Checks.Single(c => c.Code == CheckCodes.Overlap).Result.ShouldBe(CheckResult.Pass);
    }

    [Fact]
    public void A_level_upgrade_is_paid_after_the_lower_level_in_the_same_year_and_the_lower_not_after_the_higher()
    {
        var upgrade = Line(TestFacts.Trainee(), Earlier("L5"), TestFacts.Class() with { Level = "L4" });
        var downgrade = Line(TestFacts.Trainee(), Earlier("L3"), TestFacts.Class() with { Level = "L4" });

        upgrade.Answer!.Amount.ShouldBe(Yuan.Parse("3200.00"));
        downgrade.Checks.Single(c => c.Code == CheckCodes.Duplicates).Detail.ShouldBe("LOWER_LEVEL_AFTER_HIGHER");
    }

    [Fact]
    public void The_third_subsidy_of_a_year_is_paid_and_the_fourth_is_not()
    {
        EarlierTraining[] two = [.. Earlier("L5", "6-01-01-01"), .. Earlier("L5", "6-02-01-01")];

        Line(TestFacts.Trainee(), two).Answer!.Amount.ShouldBe(Yuan.Parse("3200.00"));
        Line(TestFacts.Trainee(), [.. two, .. Earlier("L5", "6-03-01-01")])
            .Checks.Single(c => c.Code == CheckCodes.Limits)
            .Detail.ShouldBe("ANNUAL_LIMIT");
    }

    [Fact]
    public void Who_paid_first_is_paid_on_the_own_account_once_the_receipt_is_verified()
    {
        var trained = TestFacts.Class() with { Prepaid = true };
        var paid = TestFacts.Trainee() with { Facts = [.. TestFacts.Trainee().Facts, TestFacts.Fact("FeePaid", "PAID")] };

        var without = Line(TestFacts.Trainee(), trained: trained);
        var with = Line(paid, trained: trained);

        without.Blockers.ShouldBe([BlockerCodes.ReceiptMissing]);
        without.Checks.Single(c => c.Code == CheckCodes.FeePaid).Result.ShouldBe(CheckResult.Fail);
        (with.Answer!.Payee, with.Account!.Holder, with.Blockers.Count).ShouldBe(("TRAINEE", "Trainee", 0));
    }

    private static LineDetermination Line(
        EnrolmentFacts trainee,
        EarlierTraining[]? earlier = null,
        Training.Contracts.ClassFacts? trained = null
    )
    {
        var material = TestFacts.Material(trained ?? TestFacts.Class(), trainee) with
        {
            Past = new Dictionary<Guid, TraineePast> { [trainee.TraineeId] = new(earlier ?? [], new Dictionary<DateOnly, decimal>()) },
        };
        return TestFacts.Determine(material, ClaimKind.TrainingSubsidy, new DateOnly(2020, 7, 2));
    }

    private static EnrolmentFacts Absent(int hours)
    {
        var days = TestFacts.Class().Schedule.Keys.Order().ToList();
        var absent = days.Take(hours / 8).ToDictionary(d => d, _ => 8);
        if (hours % 8 > 0)
            absent[days[hours / 8]] = hours % 8;
        return TestFacts.Trainee() with { Absent = absent };
    }

    private static OtherEnrolment Elsewhere(DateOnly from, DateOnly to) =>
        new(Guid.CreateVersion7(), from, to, "DAY", null, new Dictionary<DateOnly, int> { [to] = 8 });

    private static EarlierTraining[] Earlier(string level, string? occupation = null) =>
        [
            new()
            {
                Occupation = occupation ?? TestClaim.Class().OccupationCode,
                Level = level,
                StartOn = new DateOnly(2020, 1, 8),
                State = "PAID",
                Amount = Yuan.Parse("1500.00"),
            },
        ];
}
