using CsCheck;
using TrainingPlatform.Policy.Canonical;

namespace TrainingPlatform.Policy;

public class Invariants_Tests
{
    private const int Inputs = 10_000;

    [Fact]
    public void The_total_is_the_sum_of_lines_and_every_line_follows_from_its_operands() =>
        AnyFacts.Any.Sample(f => WorkedCases_Tests.LinesShouldAddUp(Both(f)), iter: Inputs);

    [Fact]
    public void No_amount_is_negative_and_no_cap_is_exceeded() =>
        AnyFacts.Any.Sample(
            f =>
            {
                var d = Both(f);
                var (training, living) = (d.TrainingSubsidy!, d.LivingAllowance!);
                training.Amount.ShouldBeGreaterThanOrEqualTo(Yuan.Zero);
                living.Amount.ShouldBeGreaterThanOrEqualTo(Yuan.Zero);
                living.Days.ShouldBeLessThanOrEqualTo(f.Measure == "M-LPT" ? 120 : 60);
                living.CreditedDays.Values.All(c => c is > 0 and <= 1).ShouldBeTrue();
                if (f.Measure == "M-LPT")
                    training.Amount.Amount.ShouldBeLessThanOrEqualTo(3_600);
                if (f.Measure == "M-ENT-STOP")
                    training.Amount.Amount.ShouldBeLessThanOrEqualTo(800);
                if (f.Measure == "M-ENT-DIFF")
                    (training.Amount.Amount * f.Class.Heads!.Value).ShouldBeLessThanOrEqualTo(f.Class.ActualCost!.Value.Amount);
            },
            iter: Inputs
        );

    [Fact]
    public void More_attended_hours_never_pay_less() =>
        Gen.Select(AnyFacts.Entitled, Gen.Int[0, 60], Gen.Int[1, 8])
            .Sample(
                (f, n, hours) =>
                {
                    var day = f.Class.Schedule.Keys.Order().ElementAt(n % f.Class.Schedule.Count);
                    var absent = f.Attendance.AbsentHours.ToDictionary();
                    absent[day] = absent.GetValueOrDefault(day) + hours;
                    var (less, more) = (
                        Both(f with { Attendance = f.Attendance with { AbsentHours = absent, MakeUpHours = Nothing } }),
                        Both(f with { Attendance = f.Attendance with { MakeUpHours = Nothing } })
                    );
                    more.Attendance?.Attended.ShouldBeGreaterThanOrEqualTo(less.Attendance!.Attended);
                    more.TrainingSubsidy!.Amount.ShouldBeGreaterThanOrEqualTo(less.TrainingSubsidy!.Amount);
                    more.LivingAllowance!.Amount.ShouldBeGreaterThanOrEqualTo(less.LivingAllowance!.Amount);
                },
                iter: Inputs
            );

    [Fact]
    public void The_order_of_the_input_does_not_matter() =>
        Gen.Select(AnyFacts.Any, Gen.Int)
            .Sample(
                (f, seed) =>
                {
                    var turned = f with
                    {
                        History = [.. f.History.Reverse()],
                        Trainee = f.Trainee with { Statuses = [.. f.Trainee.Statuses.Reverse()] },
                        Attendance = f.Attendance with
                        {
                            AbsentHours = Turned(f.Attendance.AbsentHours),
                            OnlineDays = [.. f.Attendance.OnlineDays.Reverse()],
                        },
                        Class = f.Class with { Schedule = Turned(f.Class.Schedule) },
                    };
                    CanonicalJson.Write(turned).AsSpan().SequenceEqual(CanonicalJson.Write(f)).ShouldBeTrue();
                    CanonicalJson.Write(Both(turned)).AsSpan().SequenceEqual(CanonicalJson.Write(Both(f))).ShouldBeTrue();
                },
                iter: Inputs
            );

    [Fact]
    public void No_status_added_loses_money() =>
        Gen.Select(Gen.OneOf(AnyFacts.Any, AnyFacts.Entitled), AnyFacts.Pick(AnyFacts.Statuses))
            .Sample(
                (f, status) =>
                {
                    var richer = f with
                    {
                        Trainee = f.Trainee with { Statuses = [.. f.Trainee.Statuses, new DatedCode(status, new DateOnly(2018, 1, 1))] },
                    };
                    var (before, after) = (Both(f), Both(richer));
                    after.TrainingSubsidy!.Amount.ShouldBeGreaterThanOrEqualTo(before.TrainingSubsidy!.Amount);
                    after.LivingAllowance!.Amount.ShouldBeGreaterThanOrEqualTo(before.LivingAllowance!.Amount);
                },
                iter: Inputs
            );

    [Fact]
    public void The_result_of_the_training_never_changes_the_living_allowance() =>
        AnyFacts.Entitled.Sample(
            f =>
            {
                var failed = f with { Outcome = f.Outcome with { Certificate = "NONE", Resits = 9 } };
                Both(failed).LivingAllowance!.Amount.ShouldBe(Both(f).LivingAllowance!.Amount);
            },
            iter: Inputs
        );

    [Fact]
    public void Without_the_person_s_own_consent_nothing_is_paid() =>
        AnyFacts.Any.Sample(
            f =>
            {
                var d = Both(f with { Trainee = f.Trainee with { Consent = new ConsentFacts("EMPLOYER", new DateOnly(2019, 12, 1)) } });
                d.Eligible.ShouldBeFalse();
                (d.TrainingSubsidy!.Amount + d.LivingAllowance!.Amount).ShouldBe(Yuan.Zero);
                d.Reasons.ShouldContain("CONSENT_NOT_PERSONAL");
            },
            iter: Inputs
        );

    [Fact]
    public void An_entitled_person_is_actually_met_by_the_generators()
    {
        var eligible = 0;
        AnyFacts.Any.Sample(
            f =>
            {
                if (Both(f).Eligible)
                    Interlocked.Increment(ref eligible);
            },
            iter: Inputs
        );

        eligible.ShouldBeGreaterThan(Inputs / 50);
    }

    private static IReadOnlyDictionary<DateOnly, int> Nothing => new Dictionary<DateOnly, int>();

    private static Determination Both(Facts facts) => Determine.Both(facts, Seed.Edition);

    private static Dictionary<DateOnly, int> Turned(IReadOnlyDictionary<DateOnly, int> days) =>
        days.Reverse().ToDictionary(d => d.Key, d => d.Value);
}
