using TrainingPlatform.PolicyEditions.Contracts;
using TrainingPlatform.Subsidies.Claims;
using TrainingPlatform.Training.Contracts;

namespace TrainingPlatform.Modules.Subsidies.Acceptance;

/// <summary>Days that fall awkwardly, from the facts of Training to the amount on the line.</summary>
public class Calendar_Tests
{
    [Fact]
    public void A_class_starts_2020_12_31_and_ends_in_2021()
    {
        var trained = TestFacts.Class(new DateOnly(2020, 12, 31), new DateOnly(2021, 2, 10));

        Amount(trained, ClaimKind.TrainingSubsidy).ShouldBe("2400.00");
        Amount(trained, ClaimKind.LivingAllowance).ShouldBe("900.00");
        Amount(TestFacts.Class(new DateOnly(2021, 1, 4), new DateOnly(2021, 2, 18)), ClaimKind.TrainingSubsidy).ShouldBe("0.00");
    }

    [Fact]
    public void A_trainee_is_20_on_class_start_and_19_on_enrolment()
    {
        var trained = TestFacts.Class();
        var turnsTwenty = TestFacts.Trainee() with { BirthDate = trained.StartOn.AddYears(-20) };

        Amount(trained, ClaimKind.TrainingSubsidy, turnsTwenty).ShouldBe("3200.00");
        Amount(trained, ClaimKind.TrainingSubsidy, turnsTwenty with { BirthDate = trained.StartOn.AddYears(-21) }).ShouldBe("0.00");
        Amount(trained, ClaimKind.TrainingSubsidy, turnsTwenty with { BirthDate = trained.StartOn.AddYears(-21).AddDays(1) })
            .ShouldBe("3200.00");
    }

    [Fact]
    public void A_29_February_birthday_completes_the_year_on_1_March()
    {
        var leapling = TestFacts.Trainee() with { BirthDate = new DateOnly(2000, 2, 29) };
        var longer = Longer(new DateOnly(2021, 12, 31));

        Amount(TestFacts.Class(new DateOnly(2021, 2, 28), new DateOnly(2021, 4, 12)), ClaimKind.TrainingSubsidy, leapling, longer)
            .ShouldBe("2400.00");
        Amount(TestFacts.Class(new DateOnly(2021, 3, 1), new DateOnly(2021, 4, 12)), ClaimKind.TrainingSubsidy, leapling, longer)
            .ShouldBe("0.00");
    }

    [Fact]
    public void A_rate_changes_on_the_middle_day_of_a_class()
    {
        var trained = TestFacts.Class();
        var days = trained.Schedule.Keys.Order().ToList();

        var amount = Amount(trained, ClaimKind.LivingAllowance, edition: DayRateRises(days[days.Count / 2]));

        amount.ShouldBe(((20 * 30) + (20 * 40)) + ".00");
        Amount(trained, ClaimKind.TrainingSubsidy, edition: DayRateRises(days[days.Count / 2])).ShouldBe("3200.00");
    }

    [Fact]
    public void A_status_ends_mid_class_and_the_allowance_goes_on_because_the_first_day_decides()
    {
        var trained = TestFacts.Class();
        var poor = TestFacts.Trainee() with
        {
            Facts =
            [
                TestFacts.Fact("Status", "REGISTERED_UNEMPLOYED"),
                TestFacts.Fact("Status", "MIN_LIVING_FAMILY", to: trained.StartOn.AddDays(20)),
                TestFacts.Fact("Hukou", "URBAN"),
            ],
        };
        var endedBefore = poor with
        {
            Facts = [poor.Facts[0], TestFacts.Fact("Status", "MIN_LIVING_FAMILY", to: trained.StartOn.AddDays(-1)), poor.Facts[2]],
        };

        Amount(trained, ClaimKind.LivingAllowance, poor).ShouldBe("1200.00");
        Amount(trained, ClaimKind.LivingAllowance, endedBefore).ShouldBe("0.00");
    }

    private static string Amount(ClassFacts trained, ClaimKind kind, EnrolmentFacts? trainee = null, EditionInForce? edition = null)
    {
        var consented = (trainee ?? TestFacts.Trainee()) with
        {
            Consent = new ConsentFact(Guid.Empty, true, trained.StartOn.AddDays(-5), "1"),
        };
        return TestFacts
            .Determine(TestFacts.Material(trained, consented), kind, trained.EndOn.AddDays(10), edition)
            .Answer!.Amount.ToString();
    }

    /// <summary>The labour-reserve measure runs longer than in the seed.</summary>
    private static EditionInForce Longer(DateOnly to)
    {
        var edition = TestFacts.Edition.Edition;
        return TestFacts.Of(
            edition with
            {
                Measures = [.. edition.Measures.Select(m => m.Id == "M-LPT" ? m with { Effective = m.Effective with { To = to } } : m)],
            }
        );
    }

    /// <summary>30 yuan a day before a day, 40 from it on.</summary>
    private static EditionInForce DayRateRises(DateOnly on)
    {
        var edition = TestFacts.Edition.Edition;
        var row = edition.Amounts.LivingAllowance[0];
        return TestFacts.Of(
            edition with
            {
                Amounts = edition.Amounts with
                {
                    LivingAllowance = [row with { To = on.AddDays(-1) }, row with { From = on, PerDay = Yuan.Parse("40.00") }],
                },
            }
        );
    }
}
