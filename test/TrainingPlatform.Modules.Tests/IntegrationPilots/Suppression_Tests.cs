using TrainingPlatform.IntegrationPilots.Snapshots;

namespace TrainingPlatform.IntegrationPilots;

/// <summary>No figure about fewer than ten people can be had by subtracting what is published: pages, totals, filters, exports, quarters and the year.</summary>
public class Suppression_Tests
{
    private const string People = "APPRENTICES";
    private static readonly IReadOnlySet<PublishedCell> None = new HashSet<PublishedCell>();

    [Fact]
    public void A_small_figure_hides_another_one_so_that_the_total_does_not_give_it_away()
    {
        var region = new Tree([
            [
                [5],
                [20],
                [30],
            ],
        ]);

        var hidden = Suppression.Hide(region.Table([1]), None, None);

        hidden.ShouldContain(region.Pilot(0, 0, 0, 1));
        hidden.ShouldContain(region.Pilot(0, 0, 1, 1));
        hidden.ShouldNotContain(region.Pilot(0, 0, 2, 1));
        hidden.ShouldNotContain(region.Region(1));
    }

    [Fact]
    public void Zero_and_ten_are_shown_and_one_to_nine_are_not()
    {
        var region = new Tree([
            [
                [0],
                [10],
                [9],
                [1],
                [50],
            ],
        ]);

        var hidden = Suppression.Hide(region.Table([1]), None, None);

        hidden.ShouldContain(region.Pilot(0, 0, 2, 1));
        hidden.ShouldContain(region.Pilot(0, 0, 3, 1));
        hidden.Count.ShouldBe(2);
    }

    [Fact]
    public void A_pilot_alone_in_its_county_and_prefecture_hides_them_too()
    {
        var region = new Tree([
            [
                [7],
            ],
            [
                [40],
                [60],
            ],
        ]);

        var hidden = Suppression.Hide(region.Table([1]), None, None);

        hidden.ShouldContain(region.County(0, 0, 1));
        hidden.ShouldContain(region.Prefecture(0, 1));
        Pairs(region.Table([1]), hidden).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_shown_in_the_quarter_is_not_taken_back_the_year_is_hidden_instead()
    {
        var region = new Tree([
            [
                [20, 30, 5, 40],
                [50, 50, 50, 50],
            ],
        ]);
        var first = Suppression.Hide(region.Table([1, 2]), None, None);
        var shown = region.Table([1, 2]).Cells.Keys.Where(c => !first.Contains(c)).ToHashSet();

        var year = Suppression.Hide(region.Table([1, 2, 3, 4, 0]), shown, first);

        year.Intersect(shown).ShouldBeEmpty();
        year.ShouldContain(region.Pilot(0, 0, 0, 3));
        Pairs(region.Table([1, 2, 3, 4, 0]), year).ShouldBeEmpty();
        Suppression.Derivable(region.Table([1, 2, 3, 4, 0]), year).ShouldBeNull();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void In_many_regions_no_pair_of_published_figures_and_no_combination_gives_a_hidden_one(int seed)
    {
        var region = Tree.Of(seed);
        int[] quarters = [1, 2, 3, 4, 0];

        var hidden = Suppression.Hide(region.Table(quarters), None, None);

        region.Table(quarters).Cells.Where(c => c.Value is > 0 and < 10).ShouldAllBe(c => hidden.Contains(c.Key));
        Pairs(region.Table(quarters), hidden).ShouldBeEmpty();
        Suppression.Derivable(region.Table(quarters), hidden).ShouldBeNull();
        hidden.Count.ShouldBeLessThan(region.Table(quarters).Cells.Count);
    }

    [Fact]
    public void Hiding_only_the_small_ones_would_be_caught_by_the_pairs()
    {
        var region = new Tree([
            [
                [5],
                [20],
            ],
        ]);
        var small = region.Table([1]).Cells.Where(c => c.Value is > 0 and < 10).Select(c => c.Key).ToHashSet();

        Pairs(region.Table([1]), small).ShouldNotBeEmpty();
        Suppression.Derivable(region.Table([1]), small).ShouldNotBeNull();
    }

    /// <summary>All pairs of published figures whose difference, as sets of pilots and quarters, is a hidden figure.</summary>
    private static List<string> Pairs(PublishedTable table, IReadOnlySet<PublishedCell> hidden)
    {
        var leaves = table.Cells.Keys.ToDictionary(c => c, c => string.Join(' ', Leaves(table, c).Order()));
        var secret = hidden.Select(c => leaves[c]).ToHashSet();
        var shown = table.Cells.Keys.Where(c => !hidden.Contains(c)).Select(c => leaves[c].Split(' ').ToHashSet()).ToList();
        var found = new List<string>();
        foreach (var a in shown)
        foreach (var b in shown.Where(b => b.Count < a.Count && b.IsSubsetOf(a)))
            if (secret.Contains(string.Join(' ', a.Except(b).Order())))
                found.Add(string.Join(' ', a) + " less " + string.Join(' ', b));
        found.AddRange(shown.Select(a => string.Join(' ', a.Order())).Where(secret.Contains));
        return found;
    }

    private static IEnumerable<string> Leaves(PublishedTable table, PublishedCell cell)
    {
        var sum =
            table.Sums.FirstOrDefault(s => s.Total == cell && s.Parts.All(p => p.Quarter == cell.Quarter))
            ?? table.Sums.FirstOrDefault(s => s.Total == cell);
        return sum is null ? [$"{cell.Entity:N}/{cell.Quarter}"] : sum.Parts.SelectMany(p => Leaves(table, p)).Distinct();
    }

    /// <summary>Prefectures of counties of pilots, with a value per quarter.</summary>
    private sealed class Tree(int[][][][] values)
    {
        private readonly Dictionary<string, Guid> _ids = [];

        public Tree(int[][][] onePrefectureOfOneCounty)
            : this([.. onePrefectureOfOneCounty.Select(pilots => new[] { pilots })]) { }

        public static Tree Of(int seed)
        {
            var random = new Random(seed);
            int[] Pilot() => [.. Enumerable.Range(0, 4).Select(_ => random.Next(4) == 0 ? random.Next(10) : random.Next(10, 90))];
            int[][] County() => [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pilot())];
            int[][][] Prefecture() => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => County())];
            return new Tree([.. Enumerable.Range(0, 4).Select(_ => Prefecture())]);
        }

        public PublishedCell Region(int quarter) => new(People, Id("region"), quarter);

        public PublishedCell Prefecture(int p, int quarter) => new(People, Id($"p{p}"), quarter);

        public PublishedCell County(int p, int c, int quarter) => new(People, Id($"c{p}.{c}"), quarter);

        public PublishedCell Pilot(int p, int c, int i, int quarter) => new(People, Id($"e{p}.{c}.{i}"), quarter);

        public PublishedTable Table(int[] periods)
        {
            var cells = new Dictionary<PublishedCell, decimal>();
            var sums = new List<PublishedSum>();
            foreach (var period in periods)
                Fill(period, cells, sums);
            if (periods.Contains(0))
                foreach (var year in cells.Keys.Where(c => c.Quarter == 0).ToList())
                    sums.Add(new PublishedSum(year, [.. periods.Where(q => q > 0).Select(q => year with { Quarter = q })]));
            return new PublishedTable(cells, sums);
        }

        private void Fill(int period, Dictionary<PublishedCell, decimal> cells, List<PublishedSum> sums)
        {
            for (var p = 0; p < values.Length; p++)
            {
                for (var c = 0; c < values[p].Length; c++)
                {
                    for (var i = 0; i < values[p][c].Length; i++)
                        cells[Pilot(p, c, i, period)] = period == 0 ? values[p][c][i].Sum() : values[p][c][i][period - 1];
                    Add(County(p, c, period), [.. values[p][c].Select((_, i) => Pilot(p, c, i, period))], cells, sums);
                }
                Add(Prefecture(p, period), [.. values[p].Select((_, c) => County(p, c, period))], cells, sums);
            }
            Add(Region(period), [.. values.Select((_, p) => Prefecture(p, period))], cells, sums);
        }

        private static void Add(
            PublishedCell total,
            IReadOnlyList<PublishedCell> parts,
            Dictionary<PublishedCell, decimal> cells,
            List<PublishedSum> sums
        )
        {
            cells[total] = parts.Sum(p => cells[p]);
            sums.Add(new PublishedSum(total, parts));
        }

        private Guid Id(string name) => _ids.TryGetValue(name, out var id) ? id : _ids[name] = Guid.CreateVersion7();
    }
}
