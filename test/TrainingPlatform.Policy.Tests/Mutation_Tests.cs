using TrainingPlatform.Policy.Mutation;

namespace TrainingPlatform.Policy;

/// <summary>Every number, date and switch of the example pack is held by a case: one unit more or less is noticed, or is on the list with a reason.</summary>
public class Mutation_Tests
{
    private static readonly CaseRunner Runner = new(Seed.Pack, Seed.CasesText, TestFiles.Text("edges.cases.yaml"));

    [Fact]
    public void The_unchanged_pack_passes_the_visible_and_the_own_cases() =>
        Runner.FirstDifference(Seed.Pack.Root, Seed.Pack).ShouldBeNull();

    [Fact]
    public void A_number_changed_by_one_unit_is_noticed_or_listed_with_the_reason()
    {
        var mutations = PackLeaves
            .Of(Seed.Pack.Root)
            .SelectMany(l => PackLeaves.Neighbours(l.Value).Select(n => (Name: $"{l.Path} {n.Change}", Root: l.With(n.Value))))
            .ToList();

        var unnoticed = mutations
            .AsParallel()
            .Where(m => Runner.FirstDifference(m.Root, Seed.Pack) is null)
            .Select(m => m.Name)
            .ToHashSet();

        mutations.Count.ShouldBeGreaterThan(250);
        Listed().Keys.ShouldBe(unnoticed, ignoreOrder: true);
        Listed().Values.ShouldAllBe(reason => reason.Length > 20);
    }

    private static Dictionary<string, string> Listed() =>
        TestFiles
            .Text("unnoticed-mutations.txt")
            .Split('\n')
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(" | ", 2))
            .ToDictionary(p => p[0].TrimEnd(), p => p[1]);
}
