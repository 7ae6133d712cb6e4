namespace TrainingPlatform.Policy;

/// <summary>With one amount of the pack changed, exactly the cases that rest on it fail, and say by how much.</summary>
public class GateSensitivity_Tests
{
    private const string DayRate = """
        LPT-02 LPT-03 LPT-06 LPT-11 LPT-23 LPT-32 LPT-36 LPT-38 LPT-40 LPT-43 LPT-46 LPT-48 LPT-49 EST-02 EST-03 EST-04 EST-05 EST-06 EST-08 EST-09
        EST-18 EST-24 EST-26 EST-28 EST-35 EST-36 EST-37 EST-41 EST-42 EST-43 EST-52 EST-53 EST-54 EST-56 EST-57 EST-58 EST-59 EST-62 EST-64 EST-72
        EST-74 EST-76 EST-78 EST-79 LF-07 LF-10 HEC-02 SU-03 SU-04
        """;

    private const string StandardA5 = """
        EST-01 EST-02 EST-04 EST-05 EST-08 EST-11 EST-26 EST-35 EST-37 EST-41 EST-42 EST-43 EST-45 EST-47 EST-51 EST-52 EST-54 EST-72 EST-74 EST-76
        EST-77 EST-78 EST-79 EST-84 EST-85 LF-01 LF-06 LF-08 LF-10 LF-13 LF-18 LF-23 ENT-03 ENT-30
        """;

    [Theory]
    [InlineData("per_day: '30.00'", "per_day: '31.00'", "living", DayRate)]
    [InlineData("SPECIAL: '1000.00', L5: '1500.00'", "SPECIAL: '1000.00', L5: '1500.01'", "training", StandardA5)]
    [InlineData(
        "rate: '20.00', cap_per_person_year",
        "rate: '20.01', cap_per_person_year",
        "training",
        "ENT-09 ENT-10 ENT-17 ENT-27 ENT-32"
    )]
    [InlineData("product: SYB, amount: '1000.00'", "product: SYB, amount: '999.99'", "training", "SU-01 SU-08 SU-14")]
    public void Exactly_the_affected_cases_fail(string find, string replace, string field, string ids)
    {
        Seed.PackText.ShouldContain(find);

        var report = PolicyGate.Check(
            "pack.yaml",
            Seed.PackText.Replace(find, replace, StringComparison.Ordinal),
            "cases.yaml",
            Seed.CasesText
        );

        report.Faults.ShouldBeEmpty();
        report.Differences.ShouldAllBe(d => d.Field == field);
        report.Differences.Select(d => d.CaseId).ShouldBe(ids.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
        report.EqualCases.ShouldBe(145 - report.Differences.Count);
    }

    [Fact]
    public void The_affected_cases_are_those_that_were_worked_with_the_day_rate() =>
        Seed
            .Cases.Cases.Where(c => c.Expect.Text("living") != "0.00" && c.Override?.Has("amounts.living_allowance") != true)
            .Select(c => c.Id)
            .ShouldBe(DayRate.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);
}
