using System.Text.Json;

namespace TrainingPlatform.Policy;

/// <summary>The example of a prefecture's pack changes one standard and one day rate of the region's, and nothing else.</summary>
public class OverrideExample_Tests
{
    private static readonly Dictionary<string, string> Region = Flat(Seed.PackFile);
    private static readonly Dictionary<string, string> Prefecture = Flat(Seed.OverrideFile);

    [Fact]
    public void It_changes_exactly_what_it_says()
    {
        var changed = Region
            .Keys.Intersect(Prefecture.Keys)
            .Where(k => Region[k] != Prefecture[k])
            .ToDictionary(k => k, k => $"{Region[k]} -> {Prefecture[k]}");

        changed.ShouldBe(
            new Dictionary<string, string>
            {
                ["amounts.living_allowance[0].to"] = "2021-12-31 -> 2020-06-30",
                ["amounts.standard_table[0].L5"] = "1500.00 -> 1600.00",
                ["pack.id"] = "xj-2020-16-example -> xj-2020-16-bayingolin-example",
                ["pack.region"] = "650000 -> 652800",
                ["pack.title_zh"] = $"{Region["pack.title_zh"]} -> {Prefecture["pack.title_zh"]}",
            },
            ignoreOrder: true
        );
    }

    [Fact]
    public void It_adds_one_row_of_the_day_rate_and_takes_nothing_away()
    {
        var added = Prefecture.Where(f => !Region.ContainsKey(f.Key)).ToDictionary();

        Region.Keys.Except(Prefecture.Keys).ShouldBe(["pack.extends"]);
        added.ShouldBe(
            new Dictionary<string, string>
            {
                ["pack.extends[0]"] = "xj-2020-16-example@0.1.0",
                ["amounts.living_allowance[1].from"] = "2020-07-01",
                ["amounts.living_allowance[1].to"] = "2021-12-31",
                ["amounts.living_allowance[1].per_day"] = "40.00",
                ["amounts.living_allowance[1].full_day_hours"] = "6",
                ["amounts.living_allowance[1].half_day_hours"] = "3",
                ["amounts.living_allowance[1].half_day_credit"] = "0.5",
                ["amounts.living_allowance[1].basis"] = "illustrative",
                ["amounts.living_allowance[1].ref"] = "R02",
            },
            ignoreOrder: true
        );
    }

    [Fact]
    public void Its_content_has_a_hash_of_its_own() =>
        PolicyPacks
            .Load(Seed.OverrideFile, PolicyPacks.ReadSeed(Seed.OverrideFile))
            .Edition.ContentHash.ShouldNotBe(Seed.Edition.ContentHash);

    private static Dictionary<string, string> Flat(string name)
    {
        using var document = JsonDocument.Parse(PolicyPacks.Load(name, PolicyPacks.ReadSeed(name)).CanonicalJson);
        return Flat(document.RootElement, "").ToDictionary(f => f.Path, f => f.Value);
    }

    private static IEnumerable<(string Path, string Value)> Flat(JsonElement element, string path) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(p => Flat(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
            JsonValueKind.Array when element.GetArrayLength() > 0 => element.EnumerateArray().SelectMany((x, i) => Flat(x, $"{path}[{i}]")),
            _ => [(path, element.ToString())],
        };
}
