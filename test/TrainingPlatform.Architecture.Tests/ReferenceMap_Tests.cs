using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace TrainingPlatform.Architecture;

/// <summary>Who may reference whom; every csproj on disk must stand in the map.</summary>
public class ReferenceMap_Tests
{
    private static readonly string[] Three = ["Core", "EntityFrameworkCore", "AspNetCore"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Core"] = [],
        ["Policy"] = ["Core"],
        ["EntityFrameworkCore"] = ["Core"],
        ["AspNetCore"] = ["Core"],
        ["EntityFrameworkCore.Sqlite"] = ["EntityFrameworkCore"],
        ["EntityFrameworkCore.PostgreSql"] = ["EntityFrameworkCore"],
        ["Administration"] = Three,
        ["PolicyEditions"] = [.. Three, "Policy"],
        ["Institutions"] = [.. Three, "Policy", "PolicyEditions"],
        ["Training"] = [.. Three, "Policy", "PolicyEditions", "Institutions"],
        ["Subsidies"] = [.. Three, "Policy", "PolicyEditions", "Institutions", "Training"],
        ["IntegrationPilots"] = [.. Three, "Policy", "PolicyEditions", "Institutions", "Training"],
        ["Reports"] = [.. Three, "Institutions", "Training", "Subsidies", "IntegrationPilots"],
        ["HttpApi.Host"] = ["*"],
        ["DbMigrator"] = ["*"],
    };

    [Fact]
    public void Every_project_on_disk_references_only_what_the_map_allows()
    {
        var projects = Repository.Projects("src");

        projects.Count.ShouldBeGreaterThan(8);
        Faults(projects).ShouldBeEmpty();
    }

    [Fact]
    public void A_project_that_reaches_upwards_or_is_not_in_the_map_is_caught()
    {
        var violations = Repository.Sources("test/TrainingPlatform.Architecture.Tests/Violations", "*.csproj.txt");

        Faults(violations).ShouldBe(["Institutions -> Subsidies", "Gossip is not in the map"], ignoreOrder: true);
    }

    [Fact]
    public void Test_internals_are_open_to_test_assemblies_only()
    {
        var friends = XDocument
            .Load(Path.Combine(Repository.Root, "common.props"))
            .Descendants("InternalsVisibleTo")
            .Select(e => e.Attribute("Include")!.Value)
            .ToList();

        friends.ShouldNotBeEmpty();
        friends.ShouldAllBe(f => f.EndsWith("Tests") || f.EndsWith(".TestBase") || f.EndsWith(".Benchmarks"));
        Repository.Projects("src").Where(p => File.ReadAllText(p).Contains("InternalsVisibleTo")).ShouldBeEmpty();
    }

    private static List<string> Faults(IReadOnlyList<string> projects)
    {
        var faults = new List<string>();
        foreach (var path in projects)
        {
            var name = Short(Path.GetFileName(path).Replace(".txt", ""));
            if (!Allowed.TryGetValue(name, out var allowed))
                faults.Add($"{name} is not in the map");
            else if (allowed is not ["*"])
                faults.AddRange(References(path).Where(r => !allowed.Contains(r)).Select(r => $"{name} -> {r}"));
        }
        return faults;
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference").Select(e => Short(Path.GetFileName(e.Attribute("Include")!.Value)));

    private static string Short(string file) => file.Replace(".csproj", "").Replace("TrainingPlatform.", "");
}
