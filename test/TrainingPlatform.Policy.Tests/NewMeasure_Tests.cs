using TrainingPlatform.PolicyEditions.Cases;

namespace TrainingPlatform.Policy;

/// <summary>A measure that this version has never heard of, written in YAML alone, is paid without code.</summary>
public class NewMeasure_Tests
{
    private static string Pack => TestFiles.Text("m-test.pack.yaml");

    [Fact]
    public void A_measure_written_in_yaml_alone_passes_the_gate()
    {
        var output = new StringWriter();

        var code = PolicyCheckCommand.Run(TestFiles.PathOf("m-test.pack.yaml"), TestFiles.PathOf("m-test.cases.yaml"), null, output);

        output
            .ToString()
            .ShouldContain("policy check: 4 calculations, 0 publicity dates, 0 tax credits; 4 equal, 0 different, 0 faults: PASSED");
        code.ShouldBe(0);
    }

    [Fact]
    public void The_six_measures_of_the_example_are_untouched_by_it() =>
        PolicyGate.Check("m-test.pack.yaml", Pack, "cases.yaml", Seed.CasesText).Passed.ShouldBeTrue();

    [Fact]
    public void No_code_names_it() =>
        Directory
            .EnumerateFiles(Path.Combine(TestFiles.Repository, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => File.ReadAllText(f).Contains("M-TEST", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void A_missing_amount_row_names_list_key_and_date()
    {
        var later = Pack.Replace(
            "from: 2020-01-01, to: 2021-12-31, measure",
            "from: 2020-10-01, to: 2021-12-31, measure",
            StringComparison.Ordinal
        );
        var pack = Seed.Loader.Load("p.yaml", later);
        var cases = CaseFile.Read("cases.yaml", TestFiles.Text("m-test.cases.yaml"), CaseSchema.For(pack.Edition));

        Should
            .Throw<PolicyFault>(() => new CaseGate(Seed.Loader, pack).Determined(cases.Cases[0]))
            .Message.ShouldBe("amounts.class_hour_rates has no row for measure M-TEST on 2020-09-07");
    }
}
