using TrainingPlatform.Policy.Mutation;
using TrainingPlatform.PolicyEditions.Packs;

namespace TrainingPlatform.Policy;

/// <summary>A pack in which every number is another: nothing of the example pack is left in code.</summary>
public class SecondPack_Tests
{
    [Fact]
    public void Its_ten_own_cases_pass_the_gate()
    {
        var output = new StringWriter();

        var code = PolicyCheckCommand.Run(TestFiles.PathOf("second.pack.yaml"), TestFiles.PathOf("second.cases.yaml"), null, output);

        output
            .ToString()
            .ShouldContain("policy check: 10 calculations, 1 publicity dates, 1 tax credits; 12 equal, 0 different, 0 faults: PASSED");
        code.ShouldBe(0);
    }

    [Fact]
    public void Every_number_and_every_date_differs_from_the_example()
    {
        var first = Numbers(Seed.Pack);
        var second = Numbers(
            new PackLoader(new FolderPackSource(TestFiles.Folder)).Load("second.pack.yaml", TestFiles.Text("second.pack.yaml"))
        );

        // Null in the example: no limit.
        second.Keys.Except(first.Keys).ShouldBe(["parameters.left_school_max_age.value"]);
        first.Keys.Except(second.Keys).ShouldBeEmpty();
        first.Count.ShouldBe(126);
        first.Where(n => second[n.Key] == n.Value).ShouldBeEmpty();
    }

    /// <summary>Numbers, amounts, ratios and dates by path; the place of a row instead of its dates.</summary>
    private static Dictionary<string, string> Numbers(LoadedPack pack) =>
        PackLeaves
            .Of(pack.Root)
            .Where(l => l.Value.Kind != PolicyEditions.Packs.Yaml.ScalarKind.Bool && PackLeaves.Neighbours(l.Value).Any())
            .ToDictionary(l => l.Path.Replace("[2022-03-01", "[2020-01-01", StringComparison.Ordinal), l => l.Value.Text);
}
